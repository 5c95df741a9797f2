package news.dateline.ingest.format.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.zone.ZoneOffsetTransition;
import news.dateline.article.StatedTime.Basis;
import news.dateline.ingest.format.time.TimeReading.Read;
import news.dateline.ingest.format.time.TimeReading.Unreadable;

/** Makes an instant of a written time, in the zone it states or else the source's. */
final class Resolver {
  private static final int LAST_SECOND = 59;

  private final ZoneId sourceZone;

  Resolver(ZoneId sourceZone) {
    this.sourceZone = sourceZone;
  }

  TimeReading resolve(WrittenTime time) {
    String fault = CalendarCheck.fault(time);
    if (fault != null) {
      return new Unreadable(fault);
    }
    ZoneId zone = time.zone == null ? sourceZone : time.zone;
    if (!time.timed) {
      time.doubt("only a day is stated, read as its start in %s".formatted(zone));
      Instant start = LocalDate.of(time.year, time.month, time.day).atStartOfDay(zone).toInstant();
      return new Read(start, Basis.DATE_ONLY, time.doubt);
    }
    Instant instant = instant(time, local(time), zone);
    return new Read(instant, time.zone == null ? Basis.SOURCE_ZONE : Basis.STATED, time.doubt);
  }

  private static LocalDateTime local(WrittenTime time) {
    boolean endOfDay = time.hour == 24;
    // RFC 3339, section 5.7: clocks that know no leap second stay on the second before it.
    int second = Math.min(time.second, LAST_SECOND);
    LocalDateTime local =
        LocalDateTime.of(
            time.year,
            time.month,
            time.day,
            endOfDay ? 0 : time.hour,
            time.minute,
            second,
            time.nano);
    return endOfDay ? local.plusDays(1) : local;
  }

  private static Instant instant(WrittenTime time, LocalDateTime local, ZoneId zone) {
    ZoneOffsetTransition change = zone.getRules().getTransition(local);
    Instant instant = ZonedDateTime.of(local, zone).toInstant();
    if (change != null) {
      time.doubt(
          change.isGap()
              ? "%s skips %s, read as %s".formatted(zone, local, instant)
              : "%s has %s twice, the first is taken".formatted(zone, local));
    }
    return instant;
  }
}
