package news.dateline.enrich.date;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;

/**
 * A day that comes every year: by its date, or as the nth weekday of a month.
 *
 * @param day of the month; which of its weekdays where {@code weekday} is not 0
 * @param weekday 1, Monday, to 7; or 0
 */
record Holiday(int month, int day, int weekday) {
  /** Reads {@code month-day} or {@code month-nth-weekday}. */
  static Holiday parse(String value) {
    int[] parts = Arrays.stream(value.split("-", -1)).mapToInt(Integer::parseInt).toArray();
    return new Holiday(parts[0], parts[1], parts.length > 2 ? parts[2] : 0);
  }

  LocalDate in(int year) {
    LocalDate first = LocalDate.of(year, month, 1);
    return weekday == 0
        ? first.withDayOfMonth(day)
        : first.with(TemporalAdjusters.dayOfWeekInMonth(day, DayOfWeek.of(weekday)));
  }

  /** The latest one up to {@code today}, or the coming one. */
  LocalDate near(LocalDate today, boolean future) {
    LocalDate thisYear = in(today.getYear());
    if (thisYear.equals(today) || thisYear.isAfter(today) == future) {
      return thisYear;
    }
    return in(today.getYear() + (future ? 1 : -1));
  }
}
