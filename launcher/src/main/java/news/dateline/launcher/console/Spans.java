package news.dateline.launcher.console;

import java.time.Duration;

/** Spans of time in the words of somebody who reads them at night. */
public final class Spans {
  // Above it, hours say nothing.
  private static final Duration SHOWN_IN_DAYS = Duration.ofDays(3);

  private Spans() {}

  /** Such as {@code 40 s}, {@code 12 min}, {@code 7 h 12 min}, {@code 5 days}. */
  public static String of(Duration span) {
    if (span.compareTo(Duration.ofMinutes(1)) < 0) {
      return Math.max(0, span.toSeconds()) + " s";
    }
    if (span.compareTo(SHOWN_IN_DAYS) >= 0) {
      return span.toDays() + " days";
    }
    if (span.toHours() == 0) {
      return span.toMinutes() + " min";
    }
    return span.toMinutesPart() == 0
        ? span.toHours() + " h"
        : "%d h %d min".formatted(span.toHours(), span.toMinutesPart());
  }
}
