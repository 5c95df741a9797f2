package news.dateline.ingest.format.time;

/** ASCII digits at a place of a text. */
final class Digits {
  static final int NONE = -1;
  private static final int NANO_DIGITS = 9;

  private Digits() {}

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  static boolean isAt(String text, int at) {
    return at < text.length() && isDigit(text.charAt(at));
  }

  /** The number that {@code count} digits (at most 9) make, or {@link #NONE} where one is none. */
  static int read(String text, int at, int count) {
    if (at + count > text.length()) {
      return NONE;
    }
    int value = 0;
    for (int i = at; i < at + count; i++) {
      char c = text.charAt(i);
      if (!isDigit(c)) {
        return NONE;
      }
      value = 10 * value + c - '0';
    }
    return value;
  }

  /** Where the digits that begin at {@code at} end. */
  static int end(String text, int at) {
    int end = at;
    while (isAt(text, end)) {
      end++;
    }
    return end;
  }

  /** The nanoseconds of a fraction's digits; what is finer is dropped. */
  static int nanos(String text, int from, int to) {
    int nanos = 0;
    for (int i = 0; i < NANO_DIGITS; i++) {
      nanos = 10 * nanos + (from + i < to ? text.charAt(from + i) - '0' : 0);
    }
    return nanos;
  }
}
