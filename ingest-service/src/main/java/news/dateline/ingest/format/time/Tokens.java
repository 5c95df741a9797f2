package news.dateline.ingest.format.time;

import java.util.ArrayList;
import java.util.List;
import news.dateline.ingest.format.time.Token.Kind;

/** Takes a loosely written time apart into numbers, words and marks. */
final class Tokens {
  /** Written without a gap after their number: year, month, day, hour, minute, second. */
  private static final String EAST_ASIAN_UNITS = "年月日号時时點点分秒년월일시분초";

  private final String text;
  private final List<Token> tokens = new ArrayList<>();
  private int at;

  private Tokens(String text) {
    this.text = text;
  }

  static List<Token> of(String text) {
    Tokens tokens = new Tokens(text);
    boolean gap = true;
    while (tokens.at < text.length()) {
      if (isBlank(text.charAt(tokens.at))) {
        gap = true;
        tokens.at++;
      } else {
        tokens.add(gap);
        gap = false;
      }
    }
    return tokens.tokens;
  }

  private void add(boolean gap) {
    int from = at;
    if (Digits.isAt(text, at)) {
      at = Digits.end(text, at);
      tokens.add(new Token(Kind.NUMBER, text.substring(from, at), "", gap));
    } else if (Character.isLetter(text.charAt(at))) {
      at = isUnit(gap) ? at + 1 : wordEnd();
      String word = text.substring(from, at);
      tokens.add(new Token(Kind.WORD, word, Folding.fold(word), gap));
    } else {
      tokens.add(new Token(Kind.MARK, String.valueOf(plain(text.charAt(at++))), "", gap));
    }
  }

  private boolean isUnit(boolean gap) {
    return !gap && tokens.getLast().isNumber() && EAST_ASIAN_UNITS.indexOf(text.charAt(at)) >= 0;
  }

  private int wordEnd() {
    int end = at + 1;
    while (end < text.length() && isWordPart(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean isWordPart(char c) {
    return Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  private static boolean isBlank(char c) {
    // No-break spaces are blanks too; so are the byte order mark and direction marks.
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || c == '\uFEFF'
        || (c >= '\u200B' && c <= '\u200F');
  }

  private static char plain(char mark) {
    return switch (mark) {
      case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2015', '\u2212' -> '-';
      case '\uFF1A' -> ':';
      default -> mark;
    };
  }
}
