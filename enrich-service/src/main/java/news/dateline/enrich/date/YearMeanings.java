package news.dateline.enrich.date;

import static java.util.Map.entry;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import news.dateline.enrich.date.Rule.Meaning;

/** Years, decades and centuries by number, and months with or without a year. */
final class YearMeanings {
  /** Earlier years stand bare only after a preposition. */
  private static final int FIRST_BARE_YEAR = 1500;

  private static final int REACH_TOKENS = 6;

  private static final int LAST_CENTURY = 1900;

  static final Map<String, Meaning> ALL =
      Map.ofEntries(
          entry("year", YearMeanings::year),
          entry("second-year", YearMeanings::secondYear),
          entry("the-year", YearMeanings::theYear),
          entry("year-in-words", YearMeanings::yearInWords),
          entry("fiscal-year", (m, d) -> Reading.date(m.value(Kind.YEAR))),
          entry("short-year", YearMeanings::shortYear),
          entry("the-decade", YearMeanings::theDecade),
          entry("decade", YearMeanings::decade),
          entry("century", YearMeanings::century),
          entry("month-of-year", YearMeanings::monthOfYear),
          entry("month-of-relative-year", YearMeanings::monthOfRelativeYear),
          entry("month-of-told-year", YearMeanings::monthOfToldYear),
          entry("relative-month", YearMeanings::relativeMonth),
          entry("told-month", YearMeanings::toldMonth),
          entry("month", YearMeanings::month));

  private YearMeanings() {}

  private static Optional<Reading> year(Match match, Discourse discourse) {
    Token before = match.before();
    Token after = match.after();
    boolean inFigures = match.last().isDigits();
    boolean name = inFigures && before.capital() && before.isPlain() && !before.is(".");
    boolean amount =
        after.is(Kind.COUNTED) || after.is(Kind.UNITS) || after.is(Kind.SCALE) || after.is("%");
    // "with 2000 sailors"
    boolean counts =
        inFigures
            && after.isPlain()
            && after.endsWith("s")
            && !after.capital()
            && (before.is(Role.WITH)
                || before.is(Role.AND)
                || before.is(Role.SOME)
                || before.isPlain());
    boolean hyphened =
        before.is("-")
            && before.touches(match.first())
            && !match.has(Kind.PHASE)
            && !match.at(match.start() - 2).is(Role.PRE)
            && discourse.valueEndingAt(match.start() - 1).isEmpty();
    boolean figure =
        YearFigure.isPartOfMore(match)
            || hyphened
            || (before.is(Kind.NUMBERED) && (before.isWord() || before.touches(match.first())));
    boolean old =
        match.number(Kind.YEAR) < FIRST_BARE_YEAR
            && !(before.is(Kind.PREP) && (after.isPlain() == !after.isWord()));
    return name || counts || amount || figure || old || YearFigure.isFirstOfMore(match)
        ? Optional.empty()
        : Reading.date(Iso.year(match.number(Kind.YEAR)));
  }

  /** "18" in "1914-18". */
  private static Optional<Reading> secondYear(Match match, Discourse discourse) {
    Optional<String> first = discourse.valueEndingAt(match.start() - 1);
    boolean tight = match.before().is("-") && match.before().touches(match.first());
    if (!tight || first.isEmpty() || first.get().length() != 4 || !first.get().matches("\\d{4}")) {
      return Optional.empty();
    }
    return YearFigure.later(Integer.parseInt(first.get()), match.first())
        .flatMap(year -> Reading.date(Iso.year(year)));
  }

  private static Optional<Reading> theYear(Match match, Discourse discourse) {
    return match.unit().equals("Y") ? Reading.date(match.value(Kind.YEAR)) : Optional.empty();
  }

  /** "the year two thousand" */
  private static Optional<Reading> yearInWords(Match match, Discourse discourse) {
    int number = match.number(Kind.NUM);
    return match.unit().equals("Y") && number >= FIRST_BARE_YEAR && number < 2100
        ? Reading.date(Iso.year(number))
        : Optional.empty();
  }

  private static Optional<Reading> shortYear(Match match, Discourse discourse) {
    int number = match.number(Kind.NUM);
    boolean sure = number >= 20 || match.before().is(Kind.PREP) || match.before().is(Kind.JOIN);
    boolean year = match.last().length() == 2 && sure && match.isTight();
    boolean quoted = match.before().touches(match.first());
    return year && !quoted && !match.after().is("'")
        ? Reading.date(Iso.year(century(number, match, discourse) + number))
        : Optional.empty();
  }

  /** Of the story's own century where it is a history; else the latest that has come, or nearly. */
  private static int century(int number, Match match, Discourse discourse) {
    if (discourse.isTold(match)) {
      return discourse.year(match).orElseThrow() / 100 * 100;
    }
    int today = discourse.anchor().today().map(LocalDate::getYear).orElse(LAST_CENTURY + 99);
    int century = today / 100 * 100;
    return century + number <= today + 2 ? century : century - 100;
  }

  /** "in his twenties and thirties", "highs in the 50s" */
  private static boolean isAgeOrHeat(Match match) {
    for (int i = match.start() - 1; i >= match.start() - REACH_TOKENS; i--) {
      Token token = match.at(i);
      boolean own = token.value(Kind.DETERMINER).filter("own"::equals).isPresent();
      if (own || token.is(Role.GAUGED)) {
        return true;
      }
      boolean passed =
          token.is(Kind.DECADE)
              || token.is(Kind.JOIN)
              || token.is(Kind.PHASE)
              || token.is(Role.THE)
              || token.is(Role.IN);
      if (!passed) {
        return false;
      }
    }
    return false;
  }

  private static Optional<Reading> theDecade(Match match, Discourse discourse) {
    return isAgeOrHeat(match) ? Reading.NOTHING : Reading.date(inCentury(match, discourse));
  }

  private static Optional<Reading> decade(Match match, Discourse discourse) {
    // "a man in his forties"
    if (isAgeOrHeat(match)) {
      return Reading.NOTHING;
    }
    return match.last().isDigits() || match.has(Kind.PHASE)
        ? Reading.date(inCentury(match, discourse))
        : Optional.empty();
  }

  /** "the eighties" of a story of the 19th century are its own. */
  private static String inCentury(Match match, Discourse discourse) {
    String decade = match.value(Kind.DECADE);
    boolean full = match.last().isDigits() && match.last().length() > 4;
    return full || !discourse.isTold(match)
        ? decade
        : discourse
            .year(match)
            .filter(year -> year < 1900)
            .map(year -> year / 100 + decade.substring(2))
            .orElse(decade);
  }

  private static Optional<Reading> century(Match match, Discourse discourse) {
    int number = match.number(Kind.ORD);
    return match.unit().equals("100Y") && number > 1 && number <= 21
        ? Reading.date(Iso.twoDigits(number - 1))
        : Optional.empty();
  }

  private static Optional<Reading> monthOfYear(Match match, Discourse discourse) {
    return Reading.date(Iso.month(match.number(Kind.YEAR), match.month()));
  }

  private static Optional<Reading> monthOfRelativeYear(Match match, Discourse discourse) {
    return match.unit().equals("Y")
        ? Reading.date(
            discourse.anchor().year(match.number(Kind.REL)) + "-" + Iso.twoDigits(match.month()))
        : Optional.empty();
  }

  /** "June of that year", "May of the following year" */
  private static Optional<Reading> monthOfToldYear(Match match, Discourse discourse) {
    int plus = match.has(Kind.BESIDE) ? match.number(Kind.BESIDE) : match.has(Role.NEXT) ? 1 : 0;
    return match.unit().equals("Y")
        ? discourse.year(match).flatMap(year -> Reading.date(Iso.month(year + plus, match.month())))
        : Optional.empty();
  }

  private static Optional<Reading> relativeMonth(Match match, Discourse discourse) {
    Anchor anchor = discourse.anchor();
    int month = match.month();
    return switch (match.number(Kind.REL)) {
      case -1 -> Reading.date(anchor.lastMonth(month));
      case 0 -> Reading.date(anchor.year(0) + "-" + Iso.twoDigits(month));
      default -> Reading.date(anchor.month(month, true));
    };
  }

  /** "that August", "the following April" */
  private static Optional<Reading> toldMonth(Match match, Discourse discourse) {
    int month = match.month();
    if (match.has(Kind.THAT)) {
      return discourse.year(match).flatMap(year -> Reading.date(Iso.month(year, month)));
    }
    boolean later = match.number(Kind.BESIDE) > 0;
    Anchor from = discourse.from(match);
    return Reading.date(later ? from.nextMonth(month) : from.lastMonth(month));
  }

  private static Optional<Reading> month(Match match, Discourse discourse) {
    Token before = match.before();
    Token after = match.after();
    // "the October Revolution", "Keith August"
    boolean named = after.capital() && after.isPlain() && before.is(Role.THE);
    boolean surname = before.capital() && before.isPlain() && before.isWord() && !before.opens();
    if (named || (surname && match.symbols().length == 1)) {
      return Reading.NOTHING;
    }
    boolean governed =
        match.has(Kind.PHASE)
            || before.is(Kind.PREP)
            || before.is("'")
            || (before.is(Role.POSSESSIVE) && !before.capital());
    // "may", "march" are verbs; "April", "June", "August" are given names.
    boolean isName =
        match.last().is(Kind.MISTAKABLE)
            && !governed
            && (match.last().is(Kind.AHEAD)
                || match.last().is(Role.MARCH)
                || (after.capital() && after.isPlain()));
    if (isName) {
      return Optional.empty();
    }
    return Reading.date(
        DateMeanings.yearAtOtherEnd(match)
            .map(year -> Iso.month(year, match.month()))
            .orElseGet(() -> discourse.month(match.month(), match)));
  }
}
