package news.dateline.ingest.format.time;

import java.time.Month;
import java.time.Year;
import java.time.format.TextStyle;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Whether a written time is one that the calendar has. */
final class CalendarCheck {
  private static final int FIRST_YEAR = 1600; // the first newspaper is of 1605
  private static final int LAST_YEAR = 9998; // no offset carries it beyond four digits
  private static final int LEAP_SECOND = 60;
  private static final int END_OF_DAY = 24; // ISO 8601: 24:00 ends the day

  private CalendarCheck() {}

  /** What is wrong with it as one clause, or null. */
  static @Nullable String fault(WrittenTime time) {
    if (time.fault != null) {
      return time.fault;
    }
    if (!time.isDated()) {
      return missing(time);
    }
    if (time.year < FIRST_YEAR || time.year > LAST_YEAR) {
      return "the year %d lies outside %d to %d".formatted(time.year, FIRST_YEAR, LAST_YEAR);
    }
    if (time.month < 1 || time.month > 12) {
      return "%d is no month".formatted(time.month);
    }
    Month month = Month.of(time.month);
    if (time.day < 1 || time.day > month.length(Year.isLeap(time.year))) {
      String name = month.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
      return month == Month.FEBRUARY
          ? "%d February %d is no day".formatted(time.day, time.year)
          : "%d %s is no day".formatted(time.day, name);
    }
    return time.timed ? clockFault(time) : null;
  }

  private static String missing(WrittenTime time) {
    if (time.isUndated()) {
      return "it names no date";
    }
    if (time.year == WrittenTime.UNSET) {
      return "it names no year";
    }
    return time.day == WrittenTime.UNSET ? "it names no day" : "it names no month";
  }

  private static @Nullable String clockFault(WrittenTime time) {
    boolean beyondEnd =
        time.hour == END_OF_DAY && (time.minute > 0 || time.second > 0 || time.nano > 0);
    if (time.hour > END_OF_DAY || beyondEnd || time.minute > 59 || time.second > LEAP_SECOND) {
      return "%02d:%02d:%02d is no time of day".formatted(time.hour, time.minute, time.second);
    }
    return null;
  }
}
