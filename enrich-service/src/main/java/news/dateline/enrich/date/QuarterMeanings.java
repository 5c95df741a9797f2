package news.dateline.enrich.date;

import static java.util.Map.entry;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import news.dateline.enrich.date.Rule.Meaning;

/** Quarters and halves of years, as companies report on them. */
final class QuarterMeanings {
  private static final int MONTHS_OF_HALF = 6;

  static final Map<String, Meaning> ALL =
      Map.ofEntries(
          entry("nth-quarter", QuarterMeanings::nth),
          entry("nth-quarter-of-year", QuarterMeanings::nthOfYear),
          entry("nth-quarter-of-told-year", QuarterMeanings::nthOfToldYear),
          entry("nth-quarter-of-relative-year", QuarterMeanings::nthOfRelativeYear),
          entry("relative-years-nth-quarter", QuarterMeanings::ofRelativeYear),
          entry("last-part-of-year", QuarterMeanings::lastPartOfYear),
          entry("half-of-year", QuarterMeanings::half),
          entry("half-of-relative-year", QuarterMeanings::halfOfRelativeYear),
          entry("half-of-this-year", QuarterMeanings::halfOfThisYear),
          entry("half-report", QuarterMeanings::halfReport),
          entry("final-quarter", QuarterMeanings::finalQuarter),
          entry("month-quarter", QuarterMeanings::monthQuarter),
          entry("q-of-year", (m, d) -> nth(m.number(Kind.YEAR), m.number(Kind.QUARTER))),
          entry("q-of-relative-year", QuarterMeanings::codeOfYear),
          entry("half-code", QuarterMeanings::halfCode),
          entry("q", QuarterMeanings::code),
          entry("the-quarter", QuarterMeanings::theQuarter),
          entry("the-latest-period", (m, d) -> latest(d)));

  private QuarterMeanings() {}

  /** "a loss for the quarter", "third-quarter results", but not "to close in the quarter". */
  private static boolean isReported(Match match) {
    return !match.before().is(Role.IN) || hasFigures(match);
  }

  private static String latest(int number, Match match, Discourse discourse) {
    return discourse.anchor().quarter(number, match.isFuture(), isReported(match));
  }

  private static boolean hasFigures(Match match) {
    return match.after().is(Kind.REPORTED) || match.at(match.end() + 1).is(Kind.REPORTED);
  }

  private static Optional<Reading> nth(int year, int number) {
    return number >= 1 && number <= 4 ? Reading.date(Iso.quarter(year, number)) : Optional.empty();
  }

  private static Optional<Reading> nth(Match match, Discourse discourse) {
    int number = match.number(Kind.ORD);
    if (!match.unit().equals("Q") || number > 4 || match.isCompounded()) {
      return Optional.empty();
    }
    if (discourse.isTold(match)) {
      return discourse.year(match).flatMap(year -> nth(year, number));
    }
    // Financial years have their own quarters: the year is that of the day on which it ended.
    return Reading.date(
        ended(match, discourse)
            .map(end -> Iso.quarter(end.getYear(), number))
            .orElseGet(() -> latest(number, match, discourse)));
  }

  private static Optional<Reading> nthOfYear(Match match, Discourse discourse) {
    return match.unit().equals("Q")
        ? nth(match.number(Kind.YEAR), match.number(Kind.ORD))
        : Optional.empty();
  }

  private static Optional<Reading> nthOfRelativeYear(Match match, Discourse discourse) {
    return ofYear(match, discourse, match.value(Kind.UNIT), match.value(Kind.UNIT, 1));
  }

  private static Optional<Reading> nthOfToldYear(Match match, Discourse discourse) {
    return match.value(Kind.UNIT).equals("Q") && match.value(Kind.UNIT, 1).equals("Y")
        ? discourse
            .year(match)
            .flatMap(year -> nth(year + DayMeanings.side(match), match.number(Kind.ORD)))
        : Optional.empty();
  }

  private static Optional<Reading> ofRelativeYear(Match match, Discourse discourse) {
    return ofYear(match, discourse, match.value(Kind.UNIT, 1), match.value(Kind.UNIT));
  }

  private static Optional<Reading> ofYear(
      Match match, Discourse discourse, String quarter, String year) {
    return quarter.equals("Q") && year.equals("Y")
        ? Reading.date(
            discourse.anchor().year(match.number(Kind.REL)) + "-Q" + match.number(Kind.ORD))
        : Optional.empty();
  }

  /** "the final quarter of 2009", "the last half of 1989" */
  private static Optional<Reading> lastPartOfYear(Match match, Discourse discourse) {
    int year = match.number(Kind.YEAR);
    return match.has(Role.HALF)
        ? Reading.date(Iso.coded(year, "H2"))
        : match.unit().equals("Q") ? nth(year, 4) : Optional.empty();
  }

  private static Optional<Reading> half(String year, Match match) {
    int number = match.number(Kind.ORD);
    return number <= 2 ? Reading.date(year + "-H" + number) : Optional.empty();
  }

  private static Optional<Reading> half(Match match, Discourse discourse) {
    return half(match.value(Kind.YEAR), match);
  }

  private static Optional<Reading> halfOfRelativeYear(Match match, Discourse discourse) {
    return match.unit().equals("Y")
        ? half(discourse.anchor().year(match.number(Kind.REL)), match)
        : Optional.empty();
  }

  private static Optional<Reading> halfOfThisYear(Match match, Discourse discourse) {
    if (!match.unit().equals("Y")) {
      return Optional.empty();
    }
    return discourse.isTold(match)
        ? discourse.year(match).flatMap(year -> half(Iso.year(year), match))
        : half(discourse.anchor().year(0), match);
  }

  /** "first-half profit": of a year, not of a match. */
  private static Optional<Reading> halfReport(Match match, Discourse discourse) {
    boolean reported = hasFigures(match) || discourse.quarter().isPresent();
    int number = match.number(Kind.ORD);
    if (!reported || number > 2) {
      return Optional.empty();
    }
    boolean first = discourse.anchor().isInFirst(MONTHS_OF_HALF);
    boolean lastYears = first && number == 2 && !match.isFuture();
    return half(discourse.anchor().year(lastYears ? -1 : 0), match);
  }

  private static Optional<Reading> finalQuarter(Match match, Discourse discourse) {
    return match.unit().equals("Q") ? Reading.date(latest(4, match, discourse)) : Optional.empty();
  }

  /** "the December quarter" */
  private static Optional<Reading> monthQuarter(Match match, Discourse discourse) {
    int number = (match.month() + 2) / 3;
    if (!match.unit().equals("Q")) {
      return Optional.empty();
    }
    return match.has(Kind.YEAR)
        ? nth(match.number(Kind.YEAR), number)
        : Reading.date(latest(number, match, discourse));
  }

  /** "Q2 next year" */
  private static Optional<Reading> codeOfYear(Match match, Discourse discourse) {
    return match.unit().equals("Y")
        ? Reading.date(
            discourse.anchor().year(match.number(Kind.REL)) + "-Q" + match.value(Kind.QUARTER))
        : Optional.empty();
  }

  /** "H2 2026" */
  private static Optional<Reading> halfCode(Match match, Discourse discourse) {
    return Reading.date(
        Iso.coded(match.number(Kind.YEAR), match.first().text().toUpperCase(Locale.ROOT)));
  }

  private static Optional<Reading> code(Match match, Discourse discourse) {
    return Reading.date(latest(match.number(Kind.QUARTER), match, discourse));
  }

  private static Optional<Reading> theQuarter(Match match, Discourse discourse) {
    if (!match.unit().equals("Q") || match.after().is("-")) {
      return Optional.empty();
    }
    if (match.has(Kind.PHASE)) {
      return Reading.date(discourse.anchor().quarter(0)); // "by the end of the quarter"
    }
    if (match.has(Role.LATEST)) {
      return latest(discourse);
    }
    return Reading.date(
        ended(match, discourse).map(Iso::quarter).orElseGet(discourse::quarterOrLast));
  }

  /** The first day of the month in "the quarter ended Sept. 30". */
  private static Optional<LocalDate> ended(Match match, Discourse discourse) {
    int at = match.after().is(Role.THAT) ? match.end() + 1 : match.end();
    if (!match.at(at).is(Kind.ENDED)) {
      return Optional.empty();
    }
    Optional<Integer> month = match.at(at + 1).month();
    if (month.isEmpty()) {
      return Optional.empty();
    }
    for (int i = at + 2; i <= at + 5; i++) {
      if (match.at(i).is(Kind.YEAR)) {
        return Optional.of(LocalDate.of(match.at(i).number(Kind.YEAR), month.get(), 1));
      }
    }
    String latest = discourse.anchor().month(month.get(), match.at(at).is(Role.ENDING));
    return latest.startsWith("X") ? Optional.empty() : Optional.of(LocalDate.parse(latest + "-01"));
  }

  /** The one under discussion, if it has been reported on. */
  private static Optional<Reading> latest(Discourse discourse) {
    String current = discourse.anchor().quarter(0);
    return Reading.date(
        discourse
            .quarter()
            .filter(quarter -> !quarter.equals(current))
            .orElseGet(() -> discourse.anchor().quarter(-1)));
  }
}
