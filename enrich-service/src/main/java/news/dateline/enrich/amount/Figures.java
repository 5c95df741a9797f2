package news.dateline.enrich.amount;

import java.math.BigDecimal;
import java.util.Optional;

/** Numbers in figures, as the world writes them. */
final class Figures {
  private static final String FRACTIONS = "¼½¾";
  private static final BigDecimal QUARTER = new BigDecimal("0.25");

  private Figures() {}

  /** A point, comma or apostrophe, the no-break space or one of its narrow kin. */
  static boolean isSeparator(char c) {
    return c == ',' || c == '.' || c == '\'' || c == '’' || isSpace(c);
  }

  private static boolean isSpace(char c) {
    return c == '\u00a0' || c == '\u202f' || c == '\u2009';
  }

  /** Whether {@code c} is "¼", "½" or "¾". */
  static boolean isFraction(char c) {
    return FRACTIONS.indexOf(c) >= 0;
  }

  /** Whether something other than digits stands in {@code text}: no year and no count looks so. */
  static boolean isMarked(String text) {
    return text.chars().anyMatch(c -> c < '0' || c > '9');
  }

  /**
   * Reads digits and separators. Where both point and comma occur, the last is the decimal one; one
   * that occurs twice groups; a single comma groups where three digits follow, unless all before it
   * is a zero.
   */
  static Optional<BigDecimal> read(String text) {
    if (text.isEmpty()) {
      return Optional.empty();
    }
    int last = text.length() - 1;
    int quarters = FRACTIONS.indexOf(text.charAt(last)) + 1;
    if (quarters == 0) {
      return plain(text);
    }
    BigDecimal part = QUARTER.multiply(BigDecimal.valueOf(quarters));
    return last == 0 ? Optional.of(part) : plain(text.substring(0, last)).map(part::add);
  }

  private static Optional<BigDecimal> plain(String text) {
    int decimal = decimalSeparator(text);
    StringBuilder number = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (i == decimal) {
        number.append('.');
      } else if (c >= '0' && c <= '9') {
        number.append(c);
      }
    }
    return decimal == 0 || groups(decimal < 0 ? text : text.substring(0, decimal))
        ? Optional.of(new BigDecimal(number.toString()))
        : Optional.empty();
  }

  private static int decimalSeparator(String text) {
    int comma = text.lastIndexOf(',');
    int point = text.lastIndexOf('.');
    if (comma >= 0 && point >= 0) {
      return Math.max(comma, point);
    }
    if (point >= 0) {
      return text.indexOf('.') == point ? point : -1;
    }
    boolean single = comma >= 0 && text.indexOf(',') == comma;
    return single && (text.length() - comma != 4 || text.startsWith("0,")) ? comma : -1;
  }

  /**
   * Whether separators leave groups of three digits, or of two as in India, with a last of three.
   */
  private static boolean groups(String whole) {
    int digits = 0;
    boolean last = true;
    for (int i = whole.length() - 1; i >= 0; i--) {
      char c = whole.charAt(i);
      if (c >= '0' && c <= '9') {
        digits++;
      } else if (digits == 3 || (digits == 2 && !last)) {
        digits = 0;
        last = false;
      } else {
        return false;
      }
    }
    return digits > 0 && (last || digits <= 3);
  }
}
