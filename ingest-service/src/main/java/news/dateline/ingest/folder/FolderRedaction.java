package news.dateline.ingest.folder;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import news.dateline.article.Redaction;
import news.dateline.ingest.redaction.Redacted;
import news.dateline.ingest.redaction.RedactedPlace;
import news.dateline.ingest.redaction.Removals;
import tools.jackson.databind.node.ObjectNode;

/**
 * Takes killed stories out of {@code done} and {@code refused}. In {@code done} the outcome beside
 * a file says which stories it brought; what has none, and what was refused, is known by its hash.
 */
final class FolderRedaction implements RedactedPlace {
  static final String NAME = "folder";

  /** A file being taken writes to its spool all the while; a dead one's was left by a crash. */
  private static final Duration ABANDONED = Duration.ofMinutes(1);

  private final FolderTree tree;
  private final long mostUnpackedBytes;
  private final InstantSource clock;
  private final RecentRedactions recent = new RecentRedactions();

  FolderRedaction(FolderTree tree, long mostUnpackedBytes, InstantSource clock) {
    this.tree = tree;
    this.mostUnpackedBytes = mostUnpackedBytes;
    this.clock = clock;
  }

  @Override
  public String name() {
    return NAME;
  }

  /** From here on a file that is filed later is looked at: it may have been on its way. */
  @Override
  public void announce(Redaction redaction) {
    recent.add(redaction);
  }

  /** Redactions that came while this file was on its way to where it lies now. */
  List<Redaction> missed(String source, Path filed) {
    if (recent.of(source, Instant.EPOCH).isEmpty()) {
      return List.of();
    }
    Optional<NoteEdit> note = note(FilingName.outcomeOf(filed));
    Instant takenAt =
        note.or(() -> note(FilingName.problemOf(filed)))
            .map(NoteEdit::takenAt)
            .orElse(Instant.EPOCH);
    List<Redaction> ofSource = recent.of(source, takenAt);
    if (note.isEmpty() || ofSource.isEmpty()) {
      return ofSource; // refused: its hash tells
    }
    Redacted named = new Redacted(ofSource);
    Set<String> ids = new HashSet<>();
    note.get()
        .items((id, at) -> named.covers(source, id, at))
        .forEach(item -> ids.add(item.path("id").asString("")));
    return ofSource.stream().filter(it -> ids.contains(it.articleId().value())).toList();
  }

  private static Optional<NoteEdit> note(Path note) {
    try {
      return NoteEdit.read(note);
    } catch (IOException _) {
      return Optional.empty();
    }
  }

  @Override
  public int redact(Redacted named) throws IOException {
    Pass pass = new Pass(named);
    for (String source : named.sources()) {
      pass.look(source, tree.done(source));
      pass.look(source, tree.refused(source));
    }
    return pass.removals.gone();
  }

  /** One look through the folders of some sources. */
  private final class Pass {
    private final Redacted named;
    private final Removals removals = new Removals();

    Pass(Redacted named) {
      this.named = named;
    }

    void look(String source, Path folder) {
      removals.attempt(
          () -> {
            try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
              files.forEach(file -> removals.attempt(() -> lookAt(source, file)));
            } catch (DirectoryIteratorException e) {
              throw e.getCause();
            }
          });
    }

    private void lookAt(String source, Path file) throws IOException {
      String name = file.getFileName().toString();
      if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
          || name.endsWith(FilingName.PROBLEM)) {
        return;
      }
      if (name.startsWith(".")) {
        removeAbandoned(file);
      } else if (name.endsWith(FilingName.OUTCOME)) {
        byOutcome(source, file);
      } else if (!Files.exists(FilingName.outcomeOf(file))) {
        byHash(source, file);
      }
    }

    private void byOutcome(String source, Path outcome) throws IOException {
      NoteEdit note =
          NoteEdit.names(outcome, named.articleIds()) ? NoteEdit.read(outcome).orElse(null) : null;
      if (note == null) {
        return;
      }
      List<ObjectNode> killed = note.items((id, takenAt) -> named.covers(source, id, takenAt));
      if (killed.isEmpty()) {
        return;
      }
      Path file = FilingName.fileOf(outcome);
      boolean isThere = Files.exists(file, LinkOption.NOFOLLOW_LINKS);
      if (isThere) {
        Set<String> entries = new HashSet<>();
        killed.stream()
            .filter(item -> !NoteEdit.isRedacted(item))
            .forEach(item -> entries.add(item.path("entry").asString("")));
        remove(
            file,
            !entries.isEmpty(),
            (entry, sha256) ->
                entries.contains(entry) || named.covers(source, sha256, note.takenAt()));
      }
      killed.forEach(item -> note.strip(item, isThere));
      note.write();
    }

    private void byHash(String source, Path file) throws IOException {
      Optional<NoteEdit> note = NoteEdit.read(FilingName.problemOf(file));
      Instant takenAt = note.map(NoteEdit::takenAt).orElse(Instant.EPOCH);
      boolean isArchive = FileTaking.archiveKindOrFault(Candidate.at(file)).isPresent();
      boolean isKilled =
          isArchive
              ? remove(file, true, (_, sha256) -> named.covers(source, sha256, takenAt))
              : named.covers(source, FileHash.of(Candidate.at(file)), takenAt)
                  && remove(file, true, (_, _) -> true);
      if (isKilled && note.isPresent()) {
        note.get().stripAll();
        note.get().write();
      }
    }

    /** Whether something went. An archive that was cut already is not unpacked at each start. */
    private boolean remove(Path file, boolean isNew, BiPredicate<String, String> goes)
        throws IOException {
      Optional<ArchiveKind> archive = FileTaking.archiveKindOrFault(Candidate.at(file));
      boolean went =
          archive.isEmpty()
              ? Files.deleteIfExists(file)
              : isNew && new ArchiveCut(file, archive.get(), goes, mostUnpackedBytes).cut();
      if (went) {
        removals.removed();
      }
      return went;
    }

    /** A spool or half a note of a service that was killed. */
    private void removeAbandoned(Path file) throws IOException {
      Instant before = clock.instant().minus(ABANDONED);
      if (Files.getLastModifiedTime(file).toInstant().isBefore(before)
          && (isOurs(file) || NoteEdit.names(file, named.articleIds()))) {
        Files.deleteIfExists(file);
      }
    }

    private static boolean isOurs(Path file) {
      return file.getFileName().toString().startsWith(NoteEdit.TEMPORARY);
    }
  }
}
