package news.dateline.ingest.folder;

import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;

/** A complete file that waits to be taken, as it was seen. */
record Candidate(Path file, Kind kind, long bytes, Instant modified)
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
    return new Candidate(file, kind, seen.size(), seen.lastModifiedTime().toInstant());
  }

  /** Whether it is still the file that was seen. */
  boolean isSame(BasicFileAttributes now) {
    return equals(of(file, now));
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
