package news.dateline.enrich.entity;

/**
 * A word, number or mark of a passage.
 *
 * @param start UTF-16 offset into the passage
 * @param end exclusive
 * @param opens whether it opens a sentence, a line or a quotation, where any word takes a capital
 * @param loud whether its line is in capitals or title case, where a capital tells nothing
 */
record Token(String text, int start, int end, boolean opens, boolean loud) {
  // A longer "word" is no name anyone prints, and a bound keeps look-ups cheap.
  private static final int LONGEST_NAME_WORD = 40;

  boolean is(String other) {
    return text.equals(other);
  }

  boolean isWord() {
    return Character.isLetterOrDigit(text.charAt(0));
  }

  boolean isNumber() {
    return Character.isDigit(text.charAt(0));
  }

  boolean isLowercase() {
    return Character.isLowerCase(text.charAt(0));
  }

  /** Whether it starts with a capital, or hides one behind a prefix, as "al-Assad" does. */
  boolean isCapitalised() {
    if (text.length() > LONGEST_NAME_WORD) {
      return false;
    }
    if (Character.isUpperCase(text.charAt(0))) {
      return true;
    }
    int hyphen = text.indexOf('-');
    return hyphen == 2 && text.length() > 3 && Character.isUpperCase(text.charAt(3));
  }

  /** Whether it is two or more letters, all capitals; digits and marks do not count. */
  boolean isAllCapitals() {
    int capitals = 0;
    for (int i = 0; i < text.length(); i++) {
      if (Character.isLowerCase(text.charAt(i))) {
        return false;
      }
      if (Character.isUpperCase(text.charAt(i))) {
        capitals++;
      }
    }
    return capitals > 1;
  }

  /** Whether it is one letter of a name, as "J." is. */
  boolean isInitial() {
    return text.length() <= 2
        && Character.isUpperCase(text.charAt(0))
        && (text.length() == 1 || text.charAt(1) == '.');
  }
}
