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
  private static final int NEAR_TIE_DAYS = 140;

  Optional<LocalDate> today() {
    return Optional.ofNullable(reference).map(LocalDateTime::toLocalDate);
  }

  private String or(String unknown, Function<LocalDate, String> known) {
    return today().map(known).orElse(unknown);
  }

  String day(int plus) {
    return or("XXXX-XX-XX", d -> d.plusDays(plus).toString());
  }

  String week(int plus) {
    return or("XXXX-WXX", d -> week(d.plusWeeks(plus)));
  }

  static String week(LocalDate date) {
    return "%04d-W%02d"
        .formatted(
            date.get(IsoFields.WEEK_BASED_YEAR), date.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
  }

  String month(int plus) {
    return or("XXXX-XX", d -> YearMonth.from(d).plusMonths(plus).toString());
  }

  String year(int plus) {
    return or("XXXX", d -> "%04d".formatted(d.getYear() + plus));
  }

  String quarter(int plus) {
    return or("XXXX-QX", d -> quarterOf(d.plusMonths(3L * plus)));
  }

  static String quarterOf(LocalDate date) {
    return "%04d-Q%d".formatted(date.getYear(), date.get(IsoFields.QUARTER_OF_YEAR));
  }

  /**
   * The latest ended quarter of that number, or the coming one; never the coming one where it has
   * only just ended, for then its report is what is still to come.
   */
  String quarter(int number, boolean future) {
    return or(
        "XXXX-Q" + number,
        d -> {
          int current = d.get(IsoFields.QUARTER_OF_YEAR);
          int year = d.getYear();
          if (future && Math.floorMod(number - current, 4) < 3) {
            year += number < current ? 1 : 0;
          } else {
            year -= number >= current ? 1 : 0;
          }
          return "%04d-Q%d".formatted(year, number);
        });
  }

  /** The reference day itself, else the latest past one or the coming one. */
  String weekday(int number, boolean future) {
    return or(
        "XXXX-WXX-" + number,
        d -> {
          int ahead = Math.floorMod(number - d.getDayOfWeek().getValue(), 7);
          return d.plusDays(ahead == 0 || future ? ahead : ahead - 7).toString();
        });
  }

  /** The latest one before the reference day. */
  String lastWeekday(int number) {
    return or(
        "XXXX-WXX-" + number,
        d ->
            d.minusDays(1 + Math.floorMod(d.getDayOfWeek().getValue() - 1 - number, 7)).toString());
  }

  String weekdayOfWeek(int number, int weeks) {
    return or(
        "XXXX-WXX-" + number,
        d -> d.plusWeeks(weeks).plusDays(number - d.getDayOfWeek().getValue()).toString());
  }

  /** The latest month of that number, the reference month included, or the coming one. */
  String month(int number, boolean future) {
    return or(
        "XXXX-%02d".formatted(number),
        d -> {
          int ahead = Math.floorMod(number - d.getMonthValue(), 12);
          return YearMonth.from(d).plusMonths(ahead == 0 || future ? ahead : ahead - 12).toString();
        });
  }

  /** The latest month of that number before the reference month. */
  String lastMonth(int number) {
    return or(
        "XXXX-%02d".formatted(number),
        d -> {
          int back = Math.floorMod(d.getMonthValue() - 1 - number, 12) + 1;
          return YearMonth.from(d).minusMonths(back).toString();
        });
  }

  /** The day in the year that puts it nearest; the verb breaks near-ties. */
  String monthDay(int month, int day, boolean past) {
    return or(
        "XXXX-%02d-%02d".formatted(month, day),
        today -> {
          LocalDate nearest = null;
          for (int year = today.getYear() - 1; year <= today.getYear() + 1; year++) {
            if (!Calendar.exists(year, month, day)) {
              continue;
            }
            LocalDate date = LocalDate.of(year, month, day);
            if (nearest == null || gap(today, date) < gap(today, nearest)) {
              nearest = date;
            }
          }
          if (nearest == null) {
            return "XXXX-%02d-%02d".formatted(month, day);
          }
          boolean earlier = past && ChronoUnit.DAYS.between(today, nearest) > NEAR_TIE_DAYS;
          return (earlier ? nearest.minusYears(1) : nearest).toString();
        });
  }

  private static long gap(LocalDate a, LocalDate b) {
    return Math.abs(ChronoUnit.DAYS.between(a, b));
  }

  /** "last": the latest ended; "this": the one of the reference year; "next": the coming one. */
  String season(String code, int plus) {
    return or(
        "XXXX-" + code,
        d -> {
          LocalDate thisYear =
              CalendarValue.interval("%04d-%s".formatted(d.getYear(), code))
                  .map(season -> season.to().toLocalDate())
                  .orElseThrow();
          boolean ended = !thisYear.isAfter(d);
          int years = plus == 0 ? 0 : plus < 0 ? (ended ? 0 : -1) : (ended ? 1 : 0);
          return "%04d-%s".formatted(d.getYear() + years, code);
        });
  }
}
