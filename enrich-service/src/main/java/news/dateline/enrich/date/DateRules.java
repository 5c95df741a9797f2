package news.dateline.enrich.date;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import news.dateline.article.DateOrder;

/** Days by their date. */
final class DateRules {
  /** Two-digit years from 69 on are of the last century, as POSIX reads them. */
  private static final int PIVOT = 69;

  private static final String WEEKDAY = "(WEEKDAY|WDAY .? ,?)? ";

  static final List<Rule> RULES =
      List.of(
          Rule.amount(WEEKDAY + "MONTH|MON .? DAY (,? YEAR)?", DateRules::monthDay),
          Rule.amount(WEEKDAY + "the? DAY of? MONTH|MON .? (,? YEAR)?", DateRules::monthDay),
          new Rule(WEEKDAY + "the ORD of MONTH (,? YEAR)?", DateRules::monthDay),
          new Rule("MONTH|MON .? DAY ,? REL UNIT", DateRules::monthDayOfYear),
          new Rule("YEAR -|/|. NUM -|/|. NUM", DateRules::yearFirst),
          new Rule("NUM -|/|. NUM -|/|. YEAR|NUM", DateRules::figures),
          new Rule("DAY", DateRules::anotherDay),
          new Rule("HOLIDAY (,? YEAR)?", DateRules::holiday));

  private DateRules() {}

  static Optional<Reading> monthDay(Match match, Discourse discourse) {
    int day = match.number(match.has(Kind.DAY) ? Kind.DAY : Kind.ORD);
    Optional<Integer> year = match.numberIfPresent(Kind.YEAR);
    if (year.isPresent()) {
      return date(year.get(), match.month(), day);
    }
    if (!Calendar.exists(match.month(), day) || match.after().is(Kind.COUNTED)) {
      return Optional.empty();
    }
    return Reading.date(discourse.anchor().monthDay(match.month(), day, match.isPast()));
  }

  private static Optional<Reading> monthDayOfYear(Match match, Discourse discourse) {
    Optional<LocalDate> today = discourse.anchor().today();
    if (!match.unit().equals("Y") || today.isEmpty()) {
      return Optional.empty();
    }
    int year = today.get().getYear() + match.number(Kind.REL);
    return date(year, match.month(), match.number(Kind.DAY));
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
    if (!match.has("/") || match.last().text().length() != 2) {
      return Optional.empty();
    }
    return switch (order) {
      case MDY -> date(full(third), first, second);
      case DMY -> date(full(third), second, first);
      case YMD -> first < 100 ? date(full(first), second, third) : Optional.empty();
    };
  }

  private static int full(int year) {
    return year + (year < PIVOT ? 2000 : 1900);
  }

  /** One separator throughout, no spaces, and no part of a longer number or path. */
  private static boolean standsAlone(Match match) {
    String separator = match.at(match.start() + 1).text();
    return match.isTight()
        && separator.equals(match.at(match.end() - 2).text())
        && !touches(match.before(), match.first())
        && !touches(match.last(), match.at(match.end()), match.at(match.end() + 1));
  }

  private static boolean touches(Token left, Token right) {
    return left.end() == right.start() && (left.isDigits() || "/-.".contains(left.text()));
  }

  private static boolean touches(Token last, Token mark, Token next) {
    return mark.start() == last.end() && next.start() == mark.end() && next.isDigits();
  }

  private static Optional<Reading> date(int year, int month, int day) {
    return Calendar.exists(year, month, day)
        ? Reading.date(LocalDate.of(year, month, day).toString())
        : Optional.empty();
  }

  /** The "25" of "April 24 and 25". */
  private static Optional<Reading> anotherDay(Match match, Discourse discourse) {
    boolean joined =
        switch (match.before().text()) {
          case "and", "or", "to", "-", "through" -> true;
          default -> false;
        };
    Token after = match.after();
    boolean counts = after.isWord() && after.terms().isEmpty() && !after.capital();
    Optional<String> first = discourse.valueEndingAt(match.start() - 1);
    if (!joined || counts || after.is(Kind.COUNTED) || after.text().equals("%")) {
      return Optional.empty();
    }
    return first
        .filter(value -> value.length() == Calendar.DAY_CHARS && Calendar.isMonthDay(value))
        .map(value -> value.substring(0, 8) + "%02d".formatted(match.number(Kind.DAY)))
        .flatMap(value -> exists(value) ? Reading.date(value) : Optional.empty());
  }

  private static boolean exists(String value) {
    int month = Integer.parseInt(value.substring(5, 7));
    int day = Integer.parseInt(value.substring(8));
    return value.startsWith("X")
        ? Calendar.exists(month, day)
        : Calendar.exists(Integer.parseInt(value.substring(0, 4)), month, day);
  }

  private static Optional<Reading> holiday(Match match, Discourse discourse) {
    Holiday holiday = Holiday.parse(match.value(Kind.HOLIDAY));
    Optional<Integer> year = match.numberIfPresent(Kind.YEAR);
    if (year.isPresent()) {
      return Reading.date(holiday.in(year.get()).toString());
    }
    return discourse
        .anchor()
        .today()
        .flatMap(today -> Reading.date(holiday.near(today, match.isFuture()).toString()));
  }
}
