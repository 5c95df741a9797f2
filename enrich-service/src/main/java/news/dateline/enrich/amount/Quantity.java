package news.dateline.enrich.amount;

import java.math.BigDecimal;

/**
 * A number with its multipliers.
 *
 * @param start index of its first lexeme
 * @param end index after its last lexeme
 * @param scaled whether a multiplier follows the number
 * @param writing how the number is written
 */
record Quantity(
    BigDecimal number, BigDecimal scale, int start, int end, boolean scaled, Writing writing) {
  /** How a number is written, which says what it may count. */
  enum Writing {
    /** Digits alone: an amount, a count or a year. */
    DIGITS,
    /** Digits with a decimal or group separator or a fraction. */
    MARKED,
    /** Words: "twenty-five". */
    WORDS,
    /** A part of something: "half a", "a quarter of a". */
    PART
  }

  BigDecimal value() {
    return number.multiply(scale);
  }

  /** This fraction after the whole number {@code whole}, which begins at {@code first}. */
  Quantity plus(BigDecimal whole, int first) {
    return new Quantity(number.add(whole), scale, first, end, scaled, writing);
  }

  /** With the multiplier of {@code upper} where it has none and is the lesser number. */
  Quantity below(Quantity upper) {
    boolean shares = !scaled && upper.scaled && number.compareTo(upper.number) < 0;
    return shares ? new Quantity(number, upper.scale, start, end, true, writing) : this;
  }

  /** Whether nothing but a sum looks so: "5 million", "12,500". */
  boolean isLarge() {
    return scaled || writing == Writing.MARKED;
  }

  /** Whether it looks like a year of living memory. */
  boolean isYear() {
    return !scaled
        && writing == Writing.DIGITS
        && number.compareTo(BigDecimal.valueOf(1900)) >= 0
        && number.compareTo(BigDecimal.valueOf(2100)) < 0;
  }
}
