package news.dateline.enrich.date;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The calendar seen from the reference time, in TIMEX3 values. Where no reference time is known, a
 * value says only what the words say: {@code XXXX-10} for "October".
 */
record Anchor(@Nullable LocalDateTime reference) {
  /** Month and day this far from both readings need the verb to say which year is meant. */
  private static final int NEAR_TIE_DAYS = 100;

  /** "Will" sooner makes a past day a coming one. */
  private static final int COMING_TIE_DAYS = 60;

  private static final int YEARS_TO_A_LEAP_YEAR = 8; // where the turn of a century leaves one out

  Optional<LocalDate> today() {
    return Optional.ofNullable(reference).map(LocalDateTime::toLocalDate);
  }

  /** Whether the reference day is in the first {@code months} of its year. */
  boolean isInFirst(int months) {
    return today().filter(today -> today.getMonthValue() <= months).isPresent();
  }

  private String or(String unknown, Function<LocalDate, String> known) {
    return reference == null ? unknown : known.apply(reference.toLocalDate());
  }

  String day(int plus) {
    return or("XXXX-XX-XX", d -> Iso.day(d.plusDays(plus)));
  }

  String week(int plus) {
    return or("XXXX-WXX", d -> Iso.week(d.plusWeeks(plus)));
  }

  String month(int plus) {
    return or("XXXX-XX", d -> Iso.month(YearMonth.from(d).plusMonths(plus)));
  }

  String year(int plus) {
    return or("XXXX", d -> Iso.year(d.getYear() + plus));
  }

  String quarter(int plus) {
    return or("XXXX-QX", d -> Iso.quarter(d.plusMonths(3L * plus)));
  }

  /**
   * The latest quarter of that number that has begun, or the coming one.
   *
   * @param reported whether its figures are meant, which may still be to come when it has just
   *     ended
   */
  String quarter(int number, boolean future, boolean reported) {
    return or(
        Iso.coded("Q" + number),
        d -> {
          int current = d.get(IsoFields.QUARTER_OF_YEAR);
          int year = d.getYear();
          if (future && !(reported && Math.floorMod(number - current, 4) == 3)) {
            year += number < current ? 1 : 0;
          } else {
            year -= number > current ? 1 : 0;
          }
          return Iso.quarter(year, number);
        });
  }

  /** The reference day itself, else the latest past one or the coming one. */
  String weekday(int number, boolean future) {
    return or(
        Iso.weekday(number),
        d -> {
          int ahead = Math.floorMod(number - d.getDayOfWeek().getValue(), 7);
          return Iso.day(d.plusDays(ahead == 0 || future ? ahead : ahead - 7));
        });
  }

  /** The latest one before the reference day, or the first after it. */
  String weekdayBeside(int number, boolean after) {
    return or(
        Iso.weekday(number),
        d -> {
          int today = d.getDayOfWeek().getValue();
          return Iso.day(
              after
                  ? d.plusDays(1 + Math.floorMod(number - today - 1, 7))
                  : d.minusDays(1 + Math.floorMod(today - 1 - number, 7)));
        });
  }

  String weekdayOfWeek(int number, int weeks) {
    return or(
        Iso.weekday(number),
        d -> Iso.day(d.plusWeeks(weeks).plusDays(number - d.getDayOfWeek().getValue())));
  }

  /** The latest month of that number, the reference month included, or the coming one. */
  String month(int number, boolean future) {
    return or(
        Iso.month(number),
        d -> {
          int ahead = Math.floorMod(number - d.getMonthValue(), 12);
          int plus = ahead == 0 || future ? ahead : ahead - 12;
          return Iso.month(YearMonth.from(d).plusMonths(plus));
        });
  }

  /** The month of that number that is the nearest, the past one at equal distance. */
  String nearestMonth(int number) {
    return or(
        Iso.month(number), d -> month(number, Math.floorMod(number - d.getMonthValue(), 12) < 6));
  }

  /** The latest month of that number before the reference month. */
  String lastMonth(int number) {
    return or(
        Iso.month(number),
        d -> {
          int back = Math.floorMod(d.getMonthValue() - 1 - number, 12) + 1;
          return Iso.month(YearMonth.from(d).minusMonths(back));
        });
  }

  /** The day in the year that puts it nearest; the verb breaks near-ties. */
  String monthDay(int month, int day, Direction direction) {
    return or(
        Iso.day(month, day),
        today -> {
          LocalDate nearest = null;
          int reach = month == 2 && day == 29 ? YEARS_TO_A_LEAP_YEAR : 1;
          for (int year = today.getYear() - reach; year <= today.getYear() + reach; year++) {
            if (!Calendar.exists(year, month, day)) {
              continue;
            }
            LocalDate date = LocalDate.of(year, month, day);
            if (nearest == null || gap(today, date) < gap(today, nearest)) {
              nearest = date;
            }
          }
          if (nearest == null) {
            return Iso.day(month, day);
          }
          long ahead = ChronoUnit.DAYS.between(today, nearest);
          boolean earlier = direction == Direction.PAST && ahead > NEAR_TIE_DAYS;
          boolean later = direction == Direction.FUTURE && -ahead > COMING_TIE_DAYS;
          return Iso.day(nearest.plusYears(earlier ? -1 : later ? 1 : 0));
        });
  }

  /** The latest such day up to the reference day. */
  String latestMonthDay(int month, int day) {
    return or(
        Iso.day(month, day),
        today -> {
          int year = today.getYear();
          boolean thisYear =
              Calendar.exists(year, month, day) && !LocalDate.of(year, month, day).isAfter(today);
          int latest = thisYear ? year : year - 1;
          return Calendar.exists(latest, month, day)
              ? Iso.day(latest, month, day)
              : Iso.day(month, day);
        });
  }

  /** The first month of that number after the reference month. */
  String nextMonth(int number) {
    return or(
        Iso.month(number),
        d -> {
          int ahead = Math.floorMod(number - d.getMonthValue() - 1, 12) + 1;
          return Iso.month(YearMonth.from(d).plusMonths(ahead));
        });
  }

  private static long gap(LocalDate a, LocalDate b) {
    return Math.abs(ChronoUnit.DAYS.between(a, b));
  }

  /** "last": the latest ended; "this": the running one, or that of the year; "next": the coming. */
  String season(String code, int plus) {
    return or(
        Iso.coded(code),
        d -> {
          if (plus < 0) {
            return seasonBeside(code, false);
          }
          boolean running = end(d.getYear() - 1, code).isAfter(d);
          if (plus == 0) {
            return Iso.coded(running ? d.getYear() - 1 : d.getYear(), code);
          }
          boolean begun = !start(d.getYear(), code).isAfter(d);
          return Iso.coded(begun ? d.getYear() + 1 : d.getYear(), code);
        });
  }

  /** The latest season that has begun, or the coming one. */
  String bareSeason(String code, boolean future) {
    return or(
        Iso.coded(code),
        d -> {
          boolean begun = !start(d.getYear(), code).isAfter(d);
          int years =
              future ? (begun && !end(d.getYear(), code).isAfter(d) ? 1 : 0) : begun ? 0 : -1;
          return Iso.coded(d.getYear() + years, code);
        });
  }

  /** The first season that begins after the reference day, or the last that ended before it. */
  String seasonBeside(String code, boolean after) {
    return or(
        Iso.coded(code),
        d -> {
          int year = d.getYear();
          if (after) {
            boolean later = start(year, code).isAfter(d);
            return Iso.coded(later ? year : year + 1, code);
          }
          int ended = year;
          while (end(ended, code).isAfter(d)) {
            ended--;
          }
          return Iso.coded(ended, code);
        });
  }

  private static LocalDate start(int year, String code) {
    return stretch(year, code).from().toLocalDate();
  }

  private static LocalDate end(int year, String code) {
    return stretch(year, code).to().toLocalDate();
  }

  private static Interval stretch(int year, String code) {
    return CalendarValue.interval(Iso.coded(year, code)).orElseThrow();
  }
}
