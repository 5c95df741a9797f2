package news.dateline.enrich.amount;

import java.math.BigDecimal;

/**
 * A number with its multipliers.
 *
 * @param start index of its first lexeme
 * @param end index after its last lexeme
 * @param scaled whether a multiplier follows the number
 */
record Quantity(BigDecimal number, BigDecimal scale, int start, int end, boolean scaled) {
  BigDecimal value() {
    return number.multiply(scale);
  }

  Quantity scaledAs(Quantity other) {
    return new Quantity(number, other.scale, start, end, scaled);
  }
}
