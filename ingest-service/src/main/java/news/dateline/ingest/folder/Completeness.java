package news.dateline.ingest.folder;

import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Whether a sender has finished with a file: it has a name to stay, and nobody has written to it
 * for a while. A file whose time lies ahead of the clock is watched instead.
 */
final class Completeness {
  /** Many senders make a file first and fill it when the first bytes have come. */
  private static final Duration EMPTY_FOR = Duration.ofMinutes(1);

  /** Clocks that are wrong are few; files beyond these wait for their turn to be watched. */
  private static final int MOST_WATCHED = 1_000;

  /** How mail clients, browsers, FTP and SFTP clients and rsync call what is under way. */
  private static final List<String> TEMPORARY_ENDINGS =
      List.of(
          ".part",
          ".partial",
          ".tmp",
          ".temp",
          ".filepart",
          ".crdownload",
          ".download",
          ".uploading",
          ".upload",
          ".in-progress",
          ".swp",
          "~");

  private final Duration stableFor;
  private final Map<Path, Seen> watched = new HashMap<>();

  Completeness(Duration stableFor) {
    this.stableFor = stableFor;
  }

  /** A name that its sender will change when the file is complete. */
  static boolean isTemporary(Path file) {
    String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    return name.startsWith(".") || TEMPORARY_ENDINGS.stream().anyMatch(name::endsWith);
  }

  /** How long to wait until the file may be complete; zero where it is. */
  Duration wait(Path file, BasicFileAttributes seen, Instant now) {
    Instant modified = seen.lastModifiedTime().toInstant();
    Instant since = modified.isAfter(now) ? unchangedSince(file, seen, now) : modified;
    Duration wanted = seen.size() == 0 && seen.isRegularFile() ? EMPTY_FOR : stableFor;
    Duration wait = Duration.between(now, since.plus(wanted));
    return wait.isNegative() ? Duration.ZERO : wait;
  }

  private Instant unchangedSince(Path file, BasicFileAttributes seen, Instant now) {
    Seen before = watched.get(file);
    Instant modified = seen.lastModifiedTime().toInstant();
    if (before != null && before.isSame(seen.size(), modified)) {
      return before.since();
    }
    if (before != null || watched.size() < MOST_WATCHED) {
      watched.put(file, new Seen(seen.size(), modified, now));
    }
    return now;
  }

  /** Forgets what is no longer ahead of the clock, or no longer there. */
  void forget(Instant now) {
    watched.entrySet().removeIf(entry -> !entry.getValue().modified().isAfter(now));
  }

  /** Forgets a file that was taken. */
  void forget(Path file) {
    watched.remove(file);
  }

  private record Seen(long bytes, Instant modified, Instant since) {
    boolean isSame(long size, @Nullable Instant time) {
      return bytes == size && modified.equals(time);
    }
  }
}
