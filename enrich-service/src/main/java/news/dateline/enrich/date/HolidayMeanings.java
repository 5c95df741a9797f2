package news.dateline.enrich.date;

import static java.util.Map.entry;

import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import news.dateline.enrich.date.Rule.Meaning;

/** Days that a rule finds in each year or month. */
final class HolidayMeanings {
  static final Map<String, Meaning> ALL =
      Map.ofEntries(
          entry("nth-weekday", HolidayMeanings::nthWeekday),
          entry("holiday", HolidayMeanings::holiday),
          entry("holiday-of-relative-year", HolidayMeanings::holidayOfYear));

  private HolidayMeanings() {}

  /** "the first Tuesday of November", "the last Friday in March 2027" */
  private static Optional<Reading> nthWeekday(Match match, Discourse discourse) {
    int nth = match.has(Role.LAST) ? -1 : match.number(Kind.ORD);
    if (nth > 5) {
      return Optional.empty();
    }
    return month(match, discourse)
        .flatMap(of -> Reading.date(Iso.day(Holiday.weekday(of, nth, match.number(Kind.WEEKDAY)))));
  }

  private static Optional<YearMonth> month(Match match, Discourse discourse) {
    if (!match.has(Kind.MONTH)) {
      return discourse.month(match);
    }
    if (match.has(Kind.YEAR)) {
      return Optional.of(YearMonth.of(match.number(Kind.YEAR), match.month()));
    }
    return Optional.of(discourse.month(match.month(), match))
        .filter(value -> !value.startsWith("X"))
        .map(YearMonth::parse);
  }

  static Optional<Reading> holiday(Match match, Discourse discourse) {
    if (match.isCompounded() || (match.isInName() && !match.has(Kind.YEAR))) {
      return Optional.empty();
    }
    Holiday holiday = Holiday.parse(match.value(Kind.HOLIDAY));
    Optional<Integer> year = match.numberIfPresent(Kind.YEAR);
    if (year.isEmpty() && discourse.isTold(match)) {
      year = discourse.year(match).flatMap(holiday::month).map(discourse::toldYear);
    }
    return year.or(
            () ->
                discourse.anchor().today().map(today -> holiday.yearNear(today, match.direction())))
        .flatMap(holiday::value)
        .flatMap(Reading::date);
  }

  private static Optional<Reading> holidayOfYear(Match match, Discourse discourse) {
    if (match.first().is(Role.PAST)) {
      return Optional.empty(); // "it lasted past Christmas"
    }
    Holiday holiday = Holiday.parse(match.value(Kind.HOLIDAY));
    int plus = match.number(Kind.REL);
    return discourse
        .anchor()
        .today()
        .map(
            today ->
                match.has(Kind.UNIT) || plus == 0
                    ? today.getYear() + plus
                    : holiday.yearNear(today, plus > 0 ? Direction.FUTURE : Direction.PAST))
        .flatMap(holiday::value)
        .flatMap(Reading::date);
  }
}
