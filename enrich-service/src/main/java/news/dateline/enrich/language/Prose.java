package news.dateline.enrich.language;

import java.util.HashSet;
import java.util.Set;

/**
 * The words of a text that stand without capitals or digits: names and figures say where a story
 * plays, not what it is written in.
 *
 * @param text the words, one blank between
 * @param words how many different ones there are: the twenty "beat" of a table are one
 */
record Prose(String text, int words) {
  static Prose of(String text) {
    StringBuilder prose = new StringBuilder(text.length());
    Set<String> words = new HashSet<>();
    int start = 0;
    boolean plain = true;
    for (int i = 0; i <= text.length(); i++) {
      boolean ends = i == text.length() || Character.isWhitespace(text.charAt(i));
      if (ends) {
        if (plain && i > start) {
          String word = text.substring(start, i);
          words.add(word);
          prose.append(word).append(' ');
        }
        start = i + 1;
        plain = true;
      } else if (Character.isUpperCase(text.charAt(i)) || Character.isDigit(text.charAt(i))) {
        plain = false;
      }
    }
    return new Prose(prose.toString(), words.size());
  }
}
