package news.dateline.enrich.date;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** TIMEX3 values that name a stretch of the calendar. */
final class CalendarValue {
  private static final Pattern UNKNOWN_TAIL = Pattern.compile("-[WQH]?X+.*$");

  private interface Reader {
    Interval read(Matcher fields);
  }

  private record Form(Pattern pattern, Reader reader) {
    Form(String pattern, Reader reader) {
      this(Pattern.compile(pattern), reader);
    }
  }

  private static final List<Form> FORMS =
      List.of(
          new Form("(\\d{4}-\\d\\d-\\d\\d)", m -> days(LocalDate.parse(m.group(1)), 1, "day")),
          new Form(
              "(\\d{4}-\\d\\d-\\d\\d)T(\\d\\d):(\\d\\d)",
              m -> minute(m.group(1), number(m, 2), number(m, 3))),
          new Form("(\\d{4}-\\d\\d-\\d\\d)T(\\w\\w)", m -> part(m.group(1), m.group(2))),
          new Form("(\\d{4})-W(\\d\\d)", m -> days(week(m), 7, "week")),
          new Form("(\\d{4})-W(\\d\\d)-WE", m -> days(week(m).plusDays(5), 2, "weekend")),
          new Form(
              "(\\d{4})-Q(\\d)", m -> months(number(m, 1), 3 * number(m, 2) - 2, 3, "quarter")),
          new Form("(\\d{4})-H(\\d)", m -> months(number(m, 1), 6 * number(m, 2) - 5, 6, "half")),
          new Form(
              "(\\d{4})-(SP|SU|FA|WI)", m -> months(number(m, 1), season(m.group(2)), 3, "season")),
          new Form("(\\d{4})-(\\d\\d)", m -> months(number(m, 1), number(m, 2), 1, "month")),
          new Form("(\\d{4})", m -> months(number(m, 1), 1, 12, "year")),
          new Form("(\\d{3})X?", m -> months(10 * number(m, 1), 1, 120, "decade")),
          new Form("(\\d{2})(?:XX)?", m -> months(100 * number(m, 1), 1, 1200, "century")));

  private CalendarValue() {}

  /** The stretch that {@code value} names; empty where it names none. */
  static Optional<Interval> interval(String value) {
    String plain = value.endsWith("Z") ? value.substring(0, value.length() - 1) : value;
    String known = UNKNOWN_TAIL.matcher(plain).replaceFirst("");
    for (Form form : FORMS) {
      Matcher fields = form.pattern().matcher(known);
      if (fields.matches()) {
        return Optional.of(form.reader().read(fields));
      }
    }
    return Optional.empty();
  }

  private static int number(Matcher fields, int group) {
    return Integer.parseInt(fields.group(group));
  }

  private static Interval days(LocalDate first, int days, String grain) {
    return new Interval(first.atStartOfDay(), first.plusDays(days).atStartOfDay(), grain);
  }

  private static Interval months(int year, int month, int months, String grain) {
    LocalDate first = LocalDate.of(year, month, 1);
    return new Interval(first.atStartOfDay(), first.plusMonths(months).atStartOfDay(), grain);
  }

  private static Interval minute(String day, int hour, int minute) {
    LocalDateTime from = LocalDate.parse(day).atStartOfDay().plusHours(hour).plusMinutes(minute);
    return new Interval(from, from.plusMinutes(1), "minute");
  }

  private static Interval part(String day, String part) {
    LocalDateTime midnight = LocalDate.parse(day).atStartOfDay();
    int from = part.equals("MO") ? 6 : part.equals("AF") ? 12 : 18;
    // A night ends at six on the next day.
    int hours = part.equals("NI") ? 12 : 6;
    return new Interval(midnight.plusHours(from), midnight.plusHours(from + hours), "daypart");
  }

  private static LocalDate week(Matcher fields) {
    // 4 January is always in week 1.
    return LocalDate.of(number(fields, 1), 1, 4)
        .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, number(fields, 2))
        .with(java.time.DayOfWeek.MONDAY);
  }

  private static int season(String code) {
    return switch (code) {
      case "SP" -> 3;
      case "SU" -> 6;
      case "FA" -> 9;
      default -> 12;
    };
  }
}
