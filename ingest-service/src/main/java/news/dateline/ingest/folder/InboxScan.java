package news.dateline.ingest.folder;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What one look at a folder found. However many files lie there, it keeps the first few names only.
 *
 * @param fresh complete files, in order of name
 * @param old complete files older than the threshold of the backlog, in order of name
 * @param waitingFiles how many lie there, complete or not, those in hand left out
 * @param leftSome whether more are complete than are listed
 * @param nextComplete when the first of those under way may be complete
 * @param folders folders that lie among the files
 */
record InboxScan(
    List<Candidate> fresh,
    List<Candidate> old,
    long waitingFiles,
    boolean leftSome,
    Optional<Duration> nextComplete,
    List<Path> folders) {

  /** A few hundred kilobytes of names; a hundred thousand files are looked through 25 times. */
  static final int MOST_LISTED = 4_096;

  private static final int MOST_FOLDERS = 100; // to tell of, once each

  /**
   * Looks through a folder.
   *
   * @param now by the clock that the files' times are of
   * @param freshAfter what was modified before is old; {@link Instant#MIN} makes one list of all
   * @param passedOver files that are in hand or set aside
   */
  static InboxScan of(
      Path folder,
      Completeness completeness,
      Instant now,
      Instant freshAfter,
      Predicate<Path> passedOver)
      throws IOException {
    Smallest<Candidate> fresh = new Smallest<>(MOST_LISTED);
    Smallest<Candidate> old = new Smallest<>(MOST_LISTED);
    List<Path> folders = new ArrayList<>();
    Duration next = null;
    long waiting = 0;
    completeness.forget(now);
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
      for (Path file : files) {
        if (Completeness.isTemporary(file) || passedOver.test(file)) {
          continue;
        }
        BasicFileAttributes seen;
        try {
          seen = Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        } catch (NoSuchFileException _) {
          continue; // renamed or taken back meanwhile
        }
        if (seen.isDirectory()) {
          if (folders.size() < MOST_FOLDERS) {
            folders.add(file);
          }
          continue;
        }
        waiting++;
        Duration wait = completeness.wait(file, seen, now);
        if (wait.isPositive()) {
          next = next == null || wait.compareTo(next) < 0 ? wait : next;
        } else {
          Candidate candidate = Candidate.of(file, seen);
          (candidate.modified().isBefore(freshAfter) ? old : fresh).offer(candidate);
        }
      }
    } catch (DirectoryIteratorException e) {
      throw e.getCause();
    }
    return new InboxScan(
        fresh.inOrder(),
        old.inOrder(),
        waiting,
        fresh.leftSome() || old.leftSome(),
        Optional.ofNullable(next),
        folders);
  }
}
