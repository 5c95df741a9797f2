package news.dateline.enrich.date;

import java.util.List;
import java.util.Optional;

/** Times that come again. */
final class SetRules {
  static final List<Rule> RULES =
      List.of(
          new Rule("EVERY UNIT", (m, d) -> Reading.set(Length.of("1", m.unit()))),
          new Rule("EVERY NUM|VAGUE UNITS", SetRules::everyFew),
          new Rule("EVERY WEEKDAY", (m, d) -> weekday(m.number(Kind.WEEKDAY), "")),
          new Rule("EVERY WEEKDAY PART", SetRules::everyPart),
          new Rule("EVERY MONTH", (m, d) -> Reading.set("XXXX-%02d".formatted(m.month()))),
          new Rule("EVERY PART", (m, d) -> Reading.set("XXXX-XX-XXT" + m.value(Kind.PART))),
          new Rule("EVERY SEASON", (m, d) -> Reading.set("XXXX-" + m.value(Kind.SEASON))),
          new Rule("WEEKDAYS", (m, d) -> weekday(m.number(Kind.WEEKDAYS), "")),
          new Rule("WEEKDAY PARTS", SetRules::nights),
          new Rule("OFTEN", SetRules::often));

  private SetRules() {}

  private static Optional<Reading> weekday(int number, String part) {
    return Reading.set("XXXX-WXX-" + number + part);
  }

  private static Optional<Reading> everyFew(Match match, Discourse discourse) {
    String count = match.has(Kind.NUM) ? match.value(Kind.NUM) : "X";
    return Reading.set(Length.of(count, match.unit()));
  }

  private static Optional<Reading> everyPart(Match match, Discourse discourse) {
    return weekday(match.number(Kind.WEEKDAY), "T" + match.value(Kind.PART));
  }

  private static Optional<Reading> nights(Match match, Discourse discourse) {
    return weekday(match.number(Kind.WEEKDAY), "T" + match.value(Kind.PARTS));
  }

  private static Optional<Reading> often(Match match, Discourse discourse) {
    // The names of papers: "the Daily Mirror".
    boolean name = match.first().capital() && !match.first().opens();
    return name ? Optional.empty() : Reading.set(match.value(Kind.OFTEN));
  }

  /** Whether "a year" says how often: "3 feet a year", "twice a week". */
  static boolean isRate(Match match) {
    Token before = match.before();
    if (before.is(Kind.APPROX) || before.is(Kind.PREP) || match.has(Kind.APPROX)) {
      return false;
    }
    boolean counted = before.is(Kind.NUM) || before.is(Kind.SCALE) || before.is(Kind.COUNTED);
    for (int i = 2; i <= 4 && !counted; i++) {
      Token earlier = match.at(match.start() - i);
      counted = earlier.is(Kind.NUM) && before.isWord() && before.text().length() > 1;
    }
    return counted || before.text().equals("once") || before.text().equals("twice");
  }
}
