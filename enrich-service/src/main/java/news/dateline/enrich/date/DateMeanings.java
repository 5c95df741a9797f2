package news.dateline.enrich.date;

import static java.util.Map.entry;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import news.dateline.article.DateOrder;
import news.dateline.enrich.date.Rule.Meaning;

/** Days by their date. */
final class DateMeanings {
  /** Two-digit years from 69 on are of the last century, as POSIX reads them. */
  private static final int PIVOT = 69;

  /** In a range of months, "to" and the other end follow at once. */
  private static final int RANGE_TOKENS = 4;

  static final Map<String, Meaning> ALL =
      Map.ofEntries(
          entry("month-day", DateMeanings::monthDay),
          entry("month-day-of-relative-year", DateMeanings::monthDayOfYear),
          entry("month-day-of-told-year", DateMeanings::monthDayOfToldYear),
          entry("year-month-day", DateMeanings::yearFirst),
          entry("figures", DateMeanings::figures),
          entry("another-day", DateMeanings::anotherDay),
          entry("stamp", DateMeanings::stamp));

  private DateMeanings() {}

  private static Optional<Reading> stamp(Match match, Discourse discourse) {
    String value = match.value(Kind.STAMP);
    return value.indexOf('T') > 0 ? Reading.time(value) : Reading.date(value);
  }

  static Optional<Reading> monthDay(Match match, Discourse discourse) {
    int day = match.number(match.has(Kind.DAY) ? Kind.DAY : Kind.ORD);
    Optional<Integer> year = match.numberIfPresent(Kind.YEAR);
    if (year.isPresent()) {
      return date(year.get(), match.month(), day).filter(date -> agrees(date, match));
    }
    if (!Calendar.exists(match.month(), day) || counts(match)) {
      return Optional.empty();
    }
    return yearAtOtherEnd(match)
        .flatMap(y -> date(y, match.month(), day))
        .or(() -> Reading.date(discourse.monthDay(match.month(), day, match)))
        .filter(date -> agrees(date, match));
  }

  /** "In March 3 million people", "In March 15 migrants drowned" */
  private static boolean counts(Match match) {
    Token after = match.after();
    boolean noun = match.before().is(Role.IN) && match.last().is(Kind.NUM) && after.isCommon();
    return after.is(Kind.COUNTED) || after.is(Kind.SCALE) || noun;
  }

  /** "Sun, 5 March" may be a newspaper's. */
  private static boolean agrees(Reading date, Match match) {
    return !match.has(Kind.WDAY)
        || !Iso.isDay(date.value())
        || LocalDate.parse(date.value()).getDayOfWeek().getValue() == match.number(Kind.WDAY);
  }

  /** 2021 in "28 June to 5 July 2021". */
  static Optional<Integer> yearAtOtherEnd(Match match) {
    if (!match.after().is(Kind.JOIN)) {
      return Optional.empty();
    }
    boolean dated =
        match.has(Kind.DAY) && match.at(match.end() + 1).is(Kind.DAY); // "July 3-5, 2027"
    for (int i = match.end() + 1; i <= match.end() + RANGE_TOKENS; i++) {
      Token token = match.at(i);
      if (dated && token.is(Kind.YEAR)) {
        return Optional.of(token.number(Kind.YEAR));
      }
      if (!token.isMonth() && !token.is(Kind.DAY) && !token.is(",")) {
        return Optional.empty();
      }
      dated |= token.isMonth();
    }
    return Optional.empty();
  }

  private static Optional<Reading> monthDayOfYear(Match match, Discourse discourse) {
    String year = discourse.anchor().year(match.number(Kind.REL));
    return match.unit().equals("Y") && !year.startsWith("X")
        ? date(Integer.parseInt(year), match.month(), match.number(Kind.DAY))
        : Optional.empty();
  }

  /** "10 February of that year" */
  private static Optional<Reading> monthDayOfToldYear(Match match, Discourse discourse) {
    return match.unit().equals("Y")
        ? discourse
            .year(match)
            .map(year -> year + DayMeanings.side(match))
            .flatMap(year -> date(year, match.month(), match.number(Kind.DAY)))
        : Optional.empty();
  }

  private static Optional<Reading> yearFirst(Match match, Discourse discourse) {
    return standsAlone(match)
        ? date(match.number(Kind.YEAR), match.number(Kind.NUM), match.number(Kind.NUM, 1))
        : Optional.empty();
  }

  /** All figures: the source's order decides, unless the other is the only possible one. */
  private static Optional<Reading> figures(Match match, Discourse discourse) {
    if (!standsAlone(match)) {
      return Optional.empty();
    }
    int first = match.number(Kind.NUM);
    int second = match.number(Kind.NUM, 1);
    if (!match.has(Kind.YEAR)) {
      return shortYear(match, first, second, match.number(Kind.NUM, 2), discourse.order());
    }
    int year = match.number(Kind.YEAR);
    return switch (discourse.order()) {
      case MDY -> date(year, first, second).or(() -> date(year, second, first));
      case DMY, YMD -> date(year, second, first).or(() -> date(year, first, second));
    };
  }

  /** "8/10/24": only with strokes, for "1-2-24" is a score or a part number. */
  private static Optional<Reading> shortYear(
      Match match, int first, int second, int third, DateOrder order) {
    if (!match.has("/") || match.last().length() != 2) {
      return Optional.empty();
    }
    return switch (order) {
      case MDY -> date(full(third), first, second).or(() -> date(full(third), second, first));
      case DMY -> date(full(third), second, first).or(() -> date(full(third), first, second));
      case YMD -> first < 100 ? date(full(first), second, third) : Optional.empty();
    };
  }

  private static int full(int year) {
    return year + (year < PIVOT ? 2000 : 1900);
  }

  /** One separator throughout, no spaces, and no part of a longer number or path. */
  private static boolean standsAlone(Match match) {
    Token separator = match.at(match.start() + 1);
    return match.isTight()
        && match.at(match.end() - 2).is(separator.word().text())
        && !continues(match.before(), match.first())
        && !continues(match.last(), match.at(match.end()), match.at(match.end() + 1));
  }

  private static boolean continues(Token left, Token right) {
    boolean mark = left.isDigits() || left.is("/") || left.is("-") || left.is(".");
    return left.touches(right) && mark;
  }

  private static boolean continues(Token last, Token mark, Token next) {
    return last.touches(mark) && mark.touches(next) && next.isDigits();
  }

  private static Optional<Reading> date(int year, int month, int day) {
    return Calendar.exists(year, month, day)
        ? Reading.date(Iso.day(year, month, day))
        : Optional.empty();
  }

  /** The "25" of "April 24 and 25", and the "12" of "12 to 14 May". */
  private static Optional<Reading> anotherDay(Match match, Discourse discourse) {
    return firstOfTwo(match, discourse).or(() -> secondOfTwo(match, discourse));
  }

  private static Optional<Reading> secondOfTwo(Match match, Discourse discourse) {
    Token before = match.before();
    Token after = match.after();
    boolean listed = before.is(",") && (after.is(Kind.JOIN) || after.is(",")); // "March 3, 4 and 5"
    boolean joined = before.is(Kind.JOIN) || listed;
    if (!joined || after.isCommon() || after.is(Kind.COUNTED) || after.is("%")) {
      return Optional.empty();
    }
    Optional<Integer> year = match.numberIfPresent(Kind.YEAR);
    return discourse
        .valueEndingAt(match.start() - 1)
        .filter(value -> value.length() == Iso.DAY_CHARS && Iso.isMonthDay(value))
        .map(value -> value.substring(0, 8) + Iso.twoDigits(match.number(Kind.DAY)))
        .map(value -> year.map(known -> Iso.year(known) + value.substring(4)).orElse(value))
        .flatMap(value -> exists(value) ? Reading.date(value) : Optional.empty());
  }

  private static Optional<Reading> firstOfTwo(Match match, Discourse discourse) {
    Token second = match.at(match.end() + 1);
    int at = match.end() + (match.at(match.end() + 2).is(Role.OF) ? 3 : 2);
    Optional<Integer> month = match.at(at).month();
    if (!match.after().is(Kind.JOIN) || !second.is(Kind.DAY) || month.isEmpty()) {
      return Optional.empty();
    }
    int day = match.number(Kind.DAY);
    Token year = match.at(match.at(at + 1).is(",") ? at + 2 : at + 1);
    if (year.is(Kind.YEAR)) {
      return date(year.number(Kind.YEAR), month.get(), day);
    }
    return Calendar.exists(month.get(), day)
        ? Reading.date(discourse.monthDay(month.get(), day, match))
        : Optional.empty();
  }

  private static boolean exists(String value) {
    int month = Integer.parseInt(value, 5, 7, 10);
    int day = Integer.parseInt(value, 8, 10, 10);
    return value.startsWith("X")
        ? Calendar.exists(month, day)
        : Calendar.exists(Integer.parseInt(value, 0, 4, 10), month, day);
  }
}
