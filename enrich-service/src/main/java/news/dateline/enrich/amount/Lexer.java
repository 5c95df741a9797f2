package news.dateline.enrich.amount;

import java.util.ArrayList;
import java.util.List;
import news.dateline.enrich.amount.Lexeme.Sort;

/** Cuts text into numbers, words and signs, in one pass. */
final class Lexer {
  /** No number that means an amount and no currency's name is longer. */
  private static final int CHARS = 32;

  private final String text;
  private final List<Lexeme> lexemes = new ArrayList<>();

  private Lexer(String text) {
    this.text = text;
  }

  static List<Lexeme> lexemes(String text) {
    Lexer lexer = new Lexer(text);
    int at = 0;
    while (at < text.length()) {
      at = lexer.step(at);
    }
    return lexer.lexemes;
  }

  private int step(int at) {
    char c = text.charAt(at);
    if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
      return at + 1;
    }
    if (isDigit(at)) {
      return add(Sort.NUMBER, at, endOfNumber(at));
    }
    if (Character.isLetter(c)) {
      int end = endOfWord(at);
      // "US$" is one sign.
      boolean sign = end < text.length() && "$¥₵".indexOf(text.charAt(end)) >= 0;
      return sign ? add(Sort.SIGN, at, end + 1) : add(Sort.WORD, at, end);
    }
    return add(Sort.SIGN, at, at + 1);
  }

  private int add(Sort sort, int start, int end) {
    String written = end - start <= CHARS ? text.substring(start, end) : "";
    lexemes.add(new Lexeme(sort, start, end, written));
    return end;
  }

  /** Digits, with separators that stand between digits. */
  private int endOfNumber(int start) {
    int end = start + 1;
    while (isDigit(end) || (isSeparator(end) && isDigit(end + 1))) {
      end++;
    }
    return end;
  }

  /** Letters; single letters with stops, as in "U.S.", are one word. */
  private int endOfWord(int start) {
    int end = start;
    while (isLetter(end)) {
      end++;
    }
    while (end - start <= CHARS && isStopped(end)) {
      end += 2;
    }
    return end > start + 1
            && end < text.length()
            && text.charAt(end) == '.'
            && text.charAt(end - 2) == '.'
        ? end + 1
        : end;
  }

  private boolean isStopped(int end) {
    return end < text.length()
        && text.charAt(end) == '.'
        && isLetter(end + 1)
        && !isLetter(end + 2)
        && !isLetter(end - 2);
  }

  private boolean isDigit(int i) {
    return i < text.length() && text.charAt(i) >= '0' && text.charAt(i) <= '9';
  }

  private boolean isLetter(int i) {
    return i >= 0 && i < text.length() && Character.isLetter(text.charAt(i));
  }

  /** Points and commas, and the narrow and no-break spaces that group digits. */
  private boolean isSeparator(int i) {
    return i < text.length() && Figures.isSeparator(text.charAt(i));
  }
}
