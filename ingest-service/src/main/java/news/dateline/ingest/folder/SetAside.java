package news.dateline.ingest.folder;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * A file that could not be read or moved, and waits before it is tried again.
 *
 * @param times how often it failed
 */
record SetAside(int times, long untilNanos) {
  /** So many at once are the folder's fault: a full disk, a permission. Then nothing is tried. */
  static final int MOST_OF_A_FOLDER = 8;

  private static final Duration FIRST = Duration.ofSeconds(5);
  private static final int MOST_DOUBLINGS = 7; // eleven minutes
  private static final Duration REMEMBERED = Duration.ofHours(1);

  static SetAside after(@Nullable SetAside before, long nanos) {
    int times = before == null ? 0 : Math.min(before.times() + 1, MOST_DOUBLINGS);
    return new SetAside(times, nanos + FIRST.multipliedBy(1L << times).toNanos());
  }

  boolean lasts(long nanos) {
    return nanos - untilNanos < 0;
  }

  boolean isLongOver(long nanos) {
    return nanos - untilNanos > REMEMBERED.toNanos();
  }
}
