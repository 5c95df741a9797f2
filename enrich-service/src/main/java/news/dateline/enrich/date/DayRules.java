package news.dateline.enrich.date;

import java.util.List;
import java.util.Optional;

/** Days by name, and parts of days. */
final class DayRules {
  static final List<Rule> RULES =
      List.of(
          Rule.period("WEEKDAY", DayRules::weekday),
          Rule.period("the|this? REL WEEKDAY", DayRules::day),
          Rule.period("WEEKDAY of? REL UNIT", DayRules::weekdayOfWeek),
          Rule.period("DAYWORD", DayRules::day),
          Rule.period("WEEKDAY|DAYWORD PART", DayRules::part),
          Rule.period("REL WEEKDAY PART", DayRules::part),
          Rule.period("the? PART of? WEEKDAY|DAYWORD", DayRules::part),
          Rule.period("REL PART", DayRules::relativePart),
          Rule.period("tonight", (m, d) -> Reading.time(d.anchor().day(0) + "TNI")));

  private DayRules() {}

  /** The day that the words of a match name. */
  static Optional<Reading> day(Match match, Discourse discourse) {
    Anchor anchor = discourse.anchor();
    if (match.has(Kind.DAYWORD)) {
      return Reading.date(anchor.day(match.number(Kind.DAYWORD)));
    }
    int weekday = match.number(Kind.WEEKDAY);
    if (!match.has(Kind.REL)) {
      return Reading.date(anchor.weekday(weekday, match.isFuture()));
    }
    return switch (match.number(Kind.REL)) {
      case -1 -> Reading.date(anchor.lastWeekday(weekday));
      case 0 -> Reading.date(anchor.weekdayOfWeek(weekday, 0));
      default -> Reading.date(anchor.weekdayOfWeek(weekday, 1));
    };
  }

  private static Optional<Reading> weekday(Match match, Discourse discourse) {
    Token before = match.before();
    Token after = match.after();
    // "the Sunday Herald", "Black Friday Sale"
    boolean name = after.capital() && after.terms().isEmpty() && before.text().equals("the");
    return name ? Reading.NOTHING : day(match, discourse);
  }

  private static Optional<Reading> weekdayOfWeek(Match match, Discourse discourse) {
    return match.unit().equals("W")
        ? Reading.date(
            discourse.anchor().weekdayOfWeek(match.number(Kind.WEEKDAY), match.number(Kind.REL)))
        : Optional.empty();
  }

  private static Optional<Reading> part(Match match, Discourse discourse) {
    return day(match, discourse)
        .flatMap(day -> Reading.time(day.value() + "T" + match.value(Kind.PART)));
  }

  private static Optional<Reading> relativePart(Match match, Discourse discourse) {
    String part = match.value(Kind.PART);
    int plus = match.number(Kind.REL);
    boolean said = plus == 0 || (plus == -1 && part.equals("NI"));
    return said ? Reading.time(discourse.anchor().day(plus) + "T" + part) : Optional.empty();
  }
}
