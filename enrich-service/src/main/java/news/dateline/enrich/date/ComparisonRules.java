package news.dateline.enrich.date;

import java.util.List;
import java.util.Optional;

/** "A year ago" and its like, which in a report on a quarter mean that quarter, a year before. */
final class ComparisonRules {
  static final List<Rule> RULES =
      List.of(
          new Rule("ONE UNIT ago|earlier", ComparisonRules::yearAgo),
          new Rule("UNIT - ago|earlier", ComparisonRules::yearAgo),
          new Rule("the? UNIT - ago|earlier period|UNIT", ComparisonRules::periodAgo),
          new Rule("the YEAR period|UNIT", ComparisonRules::ofYear),
          new Rule(
              "the same|corresponding|comparable period|UNIT of? the? REL UNIT",
              ComparisonRules::ofRelativeYear));

  private ComparisonRules() {}

  private static Optional<Reading> yearAgo(Match match, Discourse discourse) {
    if (!match.unit().equals("Y")) {
      return Optional.empty();
    }
    return discourse
        .quarter()
        .flatMap(quarter -> plusYears(quarter, -1))
        .or(() -> Reading.date(discourse.anchor().year(-1)));
  }

  /** "the year-ago quarter": as above, and the latest quarter where none is under discussion. */
  private static Optional<Reading> periodAgo(Match match, Discourse discourse) {
    List<Token> units = match.all(Kind.UNIT);
    boolean quarter = match.has("period") || units.getLast().text().equals("quarter");
    if (!match.unit().equals("Y") || !quarter) {
      return Optional.empty();
    }
    String spokenOf = discourse.quarter().orElseGet(() -> discourse.anchor().quarter(-1));
    return plusYears(spokenOf, -1).or(() -> Reading.date(spokenOf));
  }

  private static Optional<Reading> plusYears(String quarter, int years) {
    return quarter.startsWith("X")
        ? Optional.empty()
        : Reading.date(Integer.parseInt(quarter.substring(0, 4)) + years + quarter.substring(4));
  }

  private static Optional<Reading> ofYear(Match match, Discourse discourse) {
    String year = match.value(Kind.YEAR);
    boolean quarter = match.has("period") || match.unit().equals("Q");
    return quarter ? Reading.date(inYear(year, discourse)) : Optional.empty();
  }

  private static Optional<Reading> ofRelativeYear(Match match, Discourse discourse) {
    List<Token> units = match.all(Kind.UNIT);
    boolean quarter = match.has("period") || units.getFirst().text().equals("quarter");
    return quarter && units.getLast().text().equals("year")
        ? Reading.date(inYear(discourse.anchor().year(match.number(Kind.REL)), discourse))
        : Optional.empty();
  }

  /** The quarter under discussion, in another year; or that year. */
  private static String inYear(String year, Discourse discourse) {
    return discourse.quarter().map(quarter -> year + quarter.substring(4)).orElse(year);
  }
}
