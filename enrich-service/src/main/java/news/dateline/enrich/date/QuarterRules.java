package news.dateline.enrich.date;

import java.util.List;
import java.util.Optional;

/** Quarters and halves of years, as companies report on them. */
final class QuarterRules {
  private static final String NTH = "the? fiscal? ORD UNIT ";
  private static final String NTH_REPORT = "fiscal? ORD - UNIT ";

  static final List<Rule> RULES =
      List.of(
          Rule.period(NTH, QuarterRules::nth),
          Rule.period(NTH_REPORT, QuarterRules::nth),
          Rule.period(NTH + "of? YEAR", QuarterRules::nthOfYear),
          Rule.period(NTH_REPORT + "YEAR", QuarterRules::nthOfYear),
          Rule.period("the? fiscal? YEAR ORD -? UNIT", QuarterRules::nthOfYear),
          Rule.period("YEAR ' s ORD UNIT", QuarterRules::nthOfYear),
          Rule.period(NTH + "of? REL UNIT", QuarterRules::nthOfRelativeYear),
          Rule.period("REL UNIT ' s ORD UNIT", QuarterRules::ofRelativeYear),
          Rule.period("the? ORD half of? YEAR", QuarterRules::half),
          Rule.period("the? ORD half of? REL UNIT", QuarterRules::halfOfRelativeYear),
          Rule.period("REL UNIT ' s ORD half", QuarterRules::halfOfRelativeYear),
          new Rule("QUARTER of? YEAR", (m, d) -> nth(m.value(Kind.YEAR), m.number(Kind.QUARTER))),
          new Rule("QUARTER", QuarterRules::code),
          Rule.period("the latest? UNIT", QuarterRules::theQuarter),
          new Rule("the latest period", (m, d) -> underDiscussion(d)));

  private QuarterRules() {}

  private static Optional<Reading> nth(String year, int number) {
    return number >= 1 && number <= 4
        ? Reading.date("%s-Q%d".formatted(year, number))
        : Optional.empty();
  }

  private static Optional<Reading> nth(Match match, Discourse discourse) {
    int number = match.number(Kind.ORD);
    // "quarter-final"
    boolean joins = match.after().text().equals("-");
    return match.unit().equals("Q") && number <= 4 && !joins
        ? Reading.date(discourse.anchor().quarter(number, match.isFuture()))
        : Optional.empty();
  }

  private static Optional<Reading> nthOfYear(Match match, Discourse discourse) {
    return match.unit().equals("Q")
        ? nth(match.value(Kind.YEAR), match.number(Kind.ORD))
        : Optional.empty();
  }

  private static Optional<Reading> nthOfRelativeYear(Match match, Discourse discourse) {
    return ofYear(match, discourse, match.value(Kind.UNIT), match.value(Kind.UNIT, 1));
  }

  private static Optional<Reading> ofRelativeYear(Match match, Discourse discourse) {
    return ofYear(match, discourse, match.value(Kind.UNIT, 1), match.value(Kind.UNIT));
  }

  private static Optional<Reading> ofYear(
      Match match, Discourse discourse, String quarter, String year) {
    return quarter.equals("Q") && year.equals("Y")
        ? nth(discourse.anchor().year(match.number(Kind.REL)), match.number(Kind.ORD))
        : Optional.empty();
  }

  private static Optional<Reading> half(String year, Match match) {
    int number = match.number(Kind.ORD);
    return number <= 2 ? Reading.date("%s-H%d".formatted(year, number)) : Optional.empty();
  }

  private static Optional<Reading> half(Match match, Discourse discourse) {
    return half(match.value(Kind.YEAR), match);
  }

  private static Optional<Reading> halfOfRelativeYear(Match match, Discourse discourse) {
    return match.unit().equals("Y")
        ? half(discourse.anchor().year(match.number(Kind.REL)), match)
        : Optional.empty();
  }

  private static Optional<Reading> code(Match match, Discourse discourse) {
    return Reading.date(discourse.anchor().quarter(match.number(Kind.QUARTER), match.isFuture()));
  }

  private static Optional<Reading> theQuarter(Match match, Discourse discourse) {
    if (!match.unit().equals("Q") || match.after().text().equals("-")) {
      return Optional.empty();
    }
    return endingDate(match)
        .map(QuarterRules::monthQuarter)
        .flatMap(q -> Reading.date(discourse.anchor().quarter(q, false)))
        .or(() -> underDiscussion(discourse));
  }

  /** The month in "the quarter ended Sept. 30". */
  private static Optional<Integer> endingDate(Match match) {
    boolean ended =
        switch (match.after().text()) {
          case "ended", "ending", "that" -> true;
          default -> false;
        };
    Token month = match.at(match.end() + 1);
    return ended
        ? month.value(Kind.MONTH).or(() -> month.value(Kind.MON)).map(Integer::parseInt)
        : Optional.empty();
  }

  private static int monthQuarter(int month) {
    return (month + 2) / 3;
  }

  private static Optional<Reading> underDiscussion(Discourse discourse) {
    return Reading.date(discourse.quarter().orElseGet(() -> discourse.anchor().quarter(-1)));
  }
}
