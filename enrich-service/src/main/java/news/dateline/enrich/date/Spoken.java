package news.dateline.enrich.date;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/**
 * What was last spoken of, in its own grain and in those above.
 *
 * @param week TIMEX3 value
 * @param start its first day
 */
record Spoken(
    Optional<LocalDate> day,
    Optional<YearMonth> month,
    Optional<Integer> year,
    Optional<String> week,
    Optional<LocalDate> start) {
  static final Spoken NOTHING =
      new Spoken(
          Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

  /** Of a TIMEX3 value that begins with a year. */
  static Spoken of(String said) {
    boolean isDay = Iso.isDay(said);
    boolean isMonth = said.length() == 7 && Character.isDigit(said.charAt(5));
    boolean isWeek = said.length() == 8 && said.charAt(5) == 'W';
    Optional<LocalDate> start =
        isDay
            ? Optional.of(LocalDate.parse(said.substring(0, Iso.DAY_CHARS)))
            : CalendarValue.interval(said).map(period -> period.from().toLocalDate());
    Optional<YearMonth> month = isDay || isMonth ? start.map(YearMonth::from) : Optional.empty();
    return new Spoken(
        isDay ? start : Optional.empty(),
        month,
        Optional.of(Integer.parseInt(said, 0, 4, 10)),
        isWeek ? Optional.of(said) : Optional.empty(),
        start);
  }

  /** The same, with what was said before where this says nothing finer. */
  Spoken or(Spoken other) {
    return new Spoken(
        day.or(other::day),
        month.or(other::month),
        year.or(other::year),
        week.or(other::week),
        start.or(other::start));
  }
}
