package news.dateline.ingest.format.pagetext;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.dateline.article.StatedTime;
import news.dateline.article.StatedTime.Basis;
import news.dateline.article.Warning;
import org.jspecify.annotations.Nullable;

/**
 * Reads times like {@code 04:38 | 08 October 2024}: a clock that does not say whether it counts to
 * 12 or to 24, in the source's zone.
 */
final class PageClock {
  private static final Pattern FORM =
      Pattern.compile(
          "(\\d{1,2}):(\\d{2})\\s*(?:([AaPp])\\.?[Mm]\\.?)?\\s*\\|\\s*(\\d{1,2} \\p{L}{3,9} \\d{4})");
  private static final DateTimeFormatter DAY =
      new DateTimeFormatterBuilder()
          .parseCaseInsensitive()
          .appendPattern("d MMMM uuuu")
          .toFormatter(Locale.ENGLISH)
          .withResolverStyle(ResolverStyle.STRICT);
  private static final int NOON = 12;
  private static final Duration LIVE =
      Duration.ofDays(1); // an older page says nothing by its receipt

  private final ZoneId zone;
  private final Instant receivedAt;

  PageClock(ZoneId zone, Instant receivedAt) {
    this.zone = zone;
    this.receivedAt = receivedAt;
  }

  /**
   * The instant, or null with a warning where the text is no time; the text itself is always kept.
   */
  @Nullable Instant read(
      String field, String stated, List<StatedTime> times, List<Warning> warnings) {
    Matcher parts = FORM.matcher(stated);
    if (!parts.matches()) {
      return unreadable(field, stated, warnings);
    }
    try {
      LocalDate day = LocalDate.parse(parts.group(4), DAY);
      LocalTime clock =
          LocalTime.of(Integer.parseInt(parts.group(1)), Integer.parseInt(parts.group(2)));
      return reading(field, stated, day, clock, parts.group(3), times, warnings);
    } catch (DateTimeException e) {
      return unreadable(field, stated, warnings);
    }
  }

  private Instant reading(
      String field,
      String stated,
      LocalDate day,
      LocalTime clock,
      @Nullable String half,
      List<StatedTime> times,
      List<Warning> warnings) {
    if (half != null) {
      times.add(new StatedTime(field, stated, Basis.SOURCE_ZONE));
      boolean afternoon = half.equalsIgnoreCase("p");
      return at(day, clock.withHour(clock.getHour() % NOON + (afternoon ? NOON : 0)));
    }
    if (clock.getHour() > NOON || clock.getHour() == 0) {
      times.add(new StatedTime(field, stated, Basis.SOURCE_ZONE));
      return at(day, clock);
    }
    times.add(new StatedTime(field, stated, Basis.AMBIGUOUS_12H));
    Instant reading = likelier(day, clock);
    warnings.add(
        new Warning(
            field,
            "ambiguous-12h",
            "'%s' may be morning or afternoon; read as %s, and order goes by receipt"
                .formatted(stated, reading)));
    return reading;
  }

  /**
   * The latest candidate that is not after receipt, when receipt is within a day of it; else the
   * clock taken literally.
   */
  private Instant likelier(LocalDate day, LocalTime clock) {
    Instant afternoon = at(day, clock.withHour(clock.getHour() % NOON + NOON));
    Instant morning = at(day, clock.withHour(clock.getHour() % NOON));
    for (Instant candidate : List.of(afternoon, morning)) {
      if (!candidate.isAfter(receivedAt)
          && Duration.between(candidate, receivedAt).compareTo(LIVE) <= 0) {
        return candidate;
      }
    }
    return at(day, clock);
  }

  private Instant at(LocalDate day, LocalTime clock) {
    return day.atTime(clock).atZone(zone).toInstant();
  }

  private static @Nullable Instant unreadable(String field, String stated, List<Warning> warnings) {
    warnings.add(
        new Warning(
            field,
            "unreadable-time",
            "'%s' is no time such as '04:38 | 08 October 2024'; the field is left out"
                .formatted(stated)));
    return null;
  }
}
