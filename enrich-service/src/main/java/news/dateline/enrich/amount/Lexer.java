package news.dateline.enrich.amount;

import java.util.ArrayList;
import java.util.List;
import news.dateline.enrich.amount.Lexeme.Sort;

/** Cuts text into numbers, words and signs, in one pass that looks four characters ahead. */
final class Lexer {
  /** No number that means an amount and no currency's name is longer. */
  private static final int CHARS = 32;

  /** Signs that letters before them belong to: "US$", "GH₵", "E£". */
  private static final String SIGNS_WITH_LETTERS = "$¥₵¢£";

  private static final int LETTERS_AFTER_DOLLAR = 2;

  private final String text;
  private final List<Lexeme> lexemes = new ArrayList<>();

  private Lexer(String text) {
    this.text = text;
  }

  static Lexemes lexemes(String text) {
    Lexer lexer = new Lexer(text);
    int at = 0;
    while (at < text.length()) {
      at = lexer.step(at);
    }
    return new Lexemes(lexer.lexemes);
  }

  private int step(int at) {
    char c = text.charAt(at);
    if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
      return blank(at);
    }
    if (isDigit(at) || isLeadingPoint(at) || Figures.isFraction(c)) {
      return add(Sort.NUMBER, at, endOfNumber(at));
    }
    if (Character.isLetter(c)) {
      int end = endOfWord(at);
      boolean sign = end < text.length() && SIGNS_WITH_LETTERS.indexOf(text.charAt(end)) >= 0;
      return sign ? add(Sort.SIGN, at, end + 1) : add(Sort.WORD, at, end);
    }
    return add(Sort.SIGN, at, endOfSign(at));
  }

  /** "$US" and "$NZ", as Australia writes them, are one sign. */
  private int endOfSign(int at) {
    int end = at + 1;
    if (text.charAt(at) == '$') {
      while (end <= at + LETTERS_AFTER_DOLLAR && isLetter(end)) {
        end++;
      }
    }
    return isDigit(end) ? end : at + 1;
  }

  /** An empty line becomes a lexeme that is nothing, so that no amount runs across it. */
  private int blank(int at) {
    boolean empty =
        text.charAt(at) == '\n' && at + 1 < text.length() && text.charAt(at + 1) == '\n';
    return empty ? add(Sort.SIGN, at + 1, at + 1) + 1 : at + 1;
  }

  private int add(Sort sort, int start, int end) {
    String written = end - start <= CHARS ? text.substring(start, end) : "";
    lexemes.add(new Lexeme(sort, start, end, written));
    return end;
  }

  /** Digits, with separators that stand between digits, and "½" after them. */
  private int endOfNumber(int start) {
    int end = start + 1;
    int group = start;
    boolean plain = isDigit(start);
    while (end < text.length()) {
      if (isDigit(end)) {
        end++;
      } else if (isSeparator(end) && isDigit(end + 1)) {
        plain = false;
        end += 2;
      } else if (plain && isGroupBlank(group, end, start)) {
        group = end + 1;
        end += 4;
      } else {
        break;
      }
    }
    return end < text.length() && Figures.isFraction(text.charAt(end)) ? end + 1 : end;
  }

  /** The blank of "12 000" and "1 250 000": a short group before it, three digits after it. */
  private boolean isGroupBlank(int group, int end, int start) {
    int digits = end - group;
    boolean fits = group == start ? digits <= 3 && text.charAt(start) != '0' : digits == 3;
    return fits
        && text.charAt(end) == ' '
        && isDigit(end + 1)
        && isDigit(end + 2)
        && isDigit(end + 3)
        && !isDigit(end + 4);
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

  /** The point of ".5 percent", not that of "x.5". */
  private boolean isLeadingPoint(int at) {
    return text.charAt(at) == '.'
        && isDigit(at + 1)
        && (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)));
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
