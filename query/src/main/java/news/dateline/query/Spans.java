package news.dateline.query;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoField;
import java.time.temporal.ValueRange;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads spans: a day, a month or a year, two of them with dots between, or a length from now. */
final class Spans {
  private static final Pattern DAYS = Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?");
  private static final Pattern LENGTH = Pattern.compile("(\\d{1,4})([hdw])");
  private static final ValueRange YEARS = ValueRange.of(1, 9998); // the next has four digits too
  private static final String BETWEEN = "..";

  private Spans() {}

  /**
   * Reads one.
   *
   * @param fromNow whether a length from now means something here
   */
  static Span read(String value, int at, boolean fromNow) {
    Matcher length = LENGTH.matcher(value);
    if (fromNow && length.matches()) {
      return new Span.FromNow(length(length));
    }
    int dots = value.indexOf(BETWEEN);
    if (dots < 0) {
      return days(value, value, at, fromNow);
    }
    String first = value.substring(0, dots);
    String last = value.substring(dots + BETWEEN.length());
    LocalDate from = first.isEmpty() ? null : days(first, value, at, fromNow).from();
    LocalDate until = last.isEmpty() ? null : days(last, value, at, fromNow).until();
    if (from == null && until == null) {
      throw wrong(value, at, fromNow);
    }
    if (from != null && until != null && !from.isBefore(until)) {
      throw new QueryException(at, "'%s' ends before it begins".formatted(value));
    }
    return new Span.Days(from, until);
  }

  private static Duration length(Matcher matcher) {
    int number = Integer.parseInt(matcher.group(1));
    return switch (matcher.group(2)) {
      case "h" -> Duration.ofHours(number);
      case "d" -> Duration.ofDays(number);
      default -> Duration.ofDays(7L * number);
    };
  }

  private static Span.Days days(String text, String value, int at, boolean fromNow) {
    Matcher matcher = DAYS.matcher(text);
    try {
      if (matcher.matches()) {
        int year = YEARS.checkValidIntValue(Integer.parseInt(matcher.group(1)), ChronoField.YEAR);
        @Nullable String month = matcher.group(2);
        @Nullable String day = matcher.group(3);
        if (month == null) {
          LocalDate from = LocalDate.of(year, 1, 1);
          return new Span.Days(from, from.plusYears(1));
        }
        if (day == null) {
          LocalDate from = LocalDate.of(year, Integer.parseInt(month), 1);
          return new Span.Days(from, from.plusMonths(1));
        }
        LocalDate from = LocalDate.of(year, Integer.parseInt(month), Integer.parseInt(day));
        return new Span.Days(from, from.plusDays(1));
      }
    } catch (DateTimeException _) {
      // There is no such day: told below.
    }
    throw wrong(value, at, fromNow);
  }

  private static QueryException wrong(String value, int at, boolean fromNow) {
    return new QueryException(
        at,
        "'%s' is no date; write a day, a month or a year such as 2026-11-30, 2026-11 or 2026, or two of them such as 2026-11-01..2026-11-30%s"
            .formatted(value, fromNow ? ", or a length such as 24h, 7d or 2w" : ""));
  }
}
