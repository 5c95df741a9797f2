package news.dateline.enrich.amount;

import java.math.BigDecimal;
import java.util.Optional;

/** Numbers in figures, as the world writes them. */
final class Figures {
  private Figures() {}

  static boolean isSeparator(char c) {
    return c == ',' || c == '.' || isSpace(c) || c == '\'' || c == '’';
  }

  /** The no-break space and its narrow kin. */
  private static boolean isSpace(char c) {
    return c == '\u00a0' || c == '\u202f' || c == '\u2009';
  }

  /**
   * Reads digits and separators. Where both point and comma occur, the last is the decimal one; one
   * that occurs twice groups; a single comma groups where three digits follow.
   */
  static Optional<BigDecimal> read(String text) {
    if (text.isEmpty()) {
      return Optional.empty();
    }
    int decimal = decimalSeparator(text);
    StringBuilder number = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (i == decimal) {
        number.append('.');
      } else if (!isSeparator(c)) {
        number.append(c);
      }
    }
    return groups(decimal < 0 ? text : text.substring(0, decimal))
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
    return single && text.length() - comma != 4 ? comma : -1;
  }

  /**
   * Whether separators leave groups of three digits, or of two as in India, with a last of three.
   */
  private static boolean groups(String whole) {
    int digits = 0;
    boolean last = true;
    for (int i = whole.length() - 1; i >= 0; i--) {
      if (!isSeparator(whole.charAt(i))) {
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
