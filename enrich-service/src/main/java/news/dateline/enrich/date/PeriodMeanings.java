package news.dateline.enrich.date;

import static java.util.Map.entry;

import java.util.Map;
import java.util.Optional;
import news.dateline.enrich.date.Rule.Meaning;

/** Weeks, months, quarters, years and decades by their distance from now, or from then. */
final class PeriodMeanings {
  private static final int REPORTING_MONTHS = 3;

  static final Map<String, Meaning> ALL =
      Map.ofEntries(
          entry("relative-period", PeriodMeanings::relative),
          entry("past-period", PeriodMeanings::past),
          entry("next-period", PeriodMeanings::next),
          entry("period-beside", PeriodMeanings::beside),
          entry("that-period", (m, d) -> told(m.unit(), 0, m, d)),
          entry("period-before", PeriodMeanings::standingAlone),
          entry("part-of-this", PeriodMeanings::partOfThis),
          entry("year-end", PeriodMeanings::yearEnd),
          entry("full-year", PeriodMeanings::fullYear),
          entry("new-year", PeriodMeanings::newYear),
          entry("the-period", PeriodMeanings::thePeriod),
          entry("unit-before-last", (m, d) -> step(m.unit(), -2, d.anchor())));

  private PeriodMeanings() {}

  private static Optional<Reading> relative(Match match, Discourse discourse) {
    return step(match.unit(), match.number(Kind.REL), discourse.anchor());
  }

  /** "the past week" is an amount, "the past year" last year. */
  private static Optional<Reading> past(Match match, Discourse discourse) {
    return switch (match.unit()) {
      case "Y", "Q" -> step(match.unit(), -1, discourse.anchor());
      case "D" -> Optional.empty();
      default -> Reading.duration(Length.of("1", match.unit()));
    };
  }

  /** "the next day", "the next year" go on from what is spoken of, "the next week" from now. */
  private static Optional<Reading> next(Match match, Discourse discourse) {
    boolean told = discourse.isTold(match) || match.unit().equals("D") || match.unit().equals("Y");
    return told
        ? told(match.unit(), 1, match, discourse)
        : step(match.unit(), 1, discourse.anchor());
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

  private static Optional<Reading> beside(Match match, Discourse discourse) {
    int plus = match.number(Kind.BESIDE);
    return plus < 0 && match.unit().equals("M")
        ? discourse
            .monthBefore(match)
            .flatMap(month -> Reading.date(Iso.month(month.minusMonths(1))))
        : told(match.unit(), plus, match, discourse);
  }

  /** Counted from what the story speaks of. */
  private static Optional<Reading> told(String unit, int plus, Match match, Discourse discourse) {
    return switch (unit) {
      case "Y" -> discourse.year(match).flatMap(year -> Reading.date(Iso.year(year + plus)));
      case "M" ->
          discourse.month(match).flatMap(month -> Reading.date(Iso.month(month.plusMonths(plus))));
      case "D" -> discourse.day(match).flatMap(day -> Reading.date(Iso.day(day.plusDays(plus))));
      case "W" -> discourse.week(match).map(week -> plusWeeks(week, plus)).flatMap(Reading::date);
      case "Q" ->
          discourse.quarter().map(quarter -> plusQuarters(quarter, plus)).flatMap(Reading::date);
      case "10Y" ->
          discourse.year(match).flatMap(y -> Reading.date(Iso.year(y + 10 * plus).substring(0, 3)));
      default -> Optional.empty();
    };
  }

  static String plusWeeks(String week, int plus) {
    return CalendarValue.interval(week)
        .map(period -> Iso.week(period.from().toLocalDate().plusWeeks(plus)))
        .orElse(week);
  }

  private static String plusQuarters(String quarter, int plus) {
    return CalendarValue.interval(quarter)
        .map(period -> Iso.quarter(period.from().toLocalDate().plusMonths(3L * plus)))
        .orElse(quarter);
  }

  /** "the year before", "the day after": standing alone. */
  private static Optional<Reading> standingAlone(Match match, Discourse discourse) {
    int plus = match.has(Role.BEFORE) ? -1 : 1;
    Token after = match.after();
    boolean alone = !after.isWord() || after.is(Kind.PREP) || after.is(Kind.JOIN);
    return alone ? told(match.unit(), plus, match, discourse) : Optional.empty();
  }

  private static Optional<Reading> partOfThis(Match match, Discourse discourse) {
    String unit = match.unit();
    boolean told = unit.equals("D") || (discourse.isTold(match) && !match.has(Role.THIS));
    return told ? told(unit, 0, match, discourse) : step(unit, 0, discourse.anchor());
  }

  private static Optional<Reading> yearEnd(Match match, Discourse discourse) {
    return match.unit().equals("Y")
        ? Reading.date(
            match.valueIfPresent(Kind.YEAR).orElseGet(() -> discourse.anchor().year(0)) + "-12-31")
        : Optional.empty();
  }

  private static Optional<Reading> fullYear(Match match, Discourse discourse) {
    if (match.after().is(Kind.ENDED)) {
      return Reading.duration(Length.of("1", match.unit()));
    }
    return match.unit().equals("Y")
        ? Reading.date(discourse.anchor().year(isReported(match, discourse) ? -1 : 0))
        : Optional.empty();
  }

  /** In the first months it is last year that is looked back on. */
  private static boolean isReported(Match match, Discourse discourse) {
    return discourse.anchor().isInFirst(REPORTING_MONTHS) && !match.isFuture();
  }

  /** "in the new year": the coming one. */
  private static Optional<Reading> newYear(Match match, Discourse discourse) {
    if (!match.unit().equals("Y")) {
      return Optional.empty();
    }
    if (discourse.isTold(match)) {
      return told("Y", 1, match, discourse);
    }
    boolean january = discourse.anchor().isInFirst(1);
    return Reading.date(discourse.anchor().year(january ? 0 : 1));
  }

  /** "for the week, the index fell", "the rest of the year", "ended the day down". */
  private static Optional<Reading> thePeriod(Match match, Discourse discourse) {
    Token before = match.before();
    Token after = match.after();
    boolean ends = (!after.isWord() && !after.is("-")) || match.isPossessive();
    boolean closes = before.is(Kind.CLOSING);
    boolean whole = before.is(Role.FOR) && ends;
    boolean partOf =
        before.is(Role.OF) && (match.at(match.start() - 2).is(Kind.UNITS) || match.has(Kind.PHASE));
    String unit = match.unit();
    if (unit.equals("D")) {
      return closes || (whole && after.is(",")) ? told("D", 0, match, discourse) : Optional.empty();
    }
    boolean last = whole && unit.equals("Y") && isReported(match, discourse);
    return whole || partOf ? step(unit, last ? -1 : 0, discourse.anchor()) : Optional.empty();
  }
}
