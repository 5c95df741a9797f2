package news.dateline.enrich.date;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/**
 * A day that comes every year, by one of four rules.
 *
 * <ul>
 *   <li>{@code 12-25}: month and day
 *   <li>{@code 11-4-4}: month, which of its weekdays (negative: from the end), weekday from 1,
 *       Monday; {@code 11-1-1+1} is the day after
 *   <li>{@code easter-2}: days from Easter Sunday of the Western churches
 *   <li>{@code moon-9-1} and {@code moon-9}: a day, or the whole, of a month of the calendar of Umm
 *       al-Qura, which the Java platform keeps as a table; elsewhere the moon may be seen a day
 *       later
 * </ul>
 */
record Holiday(Kind kind, int month, int day, int weekday, int plus) {
  private static final int WHOLE = 0;

  /** So near a holiday the verb does not decide. */
  private static final int NEAR = 14; // days

  private static final int HALF_A_YEAR = 183; // days

  /** The rule by which a holiday is found. */
  enum Kind {
    DATE,
    WEEKDAY,
    EASTER,
    MOON
  }

  static Holiday parse(String rule) {
    if (rule.startsWith("easter")) {
      return new Holiday(Kind.EASTER, 0, Integer.parseInt(rule.substring(6)), 0, 0);
    }
    int after = rule.indexOf('+');
    if (after > 0) {
      Holiday before = parse(rule.substring(0, after));
      int plus = Integer.parseInt(rule.substring(after + 1));
      return new Holiday(before.kind, before.month, before.day, before.weekday, plus);
    }
    boolean moon = rule.startsWith("moon-");
    String[] parts = (moon ? rule.substring(5) : rule).split("-", -1);
    int month = Integer.parseInt(parts[0]);
    if (moon) {
      int day = parts.length > 1 ? Integer.parseInt(parts[1]) : WHOLE;
      return new Holiday(Kind.MOON, month, day, 0, 0);
    }
    boolean last = parts[1].isEmpty(); // "5--1-1"
    if (last || parts.length > 2) {
      int nth = last ? -Integer.parseInt(parts[2]) : Integer.parseInt(parts[1]);
      return new Holiday(Kind.WEEKDAY, month, nth, Integer.parseInt(parts[last ? 3 : 2]), 0);
    }
    return new Holiday(Kind.DATE, month, Integer.parseInt(parts[1]), 0, 0);
  }

  /** TIMEX3 value in a year; empty where the tables do not reach. */
  Optional<String> value(int year) {
    return in(year)
        .map(
            first ->
                kind == Kind.MOON && day == WHOLE
                    ? Iso.day(first) + "/P" + HijrahDate.from(first).lengthOfMonth() + "D"
                    : Iso.day(first));
  }

  /** TIMEX3 value of the day in every year; empty where its date is not always the same. */
  Optional<String> everyYear() {
    return kind == Kind.DATE ? Optional.of(Iso.day(month, day)) : Optional.empty();
  }

  /** The month it begins in, 1 to 12, in a year; empty where the tables do not reach. */
  Optional<Integer> month(int year) {
    return in(year).map(LocalDate::getMonthValue);
  }

  /** The year of the past one, of the coming one, or of the nearest. */
  int yearNear(LocalDate today, Direction direction) {
    int year = today.getYear();
    Optional<LocalDate> thisYear = in(year);
    if (thisYear.isEmpty() || thisYear.get().equals(today)) {
      return year;
    }
    long ahead = ChronoUnit.DAYS.between(today, thisYear.get());
    return switch (direction) {
      case FUTURE -> ahead < -NEAR ? year + 1 : year;
      case PAST -> ahead > NEAR ? year - 1 : year;
      case UNKNOWN -> ahead > HALF_A_YEAR ? year - 1 : ahead < -HALF_A_YEAR ? year + 1 : year;
    };
  }

  private Optional<LocalDate> in(int year) {
    return switch (kind) {
      case DATE -> Optional.of(LocalDate.of(year, month, day));
      case WEEKDAY -> Optional.of(weekday(YearMonth.of(year, month), day, weekday).plusDays(plus));
      case EASTER -> Optional.of(easter(year).plusDays(day));
      case MOON -> moon(year);
    };
  }

  /** The nth such weekday of a month, from its end where negative. */
  static LocalDate weekday(YearMonth month, int nth, int weekday) {
    return month.atDay(1).with(TemporalAdjusters.dayOfWeekInMonth(nth, DayOfWeek.of(weekday)));
  }

  /** The first such day that begins in the year. */
  private Optional<LocalDate> moon(int year) {
    try {
      HijrahDate newYear = HijrahDate.from(LocalDate.of(year, 1, 1));
      HijrahDate that =
          newYear
              .with(ChronoField.DAY_OF_MONTH, 1)
              .with(ChronoField.MONTH_OF_YEAR, month)
              .with(ChronoField.DAY_OF_MONTH, Math.max(day, 1));
      LocalDate date = LocalDate.from(that);
      return Optional.of(
          date.getYear() < year ? LocalDate.from(that.plus(1, ChronoUnit.YEARS)) : date);
    } catch (DateTimeException _) {
      return Optional.empty();
    }
  }

  /** The Gregorian computus, after "Anonymous", Nature 13 (1876), p. 487. */
  private static LocalDate easter(int year) {
    int a = year % 19;
    int b = year / 100;
    int c = year % 100;
    int d = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
    int e = (32 + 2 * (b % 4) + 2 * (c / 4) - d - c % 4) % 7;
    int f = d + e - 7 * ((a + 11 * d + 22 * e) / 451) + 114;
    return LocalDate.of(year, f / 31, f % 31 + 1);
  }
}
