package news.dateline.ingest.silence;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * In which minutes of the last month articles of a source came in: a bit a minute, so that the
 * order in which receipts are read does not matter and a source takes six kilobytes. Thread-safe.
 */
final class Arrivals {
  private static final int MINUTES = 60; // of an hour, in a long's 64 bits
  private static final int HOURS = 31 * 24; // a month, as long as receipts are kept

  private final long[] minutesByHour = new long[HOURS];
  private @Nullable Instant first;
  private @Nullable Instant last;

  /** An article came in; of what came in long before the newest only the first is remembered. */
  synchronized void add(Instant at) {
    if (first == null || at.isBefore(first)) {
      first = at;
    }
    long hour = hour(at);
    if (last == null) {
      last = at;
    } else if (at.isAfter(last)) {
      for (long passed = hour(last) + 1; passed <= hour && passed <= hour(last) + HOURS; passed++) {
        minutesByHour[slot(passed)] = 0;
      }
      last = at;
    } else if (hour <= hour(last) - HOURS) {
      return;
    }
    minutesByHour[slot(hour)] |= 1L << Math.floorMod(Math.floorDiv(at.getEpochSecond(), 60), 60);
  }

  /** When the oldest known article came in. */
  synchronized Optional<Instant> first() {
    return Optional.ofNullable(first);
  }

  /** When the newest came in. */
  synchronized Optional<Instant> last() {
    return Optional.ofNullable(last);
  }

  /**
   * The longest that the newest article had been there for, at any time from {@code from} to {@code
   * to}. A minute is the unit.
   */
  synchronized Duration longestWait(Instant from, Instant to) {
    long begin = minute(from);
    long end = minute(to);
    long before = newestBefore(begin);
    long longest = 0;
    for (long minute = begin; minute < end; minute++) {
      longest = Math.max(longest, minute - before);
      if (isSet(minute)) {
        before = minute;
      }
    }
    return Duration.ofMinutes(Math.max(longest, end - before));
  }

  /** The newest minute with an article before this one; a month earlier if there is none. */
  private long newestBefore(long minute) {
    long hour = Math.floorDiv(minute, MINUTES);
    long farthest = hour - HOURS;
    long minutes = minutesOf(hour) & ((1L << Math.floorMod(minute, MINUTES)) - 1);
    while (minutes == 0 && hour > farthest) {
      hour--;
      minutes = minutesOf(hour);
    }
    long newest = hour * MINUTES + (Long.SIZE - 1 - Long.numberOfLeadingZeros(minutes));
    long oldest = minute - (long) HOURS * MINUTES;
    return minutes == 0 ? oldest : Math.max(newest, oldest);
  }

  private boolean isSet(long minute) {
    long minutes = minutesOf(Math.floorDiv(minute, MINUTES));
    return (minutes >> Math.floorMod(minute, MINUTES) & 1) == 1;
  }

  /** A bit for each minute of the hour; none of an hour that is not known. */
  private long minutesOf(long hour) {
    boolean known = last != null && hour <= hour(last) && hour > hour(last) - HOURS;
    return known ? minutesByHour[slot(hour)] : 0;
  }

  private static int slot(long hour) {
    return Math.floorMod(hour, HOURS);
  }

  private static long hour(Instant at) {
    return Math.floorDiv(at.getEpochSecond(), 3_600);
  }

  private static long minute(Instant at) {
    return Math.floorDiv(at.getEpochSecond(), 60);
  }
}
