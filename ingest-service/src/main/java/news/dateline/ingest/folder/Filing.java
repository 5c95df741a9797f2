package news.dateline.ingest.folder;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BiConsumer;
import news.dateline.article.ArticleCodec;
import news.dateline.ingest.format.Refusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Puts a file where it stays: first what became of it, then the file, so that a crash between the
 * two leaves it in the inbox and the repeat writes the same again.
 */
final class Filing {
  private static final String REFUSED = "refused";

  private static final Logger LOG = LoggerFactory.getLogger(Filing.class);

  private final FolderTree tree;
  private final InstantSource clock;
  private final AtomicLong spools = new AtomicLong();
  private final BiConsumer<String, Path> filed;

  /**
   * @param filed is told, on whatever thread, of the source and the place of each file that was
   *     looked into
   */
  Filing(FolderTree tree, InstantSource clock, BiConsumer<String, Path> filed) {
    this.tree = tree;
    this.clock = clock;
    this.filed = filed;
  }

  /** Room for what is known of a file before it is filed. */
  Tally tally(String source) throws IOException {
    Path folder = Files.createDirectories(tree.done(source));
    return new Tally(folder.resolve(".spool-" + spools.incrementAndGet()));
  }

  /** Files a file that was read, and whose items the broker has all acknowledged. */
  FiledAs file(String source, Candidate file, Instant takenAt, Tally tally) throws IOException {
    Optional<String> refusal = tally.refusal();
    boolean isTaken = tally.accepted() > 0;
    Path folder = isTaken ? tree.done(source) : tree.refused(source);
    Path target = FilingName.in(Files.createDirectories(folder), file);
    FilingNote note =
        new FilingNote(
            null,
            null,
            null,
            tree.told(target),
            source,
            file.bytes(),
            file.modified(),
            takenAt,
            clock.instant(),
            tally.accepted(),
            tally.refusedItems().count());
    if (isTaken) {
      write(FilingName.outcomeOf(target), note, tally.items());
    }
    if (refusal.isPresent()) {
      Path lying = isTaken ? refusedCopy(source, file) : target;
      write(
          FilingName.problemOf(lying),
          note.asProblem(REFUSED, isTaken ? "Refused in part" : "Refused", refusal.get()),
          tally.refusedItems());
    }
    move(file, target);
    filed.accept(source, target);
    return refusal.isEmpty() ? FiledAs.DONE : isTaken ? FiledAs.DONE_IN_PART : FiledAs.REFUSED;
  }

  /** Files a file that nobody could or would look into. */
  FiledAs refuse(String source, Candidate file, Instant takenAt, Refusal refusal)
      throws IOException {
    Path target = FilingName.in(Files.createDirectories(tree.refused(source)), file);
    FilingNote note =
        new FilingNote(
            null,
            null,
            null,
            tree.told(target),
            source.isEmpty() ? null : source,
            file.bytes(),
            file.modified(),
            takenAt,
            clock.instant(),
            0,
            0);
    try (ItemSpool none = new ItemSpool(target)) {
      write(
          FilingName.problemOf(target),
          note.asProblem(refusal.reason(), "Refused", refusal.detail()),
          none);
    }
    move(file, target);
    return FiledAs.REFUSED;
  }

  /** The file is done, and what was refused of it is told where an operator looks for that. */
  private Path refusedCopy(String source, Candidate file) throws IOException {
    return Files.createDirectories(tree.refused(source)).resolve(FilingName.hashed(file));
  }

  /** Nobody sees half of it. */
  private static void write(Path note, FilingNote head, ItemSpool items) throws IOException {
    Path temporary = note.resolveSibling("." + note.getFileName() + ".tmp");
    String json = ArticleCodec.mapper().writeValueAsString(head);
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(temporary))) {
      out.write(json.substring(0, json.length() - 1).getBytes(StandardCharsets.UTF_8));
      out.write(",\n\"items\":[".getBytes(StandardCharsets.UTF_8));
      items.writeTo(out);
      out.write("]}\n".getBytes(StandardCharsets.UTF_8));
    }
    Files.move(
        temporary, note, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  private void move(Candidate file, Path to) throws IOException {
    Path from = file.file();
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      throw new IOException(
          "it lies on another file system than %s: put both on one".formatted(to.getParent()), e);
    }
    if (!file.lies(to)) {
      LOG.info("{} was replaced while it was taken; the other is taken next", tree.told(from));
      moveBack(to, from);
    }
  }

  /** A third file may have come under that name meanwhile, and is not overwritten. */
  private static void moveBack(Path to, Path from) throws IOException {
    try {
      Files.createLink(from, to); // fails where something lies, which an atomic move does not
    } catch (IOException | UnsupportedOperationException _) {
      Path back = from.resolveSibling(FilingName.hashed(Candidate.at(to)));
      Files.move(to, back, StandardCopyOption.ATOMIC_MOVE);
      return;
    }
    Files.delete(to);
  }
}
