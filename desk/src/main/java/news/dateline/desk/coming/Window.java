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
      return new Window(day.get(), day.get().plusDays(1)).within(today);
    }
    if (month.isPresent()) {
      LocalDate first = month.get().atDay(1);
      return new Window(first.isBefore(today) ? today : first, month.get().plusMonths(1).atDay(1))
          .within(today);
    }
    int length = days.orElse(7);
    if (length < 1 || length > DAYS) {
      throw new BadQuestionException("“days” is a number from 1 to %d.".formatted(DAYS));
    }
    return new Window(today, today.plusDays(length));
  }

  private Window within(LocalDate today) {
    if (from.isBefore(today) || !until.isAfter(from) || from.isAfter(today.plusYears(YEARS))) {
      throw new BadQuestionException(
          "This page shows what is to come, from today on and for %d years.".formatted(YEARS));
    }
    return this;
  }

  boolean holds(LocalDate day) {
    return !day.isBefore(from) && day.isBefore(until);
  }
}
