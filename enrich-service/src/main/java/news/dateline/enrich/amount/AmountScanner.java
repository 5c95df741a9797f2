package news.dateline.enrich.amount;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Predicate;
import news.dateline.enrich.amount.Ranges.Upper;

/**
 * Finds amounts in one text: numbers that a currency or a percent sign makes one. A step looks at a
 * bounded number of lexemes, so time is linear in the text.
 */
final class AmountScanner {
  /**
   * An amount.
   *
   * @param start offset in UTF-16 code units, inclusive
   * @param end offset, exclusive
   */
  record Found(double value, String unit, int start, int end) {}

  private record Shared(Measure measure, int start) {}

  private final Lexemes lexemes;
  private final QuantityReader quantities;
  private final UnitReader units;
  private final Ranges ranges;

  /** The unit that the quantity at its start has from the one before. */
  private Shared shared = new Shared(Measure.PERCENT, -1);

  AmountScanner(Currencies currencies, Setting setting, String text) {
    lexemes = Lexer.lexemes(text);
    quantities = new QuantityReader(lexemes);
    units = new UnitReader(currencies, setting, lexemes);
    ranges = new Ranges(lexemes, quantities, units);
  }

  /** Hands each amount to {@code sink}, in order, for as long as it wants more. */
  void scan(Predicate<Found> sink) {
    int i = 0;
    while (i < lexemes.size()) {
      Optional<Quantity> quantity = quantities.read(i);
      Optional<Found> found = quantity.flatMap(this::amount);
      if (found.isPresent() && !sink.test(found.get())) {
        return;
      }
      // A part of nothing, as in "half the", may hold the next number.
      i = found.isPresent() ? quantity.orElseThrow().end() : next(i, quantity);
    }
  }

  private static int next(int i, Optional<Quantity> quantity) {
    return quantity
        .filter(read -> read.writing() != Quantity.Writing.PART)
        .map(Quantity::end)
        .orElse(i + 1);
  }

  private Optional<Found> amount(Quantity quantity) {
    Optional<Unit> sign = units.before(quantity);
    if (sign.isPresent()) {
      return Optional.of(signed(quantity, sign.get()));
    }
    Optional<Unit> unit = units.after(quantity);
    int end = unit.map(Unit::end).orElse(quantity.end());
    Optional<Upper> upper = ranges.upper(quantity, quantity.start(), end);
    if (unit.isPresent()) {
      upper
          .filter(above -> ranges.sharesUnit(above, false))
          .ifPresent(above -> share(unit.get(), above));
      Quantity lower =
          upper
              .filter(above -> isSame(above, unit.get()))
              .map(above -> quantity.below(above.quantity()))
              .orElse(quantity);
      return unit.map(found -> found(lower, found.measure(), quantity.start(), end));
    }
    if (quantity.start() == shared.start) {
      return Optional.of(found(quantity, shared.measure, quantity.start(), quantity.end()));
    }
    // "3 to 4 billion euros": the lower bound has multiplier and unit of the upper.
    return upper
        .filter(above -> above.sign().isEmpty())
        .flatMap(
            above ->
                above
                    .unit()
                    .map(
                        found ->
                            found(
                                quantity.below(above.quantity()),
                                found.measure(),
                                quantity.start(),
                                quantity.end())));
  }

  /** "$4", of which "-5 billion" or "-$5 billion" may follow. */
  private Found signed(Quantity quantity, Unit sign) {
    Optional<Upper> upper = ranges.upper(quantity, sign.start(), quantity.end());
    boolean shares = upper.isPresent() && ranges.sharesUnit(upper.get(), true);
    if (shares) {
      share(sign, upper.get());
    }
    Quantity lower =
        upper
            .filter(above -> shares || isSame(above, sign))
            .map(above -> quantity.below(above.quantity()))
            .orElse(quantity);
    return found(lower, sign.measure(), sign.start(), quantity.end());
  }

  private void share(Unit unit, Upper upper) {
    shared = new Shared(unit.measure(), upper.quantity().start());
  }

  private static boolean isSame(Upper upper, Unit unit) {
    return upper
        .sign()
        .or(upper::unit)
        .map(Unit::measure)
        .map(Measure::code)
        .filter(unit.measure().code()::equals)
        .isPresent();
  }

  private Found found(Quantity quantity, Measure measure, int first, int end) {
    boolean negative = isMinus(first);
    int start = lexemes.at(negative ? first - 1 : first).start();
    BigDecimal value = quantity.value().multiply(measure.factor());
    return new Found(
        negative ? -value.doubleValue() : value.doubleValue(),
        measure.code(),
        start,
        lexemes.at(end - 1).end());
  }

  /** "minus 2 percent", or a sign that touches the number and nothing before it: "-2.3%". */
  private boolean isMinus(int first) {
    Lexeme sign = lexemes.at(first - 1);
    boolean minus = sign.text().equals("-") || sign.text().equals("−");
    return sign.lower().equals("minus")
        || (minus && sign.touches(lexemes.at(first)) && !lexemes.at(first - 2).touches(sign));
  }
}
