package news.dateline.enrich.amount;

/**
 * A number in figures, a word or a sign.
 *
 * @param start offset in UTF-16 code units, inclusive
 * @param end offset, exclusive
 * @param text as written; empty where it is too long to matter
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
}
