package news.dateline.benchmarks.entities;

import java.util.List;

/**
 * A text to read.
 *
 * @param names as a reader marked them; empty where nobody did
 */
record Text(String text, List<Name> names) {
  Text {
    names = List.copyOf(names);
  }

  /** Words between blanks: a count that belongs to no contender's tokeniser. */
  int words() {
    int words = 0;
    boolean within = false;
    for (int i = 0; i < text.length(); i++) {
      boolean word = !Character.isWhitespace(text.charAt(i));
      words += word && !within ? 1 : 0;
      within = word;
    }
    return words;
  }
}
