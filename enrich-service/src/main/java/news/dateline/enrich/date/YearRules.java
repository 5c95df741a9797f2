package news.dateline.enrich.date;

import java.util.List;
import java.util.Optional;

/** Years, decades and centuries by number, and months with or without a year. */
final class YearRules {
  static final List<Rule> RULES =
      List.of(
          Rule.period("YEAR", YearRules::year),
          Rule.period("the UNIT YEAR", YearRules::theYear),
          Rule.period("the? fiscal UNIT? YEAR", (m, d) -> Reading.date(m.value(Kind.YEAR))),
          Rule.period("' NUM", YearRules::shortYear),
          Rule.period("the DECADE", (m, d) -> Reading.date(m.value(Kind.DECADE))),
          Rule.period("DECADE", YearRules::decade),
          Rule.period("the? ' DECADE", (m, d) -> Reading.date(m.value(Kind.DECADE))),
          Rule.period("the? ORD -? UNIT", YearRules::century),
          Rule.period("MONTH|MON .? ,? of? YEAR", YearRules::monthOfYear),
          Rule.period("MONTH of? REL UNIT", YearRules::monthOfRelativeYear),
          Rule.period("REL MONTH", YearRules::relativeMonth),
          Rule.period("MONTH", YearRules::month));

  private YearRules() {}

  private static Optional<Reading> year(Match match, Discourse discourse) {
    Token before = match.before();
    Token after = match.after();
    boolean name = before.capital() && before.terms().isEmpty() && !isDeterminer(before);
    boolean amount =
        after.is(Kind.COUNTED)
            || after.is(Kind.UNITS)
            || after.is(Kind.SCALE)
            || after.text().equals("%");
    boolean figure =
        switch (before.text()) {
          case "$", "£", "€", "#", ".", "/", "flight", "no", "number", "+" -> true;
          case "-" -> match.first().start() == before.end() && !match.has(Kind.PHASE);
          default -> false;
        };
    return name || amount || figure || isFirstOfMore(match)
        ? Optional.empty()
        : Reading.date(match.value(Kind.YEAR));
  }

  /** "2024/25", "2024-25-6": part of a longer number. */
  private static boolean isFirstOfMore(Match match) {
    boolean mark = match.after().text().equals("/") || match.after().text().equals("-");
    return mark
        && match.last().end() == match.after().start()
        && match.at(match.end() + 1).isDigits();
  }

  private static boolean isDeterminer(Token token) {
    return switch (token.text()) {
      case "the", "that", "this", "its", "his", "her", "their", "our" -> true;
      default -> false;
    };
  }

  private static Optional<Reading> theYear(Match match, Discourse discourse) {
    return match.unit().equals("Y") ? Reading.date(match.value(Kind.YEAR)) : Optional.empty();
  }

  private static Optional<Reading> shortYear(Match match, Discourse discourse) {
    String digits = match.last().text();
    boolean year = digits.length() == 2 && match.number(Kind.NUM) >= 20 && match.isTight();
    boolean quoted = match.before().end() == match.first().start();
    return year && !quoted && !match.after().text().equals("'")
        ? Reading.date("19" + digits)
        : Optional.empty();
  }

  private static Optional<Reading> decade(Match match, Discourse discourse) {
    // "a man in his forties"
    return match.last().isDigits() || match.has(Kind.PHASE)
        ? Reading.date(match.value(Kind.DECADE))
        : Optional.empty();
  }

  private static Optional<Reading> century(Match match, Discourse discourse) {
    int number = match.number(Kind.ORD);
    return match.unit().equals("100Y") && number > 10 && number <= 21
        ? Reading.date(Integer.toString(number - 1))
        : Optional.empty();
  }

  private static Optional<Reading> monthOfYear(Match match, Discourse discourse) {
    return Reading.date("%s-%02d".formatted(match.value(Kind.YEAR), match.month()));
  }

  private static Optional<Reading> monthOfRelativeYear(Match match, Discourse discourse) {
    return match.unit().equals("Y")
        ? Reading.date(
            "%s-%02d".formatted(discourse.anchor().year(match.number(Kind.REL)), match.month()))
        : Optional.empty();
  }

  private static Optional<Reading> relativeMonth(Match match, Discourse discourse) {
    Anchor anchor = discourse.anchor();
    int month = match.month();
    return switch (match.number(Kind.REL)) {
      case -1 -> Reading.date(anchor.lastMonth(month));
      case 0 -> Reading.date("%s-%02d".formatted(anchor.year(0), month));
      default -> Reading.date(anchor.month(month, true));
    };
  }

  private static Optional<Reading> month(Match match, Discourse discourse) {
    Token before = match.before();
    Token after = match.after();
    boolean governed =
        match.has(Kind.PHASE)
            || before.is(Kind.PREP)
            || before.text().equals("'")
            || (before.text().equals("s") && !before.capital());
    boolean isName =
        switch (match.last().text()) {
          case "may", "march" -> !governed;
          case "august", "april", "june" -> after.capital() && after.terms().isEmpty() && !governed;
          default -> false;
        };
    return isName
        ? Optional.empty()
        : Reading.date(discourse.anchor().month(match.month(), match.isFuture()));
  }
}
