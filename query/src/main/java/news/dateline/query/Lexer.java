package news.dateline.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntPredicate;

/** Cuts a query's text into pieces. */
final class Lexer {
  private static final String QUOTES = "\"“”„"; // as they are typed, and as they are pasted

  private final String text;
  private final List<Token> tokens = new ArrayList<>();
  private int next;

  private Lexer(String text) {
    this.text = text;
  }

  static List<Token> tokens(String text) {
    Lexer lexer = new Lexer(text);
    while (lexer.next < text.length()) {
      lexer.take();
    }
    return lexer.tokens;
  }

  private void take() {
    int at = next + 1;
    char c = text.charAt(next);
    if (isBlank(c)) {
      next++;
    } else if (c == '(') {
      next++;
      tokens.add(new Token.Open(at));
    } else if (c == ')') {
      next++;
      tokens.add(new Token.Close(at));
    } else if (isQuote(c)) {
      tokens.add(new Token.Text(at, quoted(false), true));
    } else if (c == '-') {
      next++;
      if (next < text.length() && !isBlank(text.charAt(next))) { // alone it is a dash
        tokens.add(new Token.Not(at));
      }
    } else {
      takeWord(at);
    }
  }

  private void takeWord(int at) {
    String word = run(c -> !isEnd(c) && c != ':');
    if (next < text.length() && text.charAt(next) == ':' && isName(word)) {
      next++;
      takeRestriction(at, word);
      return;
    }
    word += run(c -> !isEnd(c));
    switch (word) {
      case "AND" -> {} // as if nothing stood there
      case "OR" -> tokens.add(new Token.Or(at));
      case "NOT" -> tokens.add(new Token.Not(at));
      default -> {
        int star = word.indexOf('*');
        if (star >= 0) {
          throw new QueryException(
              at + star,
              "* stands for nothing here: write a whole word, its other forms are found too");
        }
        tokens.add(new Token.Text(at, word, false));
      }
    }
  }

  private void takeRestriction(int at, String name) {
    Field field =
        Field.named(name.toLowerCase(Locale.ROOT))
            .orElseThrow(
                () ->
                    new QueryException(
                        at,
                        "there is no field '%s'; put quotation marks around it to search for the words, or name one of %s"
                            .formatted(name, Field.names())));
    boolean exact = field.isOfNames() && next < text.length() && text.charAt(next) == '=';
    if (exact) {
      next++;
    }
    int valueAt = next + 1;
    String value =
        next < text.length() && isQuote(text.charAt(next)) ? quoted(exact) : run(c -> !isEnd(c));
    if (value.isBlank()) {
      throw new QueryException(
          valueAt,
          "'%s:' needs a value right behind the colon, such as %s"
              .formatted(field.title(), field.example()));
    }
    tokens.add(new Token.Restriction(at, field, value.strip(), exact, valueAt));
  }

  /**
   * What stands in quotation marks.
   *
   * @param doubled whether two of the same within stand for one
   */
  private String quoted(boolean doubled) {
    int open = next;
    next++;
    String content = run(c -> !isQuote(c));
    // A mark is here, or the end: nothing else ends the run.
    while (doubled && next + 1 < text.length() && text.charAt(next) == text.charAt(next + 1)) {
      content += text.charAt(next);
      next += 2;
      content += run(c -> !isQuote(c));
    }
    if (next == text.length()) {
      throw new QueryException(open + 1, "this quotation mark is never closed");
    }
    next++;
    if (content.isBlank()) {
      throw new QueryException(open + 1, "nothing stands between these quotation marks");
    }
    return content;
  }

  private String run(IntPredicate goesOn) {
    int from = next;
    while (next < text.length() && goesOn.test(text.charAt(next))) {
      next++;
    }
    return text.substring(from, next);
  }

  private static boolean isName(String word) {
    return !word.isEmpty() && word.chars().allMatch(c -> c < 128 && Character.isLetter(c));
  }

  private static boolean isEnd(int c) {
    return isBlank(c) || c == '(' || c == ')' || isQuote(c);
  }

  private static boolean isBlank(int c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  private static boolean isQuote(int c) {
    return QUOTES.indexOf(c) >= 0;
  }
}
