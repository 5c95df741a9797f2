package news.dateline.enrich.tagger;

/** A word's outline: "McDonald" is XxXx, "G20" is Xd; runs of a kind count once. */
final class Shape {
  // More changes of kind than this tell nothing more.
  private static final int LONGEST = 8;

  private Shape() {}

  static long of(CharSequence text) {
    long shape = Hash.start();
    char last = 0;
    int runs = 0;
    for (int i = 0; i < text.length() && runs < LONGEST; i++) {
      char kind = kind(text.charAt(i));
      if (kind != last) {
        shape = Hash.step(shape, kind);
        last = kind;
        runs++;
      }
    }
    // A lone capital is told from a word in capitals.
    return Hash.spread(Hash.step(shape, text.length() == 1 ? '1' : '+'));
  }

  private static char kind(char c) {
    if (Character.isUpperCase(c)) {
      return 'X';
    }
    if (Character.isLetter(c)) {
      return 'x';
    }
    return Character.isDigit(c) ? 'd' : c;
  }
}
