package news.dateline.ingest.silence;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Optional;

/**
 * How long a source is usually silent at this hour of the week, learned from its last four weeks.
 * Of each week the longest wait around that hour counts; the longest of the four is left out, so
 * that one outage or holiday teaches nothing; half as much again is still usual.
 */
final class UsualGap {
  private static final int WEEKS = 4;
  private static final int AROUND_HOURS = 1; // rhythms shift by an hour, not by more
  private static final int PERCENT = 150;

  /** Nobody is to be called for less. */
  private static final Duration LEAST = Duration.ofMinutes(10);

  private UsualGap() {}

  /** The gap; empty while there are no four weeks of data. */
  static Optional<Duration> of(Arrivals arrivals, Instant now, ZoneId zone) {
    Instant wanted = now.minus(WEEKS * 7L, ChronoUnit.DAYS);
    if (arrivals.first().filter(first -> !first.isAfter(wanted)).isEmpty()) {
      return Optional.empty();
    }
    ZonedDateTime hour = now.atZone(zone).truncatedTo(ChronoUnit.HOURS);
    Duration[] waits = new Duration[WEEKS];
    for (int week = 0; week < WEEKS; week++) {
      ZonedDateTime then = hour.minusWeeks(week + 1L);
      waits[week] =
          arrivals.longestWait(
              then.minusHours(AROUND_HOURS).toInstant(),
              then.plusHours(1 + AROUND_HOURS).toInstant());
    }
    Arrays.sort(waits);
    Duration gap = waits[WEEKS - 2].multipliedBy(PERCENT).dividedBy(100);
    return Optional.of(gap.compareTo(LEAST) < 0 ? LEAST : gap);
  }
}
