package news.dateline.enrich.date;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;

/** Calendar values as TIMEX3 writes them, after ISO 8601. */
final class Iso {
  /** {@code 2024-10-08} */
  static final int DAY_CHARS = 10;

  private Iso() {}

  static String year(int year) {
    return digits(new StringBuilder(4), year, 4).toString();
  }

  /** A month of no known year. */
  static String month(int month) {
    return coded(twoDigits(month));
  }

  static String month(int year, int month) {
    return digits(start(year), month, 2).toString();
  }

  static String month(YearMonth month) {
    return month(month.getYear(), month.getMonthValue());
  }

  /** A day of no known year. */
  static String day(int month, int day) {
    return month(month) + "-" + twoDigits(day);
  }

  static String day(int year, int month, int day) {
    return digits(digits(start(year), month, 2).append('-'), day, 2).toString();
  }

  static String day(LocalDate date) {
    return day(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
  }

  static String week(LocalDate date) {
    int week = date.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
    return digits(start(date.get(IsoFields.WEEK_BASED_YEAR)).append('W'), week, 2).toString();
  }

  /** A day of no known week. */
  static String weekday(int number) {
    return "XXXX-WXX-" + number;
  }

  static String quarter(int year, int number) {
    return start(year).append('Q').append(number).toString();
  }

  static String quarter(LocalDate date) {
    return quarter(date.getYear(), date.get(IsoFields.QUARTER_OF_YEAR));
  }

  /** A season, or any code after the year. */
  static String coded(int year, String code) {
    return start(year).append(code).toString();
  }

  /** The same of no known year. */
  static String coded(String code) {
    return "XXXX-" + code;
  }

  static String clock(String day, int hour, int minute) {
    StringBuilder value = new StringBuilder(day.length() + 6).append(day).append('T');
    return digits(digits(value, hour, 2).append(':'), minute, 2).toString();
  }

  static String twoDigits(int number) {
    return digits(new StringBuilder(2), number, 2).toString();
  }

  /** Whether {@code value} begins with a day of a known year. */
  static boolean isDay(String value) {
    return isMonthDay(value) && Character.isDigit(value.charAt(0));
  }

  /** Whether {@code value} begins with a day, of a known year or not. */
  static boolean isMonthDay(String value) {
    return value.length() >= DAY_CHARS
        && value.charAt(4) == '-'
        && Character.isDigit(value.charAt(5))
        && value.charAt(7) == '-'
        && Character.isDigit(value.charAt(8));
  }

  private static StringBuilder start(int year) {
    return digits(new StringBuilder(DAY_CHARS), year, 4).append('-');
  }

  private static StringBuilder digits(StringBuilder to, int number, int count) {
    for (int power = count == 4 ? 1000 : 10; power > number && power > 1; power /= 10) {
      to.append('0');
    }
    return to.append(number);
  }
}
