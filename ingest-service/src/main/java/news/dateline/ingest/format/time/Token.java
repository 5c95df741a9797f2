package news.dateline.ingest.format.time;

/**
 * A piece of a loosely written time.
 *
 * @param text as written
 * @param key a word folded for comparison; of other kinds ""
 * @param gap whether blanks stand before it
 */
record Token(Kind kind, String text, String key, boolean gap) {
  enum Kind {
    NUMBER,
    WORD,
    MARK,
    END
  }

  static final Token LAST = new Token(Kind.END, "", "", true);

  boolean isNumber() {
    return kind == Kind.NUMBER;
  }

  /** A number of one or two digits: a day, a month, an hour. */
  boolean isShortNumber() {
    return isNumber() && digits() <= 2;
  }

  boolean isWord() {
    return kind == Kind.WORD;
  }

  boolean is(char mark) {
    return kind == Kind.MARK && text.charAt(0) == mark;
  }

  int digits() {
    return text.length();
  }

  /** The number, or {@link Digits#NONE} where it has more digits than any part of a time. */
  int value() {
    return digits() > 9 ? Digits.NONE : Digits.read(text, 0, digits());
  }
}
