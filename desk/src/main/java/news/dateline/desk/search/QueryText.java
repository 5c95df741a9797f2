package news.dateline.desk.search;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The text of a query in the conditions that all must hold: what stands side by side outside of
 * parentheses and quotation marks. They are told apart without being understood, so that a text
 * that is no query can be mended piece by piece, too.
 */
record QueryText(String text) {
  private static final String QUOTES = "\"“”„";
  private static final String NOT = "NOT";

  static QueryText of(String text) {
    return new QueryText(text.strip());
  }

  /** The conditions; the whole as one, where it has alternatives at the top or is never closed. */
  List<String> pieces() {
    List<String> words = words();
    return words.isEmpty() || words.contains("OR") ? whole() : joined(words);
  }

  private List<String> whole() {
    return text.isEmpty() ? List.of() : List.of(text);
  }

  /** What stands between blanks, each quoted or parenthesized piece as one; empty if unbalanced. */
  private List<String> words() {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    int depth = 0;
    boolean quoted = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (QUOTES.indexOf(c) >= 0) {
        quoted = !quoted;
      } else if (!quoted && (c == '(' || c == ')')) {
        depth += c == '(' ? 1 : -1;
      }
      if (quoted || depth != 0 || !Character.isWhitespace(c)) {
        word.append(c);
      } else if (!word.isEmpty()) {
        words.add(word.toString());
        word.setLength(0);
      }
    }
    if (quoted || depth != 0) {
      return List.of();
    }
    if (!word.isEmpty()) {
      words.add(word.toString());
    }
    return words;
  }

  /** Without "AND", and "NOT" with what stands behind it. */
  private List<String> joined(List<String> words) {
    List<String> pieces = new ArrayList<>();
    String before = "";
    for (String word : words) {
      if (NOT.equals(word)) {
        before += NOT + " ";
      } else if (!"AND".equals(word)) {
        pieces.add(before + word);
        before = "";
      }
    }
    return before.isEmpty() ? List.copyOf(pieces) : whole();
  }

  /** What must hold and this condition, too. */
  QueryText and(String condition) {
    if (text.isEmpty()) {
      return new QueryText(condition);
    }
    if (has(condition)) {
      return this;
    }
    boolean alternatives = words().contains("OR");
    return new QueryText((alternatives ? "(" + text + ")" : text) + " " + condition);
  }

  /** What must hold but for the condition at this place. */
  QueryText without(int index) {
    List<String> pieces = pieces();
    return new QueryText(
        IntStream.range(0, pieces.size())
            .filter(i -> i != index)
            .mapToObj(pieces::get)
            .collect(Collectors.joining(" ")));
  }

  boolean has(String condition) {
    return pieces().contains(condition);
  }
}
