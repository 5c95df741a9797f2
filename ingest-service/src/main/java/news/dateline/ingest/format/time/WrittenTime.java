package news.dateline.ingest.format.time;

import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** What a text states of a time, field by field, before any of it is checked. */
final class WrittenTime {
  static final int UNSET = -1;

  int year = UNSET;
  int month = UNSET;
  int day = UNSET;
  boolean timed;
  int hour;
  int minute;
  int second;
  int nano;

  /** The clock is known to count to 24, or its half of the day is stated. */
  boolean certainClock;

  @Nullable HalfDay half;
  @Nullable ZoneId zone;

  /** The zone is a number, so that a name beside it says nothing more. */
  boolean numericZone;

  @Nullable String doubt;
  @Nullable String fault;

  static WrittenTime unreadable(String fault) {
    WrittenTime time = new WrittenTime();
    time.fault = fault;
    return time;
  }

  boolean isDated() {
    return year != UNSET && month != UNSET && day != UNSET;
  }

  boolean isUndated() {
    return year == UNSET && month == UNSET && day == UNSET;
  }

  void date(int writtenYear, int writtenMonth, int writtenDay) {
    year = writtenYear;
    month = writtenMonth;
    day = writtenDay;
  }

  void clock(int writtenHour, int writtenMinute, int writtenSecond) {
    if (timed) {
      fault = "it states two times of day";
    }
    timed = true;
    hour = writtenHour;
    minute = writtenMinute;
    second = writtenSecond;
  }

  void doubt(String more) {
    doubt = doubt == null ? more : doubt + "; " + more;
  }
}
