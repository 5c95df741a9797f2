package news.dateline.desk.web;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Times as pages write them, in UTC; {@code @times} in templates. */
@Component("times")
public final class Times {
  private static final DateTimeFormatter AT = form("d MMM uuuu, HH:mm 'UTC'");
  private static final DateTimeFormatter EXACT = form("d MMM uuuu, HH:mm:ss 'UTC'");
  private static final DateTimeFormatter DAY = form("EEE d MMM uuuu");
  private static final DateTimeFormatter WEEKDAY = form("EEE d MMM");
  private static final DateTimeFormatter SHORT_DAY = form("d MMM");
  private static final DateTimeFormatter CLOCK = form("HH:mm");

  private final InstantSource clock;

  Times(InstantSource clock) {
    this.clock = clock;
  }

  private static DateTimeFormatter form(String pattern) {
    return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH).withZone(ZoneOffset.UTC);
  }

  /** How long it is from now, such as "3 min ago" or "in 2 d". */
  public String ago(Instant time) {
    Duration since = Duration.between(time, clock.instant());
    Duration length = since.abs();
    if (length.compareTo(Duration.ofMinutes(1)) < 0) {
      return "just now";
    }
    String words = length(length);
    return since.isNegative() ? "in " + words : words + " ago";
  }

  /** A length in the largest unit that it fills, such as "3 min". */
  public String length(Duration length) {
    if (length.toMinutes() < 1) {
      return length.toSeconds() + " s";
    }
    if (length.toHours() < 1) {
      return length.toMinutes() + " min";
    }
    if (length.toDays() < 1) {
      return length.toHours() + " h";
    }
    return length.toDays() + " d";
  }

  /** The minute, such as "30 Nov 2026, 02:16 UTC". */
  public String at(Instant time) {
    return AT.format(time);
  }

  /** The second, such as "30 Nov 2026, 02:16:07 UTC". */
  public String exactly(Instant time) {
    return EXACT.format(time);
  }

  /** The day, such as "Mon 30 Nov 2026". */
  public String day(Instant time) {
    return DAY.format(time);
  }

  /** The day without its year, such as "Mon 30 Nov". */
  public String weekday(Instant time) {
    return WEEKDAY.format(time);
  }

  /** The day of a calendar, written as {@link #day(Instant)} writes it. */
  public String day(LocalDate day) {
    return DAY.format(day.atStartOfDay(ZoneOffset.UTC));
  }

  /** For the narrow column of a list: the clock of today, else the day. */
  public String brief(Instant time) {
    LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    return LocalDate.ofInstant(time, ZoneOffset.UTC).equals(today)
        ? CLOCK.format(time)
        : SHORT_DAY.format(time);
  }

  /** The clock, such as "02:16". */
  public String clock(Instant time) {
    return CLOCK.format(time);
  }
}
