package news.dateline.enrich.date;

import static java.util.Map.entry;

import java.util.Map;
import java.util.Optional;
import news.dateline.enrich.date.Rule.Meaning;

/** "A year ago" and its like, which in a report on a quarter mean that quarter, a year before. */
final class ComparisonMeanings {
  static final Map<String, Meaning> ALL =
      Map.ofEntries(
          entry("year-ago", ComparisonMeanings::yearAgo),
          entry("period-ago", ComparisonMeanings::periodAgo),
          entry("nth-quarter-ago", ComparisonMeanings::nthQuarterAgo),
          entry("same-unit-ago", ComparisonMeanings::sameUnitAgo),
          entry("period-of-year", ComparisonMeanings::ofYear),
          entry("period-of-relative-year", ComparisonMeanings::ofRelativeYear));

  private ComparisonMeanings() {}

  private static Optional<Reading> yearAgo(Match match, Discourse discourse) {
    if (!match.unit().equals("Y")) {
      return Optional.empty();
    }
    if (discourse.isTold(match) && discourse.quarter().isEmpty()) {
      return discourse.year(match).flatMap(year -> Reading.date(Iso.year(year - 1)));
    }
    return discourse
        .quarter()
        .flatMap(quarter -> plusYears(quarter, -1))
        .or(() -> lastYear(match, discourse));
  }

  /** "71,000 in 2024, against 64,000 a year earlier" */
  private static Optional<Reading> lastYear(Match match, Discourse discourse) {
    boolean told = match.has(Role.EARLIER) && discourse.isJustSaid(match);
    return told
        ? discourse.year(match).flatMap(year -> Reading.date(Iso.year(year - 1)))
        : Reading.date(discourse.anchor().year(-1));
  }

  /** "the year-ago quarter": as above, and the latest quarter where none is under discussion. */
  private static Optional<Reading> periodAgo(Match match, Discourse discourse) {
    if (!match.unit().equals("Y") || !isQuarter(match)) {
      return Optional.empty();
    }
    String spokenOf = discourse.quarterOrLast();
    return plusYears(spokenOf, -1).or(() -> Reading.date(spokenOf));
  }

  /** "the year-ago third quarter" */
  private static Optional<Reading> nthQuarterAgo(Match match, Discourse discourse) {
    int number = match.number(Kind.ORD);
    return match.unit().equals("Y") && match.has(Role.QUARTER) && number <= 4
        ? plusYears(discourse.anchor().quarter(number, false, true), -1)
        : Optional.empty();
  }

  private static Optional<Reading> plusYears(String quarter, int years) {
    return quarter.startsWith("X")
        ? Optional.empty()
        : Reading.date(
            Iso.year(Integer.parseInt(quarter, 0, 4, 10) + years) + quarter.substring(4));
  }

  /** "the same month a year ago" */
  private static Optional<Reading> sameUnitAgo(Match match, Discourse discourse) {
    return sameUnit(match, discourse, -1);
  }

  private static Optional<Reading> sameUnit(Match match, Discourse discourse, int years) {
    return switch (match.has(Role.PERIOD) ? "Q" : match.unit()) {
      case "M" ->
          discourse.month(match).flatMap(month -> Reading.date(Iso.month(month.plusYears(years))));
      case "D" -> discourse.day(match).flatMap(day -> Reading.date(Iso.day(day.plusYears(years))));
      case "W" -> discourse.week(match).flatMap(week -> plusYears(week, years));
      case "Q" -> plusYears(discourse.quarterOrLast(), years);
      default -> Optional.empty();
    };
  }

  /** "The period" of a report is its quarter. */
  private static boolean isQuarter(Match match) {
    return match.has(Role.PERIOD) || match.has(Role.QUARTER);
  }

  private static Optional<Reading> ofYear(Match match, Discourse discourse) {
    return isQuarter(match)
        ? Reading.date(inYear(Iso.year(match.number(Kind.YEAR)), discourse))
        : Optional.empty();
  }

  /** "the same period last year", "the same month of last year" */
  private static Optional<Reading> ofRelativeYear(Match match, Discourse discourse) {
    if (!match.has(Role.YEAR)) {
      return Optional.empty();
    }
    int plus = match.has(Kind.REL) ? match.number(Kind.REL) : match.number(Kind.BESIDE);
    return isQuarter(match)
        ? Reading.date(inYear(discourse.anchor().year(plus), discourse))
        : sameUnit(match, discourse, plus);
  }

  /** The quarter under discussion, in another year; or that year. */
  private static String inYear(String year, Discourse discourse) {
    return discourse.quarter().map(quarter -> year + quarter.substring(4)).orElse(year);
  }
}
