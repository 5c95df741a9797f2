package news.dateline.enrich.date;

import java.time.YearMonth;

/** Which days there are. */
final class Calendar {
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
}
