package news.dateline.ingest.format.time;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import news.dateline.article.StatedTime.Basis;
import news.dateline.ingest.format.time.TimeReading.Read;
import news.dateline.ingest.format.time.TimeReading.Unreadable;

/**
 * Settles a clock that does not say whether it counts to 12 or to 24: the latest candidate that is
 * not after receipt, when receipt is within a day of it; else the clock taken literally.
 */
final class TwelveHourRule {
  private static final int NOON = 12;
  private static final Duration LIVE =
      Duration.ofDays(1); // an older page says nothing by its receipt

  private final ZoneId sourceZone;
  private final Instant receivedAt;

  TwelveHourRule(ZoneId sourceZone, Instant receivedAt) {
    this.sourceZone = sourceZone;
    this.receivedAt = receivedAt;
  }

  static boolean concerns(WrittenTime time) {
    return time.timed && !time.certainClock && time.hour >= 1 && time.hour <= NOON;
  }

  TimeReading read(WrittenTime time) {
    String fault = CalendarCheck.fault(time);
    if (fault != null) {
      return new Unreadable(fault);
    }
    Instant instant = likelier(time);
    time.doubt("the clock may be morning or afternoon, read as %s".formatted(instant));
    return new Read(instant, Basis.AMBIGUOUS_12H, time.doubt);
  }

  private Instant likelier(WrittenTime time) {
    Instant afternoon = at(time, time.hour % NOON + NOON);
    Instant morning = at(time, time.hour % NOON);
    for (Instant candidate : List.of(afternoon, morning)) {
      if (!candidate.isAfter(receivedAt)
          && Duration.between(candidate, receivedAt).compareTo(LIVE) <= 0) {
        return candidate;
      }
    }
    return at(time, time.hour);
  }

  private Instant at(WrittenTime time, int hour) {
    ZoneId zone = time.zone == null ? sourceZone : time.zone;
    return LocalDate.of(time.year, time.month, time.day)
        .atTime(hour, time.minute, Math.min(time.second, 59), time.nano)
        .atZone(zone)
        .toInstant();
  }
}
