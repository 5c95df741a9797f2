package news.dateline.ingest.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A complete file that waits to be taken, as it was seen.
 *
 * @param key what the file system knows it by, where it says
 */
record Candidate(Path file, Kind kind, long bytes, Instant modified, @Nullable Object key)
    implements Comparable<Candidate> {

  /** What lies there. */
  enum Kind {
    FILE,
    LINK,
    /** A pipe, a socket, a device. */
    OTHER
  }

  static Candidate of(Path file, BasicFileAttributes seen) {
    Kind kind = seen.isRegularFile() ? Kind.FILE : seen.isSymbolicLink() ? Kind.LINK : Kind.OTHER;
    return new Candidate(
        file, kind, seen.size(), seen.lastModifiedTime().toInstant(), seen.fileKey());
  }

  /** What lies there now. */
  static Candidate at(Path file) throws IOException {
    return of(
        file, Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS));
  }

  /** Whether what lies there is the file that was seen, wherever it was moved to since. */
  boolean lies(Path there) throws IOException {
    Candidate now = at(there);
    return equals(new Candidate(file, now.kind, now.bytes, now.modified, now.key));
  }

  String name() {
    return file.getFileName().toString();
  }

  /** By name: the order of its bytes, which is that of code points in UTF-8. */
  @Override
  public int compareTo(Candidate other) {
    return file.compareTo(other.file);
  }
}
