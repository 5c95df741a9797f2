package news.dateline.enrich.date;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.IsoFields;
import java.util.Optional;

/** TIMEX3 values that name a stretch of the calendar. */
final class CalendarValue {
  private final String value;

  private CalendarValue(String value) {
    this.value = value;
  }

  /** The stretch that {@code value} names; empty where it names none. */
  static Optional<Interval> interval(String value) {
    String plain = value.endsWith("Z") ? value.substring(0, value.length() - 1) : value;
    return new CalendarValue(known(plain)).interval();
  }

  /** Without the fields at its end that nobody knows. */
  private static String known(String value) {
    int hyphen = value.indexOf('-');
    while (hyphen >= 0) {
      boolean coded = hyphen + 1 < value.length() && "WQH".indexOf(value.charAt(hyphen + 1)) >= 0;
      int field = hyphen + (coded ? 2 : 1);
      if (field < value.length() && value.charAt(field) == 'X') {
        return value.substring(0, hyphen);
      }
      hyphen = value.indexOf('-', hyphen + 1);
    }
    return value;
  }

  private Optional<Interval> interval() {
    if (value.length() <= 4) {
      return longPeriod();
    }
    if (!isNumber(0, 4) || value.charAt(4) != '-') {
      return Optional.empty();
    }
    return switch (value.charAt(5)) {
      case 'W' -> value.startsWith("WI", 5) ? season(12) : week();
      case 'Q' -> isNumber(6, 7) ? months(year(), 3 * number(6, 7) - 2, 3, "quarter") : none();
      case 'H' -> isNumber(6, 7) ? months(year(), 6 * number(6, 7) - 5, 6, "half") : none();
      case 'S' -> season(value.endsWith("SP") ? 3 : 6);
      case 'F' -> season(9);
      default -> dated();
    };
  }

  private Optional<Interval> longPeriod() {
    int digits = 0;
    while (digits < value.length() && Character.isDigit(value.charAt(digits))) {
      digits++;
    }
    return switch (digits) {
      case 4 -> months(year(), 1, 12, "year");
      case 3 -> months(10 * number(0, 3), 1, 120, "decade");
      case 2 -> months(100 * number(0, 2), 1, 1200, "century");
      default -> none();
    };
  }

  private Optional<Interval> week() {
    if (!isNumber(6, 8)) {
      return none();
    }
    int number = number(6, 8);
    // 4 January is always in week 1, 28 December in the last.
    if (number < 1
        || number > LocalDate.of(year(), 12, 28).get(IsoFields.WEEK_OF_WEEK_BASED_YEAR)) {
      return none();
    }
    LocalDate monday =
        LocalDate.of(year(), 1, 4)
            .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, number)
            .with(DayOfWeek.MONDAY);
    return value.endsWith("-WE") ? days(monday.plusDays(5), 2, "weekend") : days(monday, 7, "week");
  }

  private Optional<Interval> season(int month) {
    return value.length() == 7 ? months(year(), month, 3, "season") : none();
  }

  /** A month, a day, or a time of that day. */
  private Optional<Interval> dated() {
    if (!isNumber(5, 7)) {
      return none();
    }
    if (value.length() == 7) {
      return months(year(), number(5, 7), 1, "month");
    }
    if (!isNumber(8, Iso.DAY_CHARS)) {
      return none();
    }
    LocalDate day = LocalDate.of(year(), number(5, 7), number(8, Iso.DAY_CHARS));
    if (value.length() == Iso.DAY_CHARS) {
      return days(day, 1, "day");
    }
    return isNumber(11, 13)
        ? minute(day.atStartOfDay())
        : part(day.atStartOfDay(), value.substring(11));
  }

  private Optional<Interval> minute(LocalDateTime midnight) {
    if (!isNumber(14, 16)) {
      return none();
    }
    LocalDateTime from = midnight.plusHours(number(11, 13)).plusMinutes(number(14, 16));
    return Optional.of(new Interval(from, from.plusMinutes(1), "minute"));
  }

  private static Optional<Interval> part(LocalDateTime midnight, String part) {
    int from = part.equals("MO") ? 6 : part.equals("AF") ? 12 : 18;
    // A night ends at six on the next day.
    int hours = part.equals("NI") ? 12 : 6;
    LocalDateTime start = midnight.plusHours(from);
    return Optional.of(new Interval(start, start.plusHours(hours), "daypart"));
  }

  private int year() {
    return number(0, 4);
  }

  private boolean isNumber(int from, int to) {
    if (to > value.length()) {
      return false;
    }
    for (int i = from; i < to; i++) {
      if (!Character.isDigit(value.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private int number(int from, int to) {
    return Integer.parseInt(value, from, to, 10);
  }

  private static Optional<Interval> none() {
    return Optional.empty();
  }

  private static Optional<Interval> days(LocalDate first, int days, String grain) {
    return Optional.of(
        new Interval(first.atStartOfDay(), first.plusDays(days).atStartOfDay(), grain));
  }

  private static Optional<Interval> months(int year, int month, int months, String grain) {
    LocalDate first = LocalDate.of(year, month, 1);
    return Optional.of(
        new Interval(first.atStartOfDay(), first.plusMonths(months).atStartOfDay(), grain));
  }
}
