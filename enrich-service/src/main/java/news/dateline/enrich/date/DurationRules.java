package news.dateline.enrich.date;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;

/** Amounts of time, alone or counted back from the reference time. */
final class DurationRules {
  private static final String COUNT = "NUM|HALVES|VAGUE|ONE ";
  private static final String UNIT = "UNIT|UNITS ";
  private static final String SORT =
      "straight|consecutive|full|more|whole|entire|additional|trading|business|working ";

  static final List<Rule> RULES =
      List.of(
          Rule.amount(COUNT + UNIT, DurationRules::amount),
          Rule.amount(COUNT + SORT + UNIT, DurationRules::amount),
          Rule.amount("NUM|VAGUE - UNIT", DurationRules::amount),
          Rule.amount("the? REL " + COUNT + UNIT, DurationRules::span),
          Rule.amount("the? REL UNITS", DurationRules::vagueSpan),
          Rule.amount("the? NUM REL UNITS", DurationRules::span),
          new Rule("the ORD? NUM UNITS", DurationRules::months),
          new Rule("the|its? fiscal? UNIT", DurationRules::endedYear),
          new Rule("UNITS", DurationRules::bare),
          Rule.amount("half ONE UNIT", DurationRules::half),
          Rule.amount(
              "ONE UNIT and ONE half", (m, d) -> Reading.duration(Length.of("1.5", m.unit()))),
          new Rule("NUM UNITS ONE UNIT", (m, d) -> Reading.NOTHING),
          Rule.amount(COUNT + UNIT + "ago|earlier", DurationRules::ago),
          new Rule("UNITS ago", (m, d) -> Reading.date("PAST_REF")),
          new Rule("NUM - UNIT - old|olds", (m, d) -> Reading.NOTHING),
          new Rule("NUM UNIT|UNITS -? old|older", (m, d) -> Reading.NOTHING),
          new Rule("as soon as", (m, d) -> Reading.NOTHING),
          new Rule("usa today", (m, d) -> Reading.NOTHING));

  private DurationRules() {}

  private static String count(Match match) {
    if (match.has(Kind.HALVES)) {
      return match.value(Kind.HALVES);
    }
    return match.has(Kind.NUM) ? match.value(Kind.NUM) : match.has(Kind.VAGUE) ? "X" : "1";
  }

  private static Optional<Reading> amount(Match match, Discourse discourse) {
    if (match.has(Kind.ONE) && SetRules.isRate(match)) {
      return Reading.set(Length.of("1", match.unit()));
    }
    // "a second", "a quarter", "three quarters of"
    boolean other =
        switch (match.unit()) {
          case "TS" -> match.has(Kind.ONE);
          case "Q" -> match.has(Kind.ONE) || isFraction(match);
          default -> false;
        };
    String count = count(match);
    boolean compound = match.has("-");
    boolean agrees =
        match.has(Kind.UNITS) || compound || (!match.has(Kind.VAGUE) && count.length() < 4);
    return other || !agrees ? Optional.empty() : Reading.duration(Length.of(count, match.unit()));
  }

  private static boolean isFraction(Match match) {
    boolean counts = count(match).equals("1") || count(match).equals("3");
    return counts && match.after().text().equals("of") && !match.at(match.end() + 1).is(Kind.YEAR);
  }

  private static Optional<Reading> span(Match match, Discourse discourse) {
    // "should last two decades"
    boolean verb = !match.has("the") && match.first().text().equals("last") && match.isFuture();
    if (verb) {
      return Optional.empty();
    }
    return Reading.duration(Length.of(count(match), match.unit()));
  }

  private static Optional<Reading> vagueSpan(Match match, Discourse discourse) {
    return Reading.duration(Length.of("X", match.unit()));
  }

  /** "the nine months", "the first six months". */
  private static Optional<Reading> months(Match match, Discourse discourse) {
    return Reading.duration(Length.of(count(match), match.unit()));
  }

  /** "the year ended April 30". */
  private static Optional<Reading> endedYear(Match match, Discourse discourse) {
    boolean ended = match.after().text().equals("ended") || match.after().text().equals("ending");
    return ended && !match.unit().equals("Q")
        ? Reading.duration(Length.of("1", match.unit()))
        : Optional.empty();
  }

  private static Optional<Reading> bare(Match match, Discourse discourse) {
    boolean measured =
        switch (match.before().text()) {
          case "for", "in", "within", "after", "take", "takes", "took", "last", "lasted", "spent" ->
              true;
          default ->
              switch (match.after().text()) {
                case "of", "after", "later", "before" -> true;
                default -> false;
              };
        };
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

  /** The unit's own grain; up to two weeks, the day. */
  private static Optional<Reading> ago(Match match, Discourse discourse) {
    String count = count(match);
    if (count.equals("X")) {
      return Reading.date("PAST_REF");
    }
    int point = count.indexOf('.');
    int number = Integer.parseInt(point < 0 ? count : count.substring(0, point));
    Anchor anchor = discourse.anchor();
    // Nobody counts further back than there are dates.
    if (number > 5000) {
      return Optional.empty();
    }
    return back(number, match.unit(), anchor).filter(reading -> !reading.value().startsWith("-"));
  }

  private static Optional<Reading> back(int number, String unit, Anchor anchor) {
    return switch (unit) {
      case "Y" -> Reading.date(anchor.year(-number));
      case "10Y" -> Reading.date(anchor.year(-10 * number));
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

  private static Optional<Reading> clock(Anchor anchor, long minutes) {
    LocalDateTime reference = anchor.reference();
    return reference == null
        ? Reading.date("PAST_REF")
        : Reading.time(
            reference
                .minusMinutes(minutes)
                .format(DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm")));
  }
}
