package news.dateline.enrich.amount;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

/** Finds amounts in one text: numbers that a currency or a percent sign makes one. */
final class AmountScanner {
  /**
   * An amount by its lexemes.
   *
   * @param start offset in UTF-16 code units, inclusive
   * @param end offset, exclusive
   */
  record Found(double value, String unit, int start, int end) {}

  private record Unit(String code, int end) {}

  private final Currencies currencies;
  private final List<Lexeme> lexemes;
  private final QuantityReader quantities;

  /** The unit that the quantity beginning at its end shares with the one before it. */
  private Unit sharing = new Unit("", -1);

  AmountScanner(Currencies currencies, String text) {
    this.currencies = currencies;
    lexemes = Lexer.lexemes(text);
    quantities = new QuantityReader(lexemes);
  }

  /** Hands each amount to {@code sink}, in order, for as long as it wants more. */
  void scan(Predicate<Found> sink) {
    int i = 0;
    while (i < lexemes.size()) {
      Optional<Quantity> quantity = quantities.read(i);
      if (quantity.isEmpty()) {
        i++;
        continue;
      }
      Quantity read = quantity.get();
      Optional<Found> found = amount(read);
      if (found.isPresent() && !sink.test(found.get())) {
        return;
      }
      i = read.end();
    }
  }

  private Optional<Found> amount(Quantity quantity) {
    if (quantity.start() == sharing.end()) {
      return Optional.of(found(quantity, sharing.code(), quantity.start(), quantity.end()));
    }
    Optional<Found> range = upperBound(quantity).flatMap(upper -> rangeStart(quantity, upper));
    if (range.isPresent()) {
      return range;
    }
    Optional<Unit> before = before(quantity);
    if (before.isPresent()) {
      return before.map(sign -> found(quantity, sign.code(), sign.end(), quantity.end()));
    }
    return after(quantity).map(unit -> found(quantity, unit.code(), quantity.start(), unit.end()));
  }

  /** The "5 billion" of "$4-5 billion", whose multiplier and unit the "4" shares. */
  private Optional<Quantity> upperBound(Quantity quantity) {
    int dash = quantity.end();
    boolean joins = !quantity.scaled() && at(dash).isDash() && at(dash - 1).touches(at(dash));
    int next = before(dash + 1).isPresent() ? dash + 2 : dash + 1;
    return joins && at(next).sort() == Lexeme.Sort.NUMBER
        ? quantities.read(next)
        : Optional.empty();
  }

  private Optional<Found> rangeStart(Quantity quantity, Quantity upper) {
    Quantity lower = quantity.scaledAs(upper);
    Optional<Unit> sign = before(quantity);
    if (sign.isPresent()) {
      sharing = new Unit(sign.get().code(), upper.start());
      return sign.map(unit -> found(lower, unit.code(), unit.end(), quantity.end()));
    }
    return after(upper).map(unit -> found(lower, unit.code(), quantity.start(), quantity.end()));
  }

  private Found found(Quantity quantity, String unit, int first, int end) {
    boolean negative = isMinus(first);
    int start = at(negative ? first - 1 : first).start();
    double value = quantity.value().doubleValue();
    return new Found(negative ? -value : value, unit, start, at(end - 1).end());
  }

  /** A sign that touches the number and nothing before it: "-2.3%". */
  private boolean isMinus(int first) {
    Lexeme sign = at(first - 1);
    boolean minus = sign.text().equals("-") || sign.text().equals("−");
    return minus && sign.touches(at(first)) && !at(first - 2).touches(sign);
  }

  private Lexeme at(int i) {
    return quantities.at(i);
  }

  /** The currency in front of a quantity; its end is the index of its first lexeme. */
  private Optional<Unit> before(Quantity quantity) {
    int sign = quantity.start() - 1;
    // "Rs. 500"
    if (at(sign).text().equals(".") && at(sign - 1).touches(at(sign))) {
      sign--;
    }
    int first = sign;
    return before(sign).map(code -> new Unit(code, first));
  }

  private Optional<String> before(int sign) {
    return currencies.before(at(sign).text());
  }

  private Optional<Unit> after(Quantity quantity) {
    int end = quantity.end();
    Optional<Unit> percent = quantity.scaled() ? Optional.empty() : percent(end);
    return percent.or(() -> currency(at(end).isDash() ? end + 1 : end, quantity));
  }

  private Optional<Unit> percent(int i) {
    return switch (at(i).text().toLowerCase(Locale.ROOT)) {
      case "%", "percent", "pct" -> Optional.of(new Unit("%", i + 1));
      case "per" ->
          at(i + 1).text().equals("cent") ? Optional.of(new Unit("%", i + 2)) : Optional.empty();
      default -> Optional.empty();
    };
  }

  /** The longest name of a currency at {@code i}. */
  private Optional<Unit> currency(int i, Quantity quantity) {
    for (int words = Currencies.LONGEST_NAME_WORDS; words > 0; words--) {
      StringBuilder name = new StringBuilder(at(i).text());
      for (int n = 1; n < words; n++) {
        name.append(' ').append(at(i + n).text());
      }
      Optional<String> code = currencies.after(name.toString());
      if (code.isPresent() && !isOther(i + words - 1, quantity)) {
        return Optional.of(new Unit(code.get(), i + words));
      }
    }
    return Optional.empty();
  }

  /** "200 pounds of rice", "in 2015 won": words that are currencies only by chance. */
  private boolean isOther(int last, Quantity quantity) {
    return switch (at(last).text()) {
      case "pound", "pounds" -> at(last + 1).text().equals("of");
      case "won", "real" -> !quantity.scaled();
      default -> false;
    };
  }
}
