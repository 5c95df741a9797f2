package news.dateline.ingest.folder;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import news.dateline.article.ArticleLimits;
import news.dateline.ingest.format.Refusal;
import news.dateline.tracing.SilentFault;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes one file from the inbox to where it stays. Whatever ends it half-way leaves the file in the
 * inbox, and taking it again gives the same receipts.
 */
final class FileTaking {
  private static final Logger LOG = LoggerFactory.getLogger(FileTaking.class);

  private final FolderTree tree;
  private final Filing filing;
  private final Receiving receiving;
  private final ArchiveTaking archives;

  FileTaking(FolderTree tree, Filing filing, Receiving receiving, ArchiveTaking archives) {
    this.tree = tree;
    this.filing = filing;
    this.receiving = receiving;
    this.archives = archives;
  }

  /** The kind of archive that a file is; nothing where it is none or cannot be read. */
  static Optional<ArchiveKind> archiveKind(Candidate file) {
    try {
      return archiveKindOrFault(file);
    } catch (IOException | RuntimeException _) {
      return Optional.empty(); // taking it says why
    }
  }

  /** The kind of archive that a file is; nothing where it is none. */
  static Optional<ArchiveKind> archiveKindOrFault(Candidate file) throws IOException {
    if (file.kind() != Candidate.Kind.FILE) {
      return Optional.empty();
    }
    try (InputStream in = Files.newInputStream(file.file(), LinkOption.NOFOLLOW_LINKS)) {
      return ArchiveKind.of(in.readNBytes(ArchiveKind.HEAD_BYTES));
    }
  }

  /** Takes a file that is no archive. */
  Taken take(Turn turn) {
    return guarded(turn.file(), () -> takePlain(turn));
  }

  /** Takes an archive. */
  Taken take(Turn turn, ArchiveKind kind) {
    return guarded(turn.file(), () -> takeArchive(turn, kind));
  }

  /** Files a file that nobody is to look into. */
  Taken refuse(String source, Candidate file, Instant takenAt, Refusal refusal) {
    return guarded(
        file, () -> new Taken.Filed(filing.refuse(source, file, takenAt, refusal), false));
  }

  private Taken takePlain(Turn turn) throws IOException {
    Candidate file = turn.file();
    Optional<Refusal> refusal = FileRules.refusal(file, ArticleLimits.WIRE_BYTES);
    if (refusal.isPresent()) {
      return refused(turn, refusal.get());
    }
    byte[] bytes;
    try (InputStream in = Files.newInputStream(file.file(), LinkOption.NOFOLLOW_LINKS)) {
      bytes = in.readNBytes(ArticleLimits.WIRE_BYTES + 1);
    } catch (AccessDeniedException _) {
      return refused(turn, FileRules.unreadable());
    }
    if (bytes.length != file.bytes() || hasChanged(file)) {
      return new Taken.Changed();
    }
    try (Tally tally = filing.tally(turn.source().id())) {
      switch (receiving.receive(turn, file.name(), bytes, turn.takenAt())) {
        case Receiving.Received.Answered(var outcomes) -> tally.add(null, outcomes);
        case Receiving.Received.NotReceived(Refusal fault) -> tally.add(null, fault);
        case Receiving.Received.Unacknowledged(String sentence) -> {
          return new Taken.Unacknowledged(sentence);
        }
      }
      if (hasChanged(file)) {
        return new Taken.Changed(); // replaced under its name: the other is yet to be taken
      }
      return new Taken.Filed(filing.file(turn.source().id(), file, turn.takenAt(), tally), true);
    }
  }

  private Taken takeArchive(Turn turn, ArchiveKind kind) throws IOException {
    Optional<Refusal> refusal = FileRules.refusal(turn.file(), archives.limits().fileBytes());
    if (refusal.isPresent()) {
      return refused(turn, refusal.get());
    }
    try (Tally tally = filing.tally(turn.source().id())) {
      Optional<String> unacknowledged = archives.receive(turn, kind, tally);
      if (unacknowledged.isPresent()) {
        return new Taken.Unacknowledged(unacknowledged.get());
      }
      if (hasChanged(turn.file())) {
        return new Taken.Changed();
      }
      if (tally.items().count() == 0) {
        return refused(turn, FileRules.emptyArchive());
      }
      return new Taken.Filed(
          filing.file(turn.source().id(), turn.file(), turn.takenAt(), tally), true);
    }
  }

  private Taken refused(Turn turn, Refusal refusal) throws IOException {
    return new Taken.Filed(
        filing.refuse(turn.source().id(), turn.file(), turn.takenAt(), refusal), false);
  }

  private static boolean hasChanged(Candidate file) throws IOException {
    return !file.lies(file.file());
  }

  private Taken guarded(Candidate candidate, Step step) {
    Path file = candidate.file();
    try {
      return step.take();
    } catch (NoSuchFileException e) {
      return Files.exists(file, LinkOption.NOFOLLOW_LINKS)
          ? new Taken.Held(sentence(file, e))
          : new Taken.Changed();
    } catch (IOException e) {
      return new Taken.Held(sentence(file, e));
    } catch (RuntimeException | Error e) {
      if (e instanceof VirtualMachineError error && !(e instanceof StackOverflowError)) {
        throw error; // the file's fault is at most that it nests too deeply
      }
      LOG.error("taking {} met a fault of ours", file, SilentFault.of(e));
      return new Taken.Held(
          "%s is left where it is and tried again: a fault of ours (%s), named in the log"
              .formatted(tree.told(file), e.getClass().getName()));
    }
  }

  private String sentence(Path file, IOException e) {
    String why =
        switch (e) {
          case AccessDeniedException denied ->
              "this user may not write or read " + tree.told(Path.of(denied.getFile()));
          case FileAlreadyExistsException there ->
              tree.told(Path.of(there.getFile())) + " is a file, where a folder is needed";
          default -> String.valueOf(e.getMessage());
        };
    return "%s is left where it is and tried again: %s".formatted(tree.told(file), why);
  }

  /** One way of taking. */
  private interface Step {
    Taken take() throws IOException;
  }
}
