package news.dateline.enrich.date;

import java.util.List;
import java.util.Optional;

/** Weeks, months, years, weekends and seasons by their distance from the reference time. */
final class PeriodRules {
  static final List<Rule> RULES =
      List.of(
          Rule.period("the|this? REL fiscal? UNIT", PeriodRules::relative),
          Rule.period("that|same UNIT", PeriodRules::that),
          Rule.period("the same UNIT", PeriodRules::that),
          Rule.period("the UNIT before", PeriodRules::yearBefore),
          new Rule("PHASE the|this UNIT", PeriodRules::partOfThis),
          new Rule("the? UNIT -? end", PeriodRules::yearEnd),
          new Rule("the? REL|the|this weekend", PeriodRules::weekend),
          Rule.period("the|this? REL SEASON", PeriodRules::relativeSeason),
          Rule.period("the? SEASON of? YEAR", PeriodRules::seasonOfYear),
          Rule.period("the UNIT", PeriodRules::theDay));

  private PeriodRules() {}

  private static Optional<Reading> relative(Match match, Discourse discourse) {
    int plus = match.number(Kind.REL);
    String word = match.all(Kind.REL).getFirst().text();
    boolean narrated = word.equals("following") || (match.has("the") && word.equals("next"));
    String unit = match.unit();
    if (narrated && unit.equals("Y")) {
      return discourse.year().flatMap(y -> Reading.date("%04d".formatted(y + plus)));
    }
    if (unit.equals("D")) {
      boolean day = narrated || word.equals("previous") || word.equals("next");
      return day
          ? discourse.day().flatMap(d -> Reading.date(d.plusDays(plus).toString()))
          : Optional.empty();
    }
    if (match.has("the") && (word.equals("past") || word.equals("last")) && !unit.equals("Y")) {
      return unit.equals("Q")
          ? Reading.date(discourse.anchor().quarter(plus))
          : Reading.duration(Length.of("1", unit));
    }
    return step(unit, plus, discourse.anchor());
  }

  private static Optional<Reading> step(String unit, int plus, Anchor anchor) {
    return switch (unit) {
      case "W" -> Reading.date(anchor.week(plus));
      case "M" -> Reading.date(anchor.month(plus));
      case "Q" -> Reading.date(anchor.quarter(plus));
      case "Y" -> Reading.date(anchor.year(plus));
      case "10Y" -> Reading.date(anchor.year(10 * plus).substring(0, 3));
      case "100Y" -> Reading.date(anchor.year(100 * plus).substring(0, 2));
      default -> Optional.empty();
    };
  }

  private static Optional<Reading> that(Match match, Discourse discourse) {
    return switch (match.unit()) {
      case "Y" -> discourse.year().flatMap(y -> Reading.date("%04d".formatted(y)));
      case "D" -> discourse.day().flatMap(d -> Reading.date(d.toString()));
      case "Q" -> discourse.quarter().flatMap(Reading::date);
      default -> Optional.empty();
    };
  }

  private static Optional<Reading> yearBefore(Match match, Discourse discourse) {
    return match.unit().equals("Y")
        ? discourse.year().flatMap(y -> Reading.date("%04d".formatted(y - 1)))
        : Optional.empty();
  }

  private static Optional<Reading> partOfThis(Match match, Discourse discourse) {
    return match.unit().equals("D")
        ? discourse.day().flatMap(d -> Reading.date(d.toString()))
        : step(match.unit(), 0, discourse.anchor());
  }

  private static Optional<Reading> yearEnd(Match match, Discourse discourse) {
    return match.unit().equals("Y")
        ? Reading.date(discourse.anchor().year(0) + "-12-31")
        : Optional.empty();
  }

  private static Optional<Reading> weekend(Match match, Discourse discourse) {
    boolean future = match.isFuture();
    int weeks = match.has(Kind.REL) ? match.number(Kind.REL) : match.has("this") || future ? 0 : -1;
    return Reading.date(discourse.anchor().week(weeks) + "-WE");
  }

  private static Optional<Reading> relativeSeason(Match match, Discourse discourse) {
    String season = match.value(Kind.SEASON);
    return Reading.date(discourse.anchor().season(season, match.number(Kind.REL)));
  }

  private static Optional<Reading> seasonOfYear(Match match, Discourse discourse) {
    return Reading.date(match.value(Kind.YEAR) + "-" + match.value(Kind.SEASON));
  }

  /** "ended the day down": the day already spoken of. */
  private static Optional<Reading> theDay(Match match, Discourse discourse) {
    boolean closes =
        switch (match.before().text()) {
          case "for", "ended", "end", "ending", "finish", "finished", "closed" -> true;
          default -> false;
        };
    return closes && match.unit().equals("D")
        ? discourse.day().flatMap(d -> Reading.date(d.toString()))
        : Optional.empty();
  }
}
