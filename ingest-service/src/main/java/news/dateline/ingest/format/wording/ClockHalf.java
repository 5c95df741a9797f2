package news.dateline.ingest.format.wording;

import org.jspecify.annotations.Nullable;

/** Hours of twelve as hours of twenty-four. */
final class ClockHalf {
  private ClockHalf() {}

  static int hour(int hour, @Nullable String half) {
    if (half == null || hour > 12) {
      return hour;
    }
    return hour % 12 + (half.equals("pm") ? 12 : 0);
  }
}
