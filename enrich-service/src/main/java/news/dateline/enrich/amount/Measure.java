package news.dateline.enrich.amount;

import java.math.BigDecimal;

/**
 * What a number counts when a currency's sign, code or name stands beside it.
 *
 * @param code ISO 4217, {@code %} or {@code pp}; empty for a name that several countries use and
 *     none by default
 * @param factor how many of the unit one of it is: a cent is 0.01
 * @param weak whether the form also means something else, so that only a large sum shows it
 * @param close whether it must touch the number
 * @param name as listed: a name that several countries use is read by where the story plays
 */
record Measure(String code, BigDecimal factor, boolean weak, boolean close, String name) {
  static final Measure PERCENT = new Measure("%", BigDecimal.ONE, false, false, "percent");
  static final Measure POINT = new Measure("pp", BigDecimal.ONE, false, false, "point");
  static final Measure BASIS_POINT =
      new Measure("pp", new BigDecimal("0.01"), false, false, "basis point");

  boolean isMoney() {
    return code.length() != 1 && !code.equals(POINT.code);
  }

  /** A cent or penny, of which there are halves. */
  boolean isSmallCoin() {
    return isMoney() && factor.compareTo(BigDecimal.ONE) < 0;
  }

  /** The same of another currency. */
  Measure in(String currency) {
    return new Measure(currency, factor, weak, close, name);
  }
}
