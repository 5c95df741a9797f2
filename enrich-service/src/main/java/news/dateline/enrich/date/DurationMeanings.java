package news.dateline.enrich.date;

import static java.util.Map.entry;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import news.dateline.enrich.date.Rule.Meaning;

/** Amounts of time, alone or counted back from the reference time. */
final class DurationMeanings {
  /** Nobody counts further back than there are dates. */
  private static final int MOST_BACK = 5000;

  private static final List<String> LARGEST_FIRST = List.of("Y", "M", "W", "D", "TH", "TM", "TS");

  static final Map<String, Meaning> ALL =
      Map.ofEntries(
          entry("amount", DurationMeanings::amount),
          entry("amount-over", DurationMeanings::amountOver),
          entry("compound", DurationMeanings::compound),
          entry("span", DurationMeanings::span),
          entry("vague-span", (m, d) -> Reading.duration(Length.of("X", m.unit()))),
          entry("months", (m, d) -> Reading.duration(Length.of(count(m), m.unit()))),
          entry("ended-year", DurationMeanings::endedYear),
          entry("bare-amount", DurationMeanings::bare),
          entry("half", DurationMeanings::half),
          entry("quarter-of", DurationMeanings::quarterOf),
          entry("three-quarters-of", DurationMeanings::threeQuartersOf),
          entry("one-and-half", (m, d) -> Reading.duration(Length.of("1.5", m.unit()))),
          entry("lasting", (m, d) -> Reading.duration(m.value(Kind.LASTING))),
          entry("long", DurationMeanings::lasting),
          entry("ago", DurationMeanings::ago),
          entry("earlier", DurationMeanings::earlier),
          entry("past-amount", (m, d) -> Reading.date("PAST_REF")),
          entry("no-time", (m, d) -> Reading.NOTHING));

  private DurationMeanings() {}

  private static String count(Match match) {
    return match
        .valueIfPresent(Kind.HALVES)
        .or(() -> match.valueIfPresent(Kind.NUM))
        .or(() -> match.valueIfPresent(Kind.VAGUE))
        .orElse("1");
  }

  private static Optional<Reading> amount(Match match, Discourse discourse) {
    if (match.has(Kind.ONE) && match.isCompounded() && !match.has("-")) {
      return Optional.empty(); // "a year-earlier profit", "a week-long strike"
    }
    // "a second", "a quarter", "three quarters of"
    boolean other =
        switch (match.unit()) {
          case "TS" -> match.has(Kind.ONE);
          case "Q" -> match.has(Kind.ONE) || isFraction(match);
          default -> false;
        };
    if (!other && match.has(Kind.ONE) && SetMeanings.isRate(match)) {
      return Reading.set(Length.of("1", match.unit()));
    }
    String count = count(match);
    boolean agrees =
        match.has(Kind.UNITS) || match.has("-") || (!count.equals("X") && count.length() < 4);
    return other || !agrees ? Optional.empty() : Reading.duration(Length.of(count, match.unit()));
  }

  /** "in over six years", "just over a week": after a preposition, "over" belongs to the amount. */
  private static Optional<Reading> amountOver(Match match, Discourse discourse) {
    Token before = match.before();
    boolean governed = before.is(Kind.PREP) || before.is(Kind.MEASURING) || before.is(Role.JUST);
    return governed ? amount(match, discourse) : Optional.empty();
  }

  /** "two years and six months", "2 hours 9 minutes 41 seconds" */
  private static Optional<Reading> compound(Match match, Discourse discourse) {
    StringBuilder date = new StringBuilder("P");
    StringBuilder time = new StringBuilder();
    String count = "";
    int before = -1;
    for (int i = match.start(); i < match.end(); i++) {
      Token token = match.tokens().get(i);
      Optional<String> unit = token.value(Kind.UNIT).or(() -> token.value(Kind.UNITS));
      if (unit.isEmpty()) {
        count = token.is(Kind.ONE) ? "1" : token.value(Kind.NUM).orElse(count);
        continue;
      }
      int place = LARGEST_FIRST.indexOf(unit.get());
      if (place <= before) {
        return Optional.empty();
      }
      before = place;
      boolean timed = unit.get().startsWith("T");
      (timed ? time : date).append(count).append(unit.get().substring(timed ? 1 : 0));
    }
    return Reading.duration(time.isEmpty() ? date.toString() : date + "T" + time);
  }

  private static boolean isFraction(Match match) {
    boolean counts = count(match).equals("1") || count(match).equals("3");
    boolean of = match.after().is(Role.OF) && !match.at(match.end() + 1).is(Kind.YEAR);
    return counts && (of || match.has("-"));
  }

  private static Optional<Reading> span(Match match, Discourse discourse) {
    // "should last two decades"
    boolean infinitive = match.before().is(Role.TO);
    boolean verb = match.first().is(Role.LAST) && (infinitive || match.isFuture());
    return verb ? Optional.empty() : Reading.duration(Length.of(count(match), match.unit()));
  }

  /** "the year ended April 30", "the nine months to June" */
  private static Optional<Reading> endedYear(Match match, Discourse discourse) {
    Token to = match.at(match.end() + 1);
    boolean dated = to.isMonth() || (to.is(Kind.DAY) && match.at(match.end() + 2).isMonth());
    boolean ended = match.after().is(Kind.ENDED) || (match.after().is(Role.TO) && dated);
    return ended && !match.unit().equals("Q")
        ? Reading.duration(Length.of("1", match.unit()))
        : Optional.empty();
  }

  private static Optional<Reading> bare(Match match, Discourse discourse) {
    // "months of talks", but "the minutes of the meeting"
    boolean partOf = match.after().is(Role.OF) && match.at(match.end() + 1).is(Kind.DETERMINER);
    boolean measured =
        match.before().is(Kind.MEASURING) || (match.after().is(Kind.MEASURED) && !partOf);
    return measured && !match.unit().equals("Q") && !match.unit().startsWith("TS")
        ? Reading.duration(Length.of("X", match.unit()))
        : Optional.empty();
  }

  private static Optional<Reading> half(Match match, Discourse discourse) {
    return switch (match.unit()) {
      case "TH" -> Reading.duration("PT30M");
      case "Y" -> Reading.duration("P6M");
      case "10Y" -> Reading.duration("P5Y");
      case "100Y" -> Reading.duration("P50Y");
      default -> Optional.empty();
    };
  }

  private static Optional<Reading> quarterOf(Match match, Discourse discourse) {
    return switch (match.unit()) {
      case "100Y" -> Reading.duration("P25Y");
      case "TH" -> Reading.duration("PT15M");
      default -> Optional.empty();
    };
  }

  private static Optional<Reading> threeQuartersOf(Match match, Discourse discourse) {
    boolean three = match.value(Kind.NUM).equals("3");
    return switch (three ? match.unit() : "") {
      case "100Y" -> Reading.duration("P75Y");
      case "TH" -> Reading.duration("PT45M");
      default -> Optional.empty();
    };
  }

  /** "decades-long", "two-year-long" */
  private static Optional<Reading> lasting(Match match, Discourse discourse) {
    String count = match.has(Kind.NUM) ? count(match) : match.has(Kind.UNITS) ? "X" : "1";
    return Reading.duration(Length.of(count, match.unit()));
  }

  private static Optional<Reading> ago(Match match, Discourse discourse) {
    return back(match, discourse.anchor());
  }

  /** As "ago", from what the story speaks of. */
  private static Optional<Reading> earlier(Match match, Discourse discourse) {
    return match.after().is(Role.THAN) ? Optional.empty() : back(match, discourse.from(match));
  }

  /** The unit's own grain; up to two weeks, the day. */
  private static Optional<Reading> back(Match match, Anchor anchor) {
    String unit = match.unit();
    if (match.has(Role.HALF)) {
      return switch (unit) {
        case "100Y" -> back(50, "Y", anchor);
        case "10Y" -> back(5, "Y", anchor);
        case "Y" -> back(6, "M", anchor);
        case "TH" -> back(30, "TM", anchor);
        default -> Optional.empty();
      };
    }
    String count = count(match);
    if (count.equals("X")) {
      return Reading.date("PAST_REF");
    }
    int point = count.indexOf('.');
    int number = Integer.parseInt(point < 0 ? count : count.substring(0, point));
    return number > MOST_BACK
        ? Optional.empty()
        : back(number, unit, anchor).filter(reading -> !reading.value().startsWith("-"));
  }

  private static Optional<Reading> back(int number, String unit, Anchor anchor) {
    return switch (unit) {
      case "Y" -> year(anchor, number);
      case "10Y" -> year(anchor, 10 * number);
      case "100Y" -> year(anchor, 100 * number);
      case "M" -> Reading.date(anchor.month(-number));
      case "Q" -> Reading.date(anchor.quarter(-number));
      case "W" -> Reading.date(number <= 2 ? anchor.day(-7 * number) : anchor.week(-number));
      case "2W" -> Reading.date(anchor.day(-14 * number));
      case "D" -> Reading.date(anchor.day(-number));
      case "TH" -> clock(anchor, 60L * number);
      case "TM" -> clock(anchor, number);
      default -> Optional.empty();
    };
  }

  private static Optional<Reading> year(Anchor anchor, int back) {
    boolean exists = anchor.today().map(today -> today.getYear() > back).orElse(true);
    return exists ? Reading.date(anchor.year(-back)) : Optional.empty();
  }

  private static Optional<Reading> clock(Anchor anchor, long minutes) {
    LocalDateTime reference = anchor.reference();
    if (reference == null) {
      return Reading.date("PAST_REF");
    }
    LocalDateTime time = reference.minusMinutes(minutes);
    return Reading.time(Iso.clock(Iso.day(time.toLocalDate()), time.getHour(), time.getMinute()));
  }
}
