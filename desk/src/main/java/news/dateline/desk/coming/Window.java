package news.dateline.desk.coming;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import news.dateline.desk.web.BadQuestionException;

/**
 * The days that are asked for.
 *
 * @param from the first
 * @param until the day after the last
 */
record Window(LocalDate from, LocalDate until) {
  /** What is further off is shown by month. */
  static final int DAYS = 90;

  /** What is further off is hardly ever meant. */
  static final int YEARS = 20;

  /** The days of an address; where it says nothing, the next seven. */
  static Window of(
      Optional<Integer> days, Optional<LocalDate> day, Optional<YearMonth> month, LocalDate today) {
    if (day.isPresent()) {
      require(day.get(), day.get(), today);
      return new Window(day.get(), day.get().plusDays(1));
    }
    if (month.isPresent()) {
      LocalDate first = month.get().atDay(1);
      require(first, month.get().atEndOfMonth(), today);
      return new Window(first.isBefore(today) ? today : first, first.plusMonths(1));
    }
    int length = days.orElse(7);
    if (length < 1 || length > DAYS) {
      throw new BadQuestionException("“days” is a number from 1 to %d.".formatted(DAYS));
    }
    return new Window(today, today.plusDays(length));
  }

  private static void require(LocalDate first, LocalDate last, LocalDate today) {
    if (last.isBefore(today) || first.isAfter(today.plusYears(YEARS))) {
      throw new BadQuestionException(
          "This page shows what is to come, from today on and for %d years.".formatted(YEARS));
    }
  }

  boolean holds(LocalDate day) {
    return !day.isBefore(from) && day.isBefore(until);
  }
}
