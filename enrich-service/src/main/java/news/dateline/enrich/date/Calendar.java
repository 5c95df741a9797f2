package news.dateline.enrich.date;

import java.time.YearMonth;

/** Which days there are. */
final class Calendar {
  /** {@code 2024-10-08} */
  static final int DAY_CHARS = 10;

  private static final int LEAP_YEAR = 2000;

  private Calendar() {}

  static boolean exists(int year, int month, int day) {
    return month >= 1
        && month <= 12
        && day >= 1
        && day <= YearMonth.of(year, month).lengthOfMonth();
  }

  /** Whether some year has the day. */
  static boolean exists(int month, int day) {
    return exists(LEAP_YEAR, month, day);
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
}
