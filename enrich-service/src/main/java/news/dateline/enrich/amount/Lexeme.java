package news.dateline.enrich.amount;

import java.util.Locale;

/**
 * A number in figures, a word or a sign.
 *
 * @param start offset in UTF-16 code units, inclusive
 * @param end offset, exclusive
 * @param text as written; empty where it is too long to matter, or an empty line
 */
record Lexeme(Sort sort, int start, int end, String text) {
  enum Sort {
    NUMBER,
    WORD,
    SIGN
  }

  /** What stands beyond the text. */
  static final Lexeme NONE = new Lexeme(Sort.SIGN, -1, -1, "");

  boolean touches(Lexeme next) {
    return end == next.start;
  }

  boolean isDash() {
    return text.equals("-") || text.equals("–");
  }

  boolean isWord() {
    return sort == Sort.WORD;
  }

  boolean isNumber() {
    return sort == Sort.NUMBER;
  }

  boolean isCapitalised() {
    return !text.isEmpty() && Character.isUpperCase(text.charAt(0));
  }

  String lower() {
    return text.toLowerCase(Locale.ROOT);
  }
}
