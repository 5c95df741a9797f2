package news.dateline.enrich.date;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Cuts text into words, numbers and marks, in one pass. */
final class Tokeniser {
  /** No word of the lexicon and no number of a date is longer. */
  private static final int WORD_CHARS = 24;

  private final String text;
  private final List<Token> tokens = new ArrayList<>();
  private int at;
  private int newlines = 2;

  private Tokeniser(String text) {
    this.text = text;
  }

  static List<Token> tokens(String text) {
    Tokeniser tokeniser = new Tokeniser(text);
    while (tokeniser.at < text.length()) {
      tokeniser.step();
    }
    return tokeniser.tokens;
  }

  private void step() {
    char c = text.charAt(at);
    if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
      newlines += c == '\n' ? 1 : 0;
      at++;
    } else if (Character.isDigit(c)) {
      add(endOfNumber(at));
    } else if (Character.isLetter(c)) {
      int end = at;
      while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
        end++;
      }
      add(end);
    } else {
      add(at + 1);
    }
  }

  private void add(int end) {
    boolean known = end - at <= WORD_CHARS;
    String word = known ? text.substring(at, end).toLowerCase(Locale.ROOT) : "";
    boolean capital = Character.isUpperCase(text.charAt(at));
    String mark = word.equals("’") ? "'" : word.equals("–") ? "-" : word;
    tokens.add(new Token(at, end, mark, capital, newlines > 1, List.of()));
    at = end;
    newlines = 0;
  }

  /** Digits with grouping, decimals, a clock's minutes or an ordinal's ending. */
  private int endOfNumber(int start) {
    int end = digits(start);
    if (follows(end, ',') && digits(end + 1) == end + 4) {
      while (follows(end, ',') && digits(end + 1) == end + 4) {
        end += 4;
      }
      return end;
    }
    if (follows(end, ':') && digits(end + 1) == end + 3) {
      return end + 3;
    }
    if (follows(end, '.')) {
      int decimals = digits(end + 1);
      // 8.10.2024 is three numbers.
      boolean several = follows(decimals, '.') || (start > 0 && text.charAt(start - 1) == '.');
      return several ? end : decimals;
    }
    int letters = end;
    while (letters < text.length()
        && letters < end + 3
        && Character.isLetter(text.charAt(letters))) {
      letters++;
    }
    return switch (text.substring(end, letters).toLowerCase(Locale.ROOT)) {
      case "s", "st", "nd", "rd", "th" -> letters;
      default -> end;
    };
  }

  private int digits(int from) {
    int end = from;
    while (end < text.length() && Character.isDigit(text.charAt(end))) {
      end++;
    }
    return end;
  }

  /** Whether {@code mark} and a digit stand at {@code index}. */
  private boolean follows(int index, char mark) {
    return index + 1 < text.length()
        && text.charAt(index) == mark
        && Character.isDigit(text.charAt(index + 1));
  }
}
