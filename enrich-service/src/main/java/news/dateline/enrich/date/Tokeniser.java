package news.dateline.enrich.date;

import java.util.ArrayList;
import java.util.List;

/** Cuts text into words, numbers and marks, in one pass, and looks each up. */
final class Tokeniser {
  private final Vocabulary vocabulary;

  Tokeniser(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  List<Token> tokens(String text) {
    List<Token> tokens = new ArrayList<>(text.length() / 5 + 1);
    int newlines = 2;
    int at = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c == ' ' || Character.isWhitespace(c) || Character.isSpaceChar(c)) {
        newlines += c == '\n' ? 1 : 0;
        at++;
        continue;
      }
      int end = at + 1;
      Word word;
      if (Character.isDigit(c)) {
        end = FigureSpan.end(text, at);
        word = Figures.word(text, at, end);
      } else {
        if (Character.isLetter(c)) {
          while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
          }
        }
        word = vocabulary.at(text, at, end);
      }
      tokens.add(Token.of(text, at, end, word, newlines > 1));
      at = end;
      newlines = 0;
    }
    return tokens;
  }
}
