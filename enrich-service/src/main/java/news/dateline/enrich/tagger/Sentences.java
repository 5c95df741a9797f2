package news.dateline.enrich.tagger;

/** Where sentences begin, and how each line of the text is written. */
final class Sentences {
  static final byte PLAIN = 0;
  static final byte CAPITALS = 1;
  static final byte TITLE_CASE = 2;
  static final byte TABLE = 3;

  // Words longer than this have a capital in a headline in title case; shorter ones may not.
  private static final int SHORT_WORD = 3;

  private final boolean[] opens;
  private final byte[] styles;
  private final int[] lineStarts;
  private final int[] lineEnds;

  Sentences(Tokens tokens, Word[] words) {
    int count = tokens.count();
    opens = new boolean[count];
    int lines = count == 0 ? 0 : tokens.line(count - 1) + 1;
    styles = new byte[lines];
    lineStarts = new int[lines];
    lineEnds = new int[lines];
    int from = 0;
    while (from < count) {
      int to = from;
      int line = tokens.line(from);
      while (to < count && tokens.line(to) == line) {
        opens[to] = to == from || endsSentence(tokens, words, to - 1, opens);
        to++;
      }
      styles[line] = style(words, opens, from, to);
      lineStarts[line] = from;
      lineEnds[line] = to;
      from = to;
    }
  }

  boolean opens(int token) {
    return opens[token];
  }

  byte style(int line) {
    return styles[line];
  }

  int lineStart(int line) {
    return lineStarts[line];
  }

  int lineEnd(int line) {
    return lineEnds[line];
  }

  /**
   * Quotes and brackets after a full stop, or at a line's start, still stand before the opening.
   */
  private static boolean endsSentence(Tokens tokens, Word[] words, int before, boolean[] opens) {
    if (words[before].hasLetter || words[before].hasDigit) {
      return false;
    }
    char c = tokens.first(before);
    return switch (c) {
      case '.', '!', '?', '•', '*' -> true;
      case '"', '“', '‘', '\'', '(', '[', '-', '–', '—', '”' -> opens[before];
      default -> false;
    };
  }

  private static byte style(Word[] words, boolean[] opens, int from, int to) {
    int letters = 0;
    int capitals = 0;
    int lower = 0;
    int longer = 0;
    int longerCapitalised = 0;
    int digits = 0;
    for (int i = from; i < to; i++) {
      Word word = words[i];
      if (word.hasLetter) {
        letters++;
        capitals += word.allCapitals ? 1 : 0;
        lower += word.lowerCase ? 1 : 0;
        if (word.length > SHORT_WORD && !opens[i]) {
          longer++;
          longerCapitalised += word.capitalised ? 1 : 0;
        }
      } else if (word.hasDigit) {
        digits++;
      }
    }
    if (capitals >= 2 && lower * 8 <= capitals) {
      return CAPITALS;
    }
    if (digits >= 2 && digits * 3 >= to - from) {
      return TABLE;
    }
    boolean title = longer >= 3 && longerCapitalised * 4 >= longer * 3;
    return title && letters >= 4 ? TITLE_CASE : PLAIN;
  }
}
