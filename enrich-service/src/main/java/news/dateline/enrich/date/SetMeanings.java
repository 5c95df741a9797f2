package news.dateline.enrich.date;

import static java.util.Map.entry;

import java.util.Map;
import java.util.Optional;
import news.dateline.enrich.date.Rule.Meaning;

/** Times that come again. */
final class SetMeanings {
  /** "two million barrels a day": the count may stand this far before. */
  private static final int REACH_TOKENS = 4;

  static final Map<String, Meaning> ALL =
      Map.ofEntries(
          entry("every", (m, d) -> Reading.set(Length.of("1", m.unit()))),
          entry("every-other", (m, d) -> Reading.set(Length.of("2", m.unit()))),
          entry("every-few", SetMeanings::everyFew),
          entry(
              "every-quarter-hour",
              (m, d) -> m.unit().equals("TH") ? Reading.set("PT15M") : Optional.empty()),
          entry("times-a", SetMeanings::timesA),
          entry("per", (m, d) -> Reading.set(Length.of("1", m.unit()))),
          entry("every-weekday", (m, d) -> weekday(m.number(Kind.WEEKDAY), "")),
          entry("every-weekday-part", SetMeanings::everyPart),
          entry("every-month", (m, d) -> Reading.set(Iso.month(m.month()))),
          entry("every-holiday", SetMeanings::everyHoliday),
          entry("every-part", (m, d) -> Reading.set("XXXX-XX-XXT" + m.value(Kind.PART))),
          entry("every-season", (m, d) -> Reading.set(Iso.coded(m.value(Kind.SEASON)))),
          entry("every-weekend", (m, d) -> Reading.set("XXXX-WXX-WE")),
          entry("weekdays", (m, d) -> weekday(m.number(Kind.WEEKDAYS), "")),
          entry("weekday-parts", SetMeanings::nights),
          entry("often", SetMeanings::often));

  private SetMeanings() {}

  private static Optional<Reading> weekday(int number, String part) {
    return Reading.set(Iso.weekday(number) + part);
  }

  private static Optional<Reading> everyHoliday(Match match, Discourse discourse) {
    return Holiday.parse(match.value(Kind.HOLIDAY)).everyYear().flatMap(Reading::set);
  }

  private static Optional<Reading> everyFew(Match match, Discourse discourse) {
    String count = match.valueIfPresent(Kind.NUM).orElse("X");
    return Reading.set(Length.of(count, match.unit()));
  }

  private static Optional<Reading> timesA(Match match, Discourse discourse) {
    return Reading.set(Length.of("1", match.unit()));
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
    boolean counted =
        before.isDigits()
            || before.is(Kind.NUM)
            || before.is(Kind.SCALE)
            || before.is(Kind.COUNTED)
            || before.is(Kind.TIMES);
    for (int i = 2; i <= REACH_TOKENS && !counted; i++) {
      Token earlier = match.at(match.start() - i);
      boolean count =
          earlier.is(Kind.NUM)
              || earlier.isDigits()
              || earlier.is(Kind.SCALE)
              || earlier.is(Kind.COUNTED);
      counted = count && before.isWord();
    }
    return counted;
  }
}
