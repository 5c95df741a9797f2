package news.dateline.ingest.format.html;

import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;

/** What an element's class and id say that it is, word by word. */
final class Marks {
  /** Longer class lists are generated; the words that matter come first. */
  private static final int MAX_CHARS = 300;

  private Marks() {}

  static boolean isBoilerplate(Element element) {
    return has(element, MarkWords.BOILERPLATE::contains, MarkWords.PAIRS);
  }

  static boolean isStoryHead(Element element) {
    return has(element, MarkWords.HEAD::contains, MarkWords.HEAD_PAIRS);
  }

  /** Whether a class or the id is a name under which sites keep the story's text. */
  static boolean isContainer(Element element) {
    return isContainer(element.className()) || isContainer(element.id());
  }

  private static boolean isContainer(String names) {
    String lower = start(names);
    int from = 0;
    while (from < lower.length()) {
      int end = lower.indexOf(' ', from);
      end = end < 0 ? lower.length() : end;
      String name = letters(lower, from, end);
      if (MarkWords.CONTAINERS.contains(name)) {
        return true;
      }
      from = end + 1;
    }
    return false;
  }

  private static String letters(String text, int from, int to) {
    StringBuilder letters = new StringBuilder();
    for (int i = from; i < to; i++) {
      if (isLetter(text.charAt(i))) {
        letters.append(text.charAt(i));
      }
    }
    return letters.toString();
  }

  private static boolean has(Element element, Predicate<String> word, Set<String> pairs) {
    return has(element.className(), word, pairs) || has(element.id(), word, pairs);
  }

  /** Words are parted by anything but letters: {@code most-read}, {@code c-social__share}. */
  private static boolean has(String names, Predicate<String> isMark, Set<String> pairs) {
    if (names.isEmpty()) {
      return false;
    }
    String text = names.length() > MAX_CHARS ? names.substring(0, MAX_CHARS) : names;
    String before = "";
    int start = -1;
    for (int i = 0; i <= text.length(); i++) {
      boolean letter = i < text.length() && isLetter(text.charAt(i));
      boolean hump = letter && start >= 0 && isHump(text, i);
      if (start >= 0 && (!letter || hump)) {
        String word = text.substring(start, i).toLowerCase(Locale.ROOT);
        if (isMark.test(word) || pairs.contains(before + " " + word)) {
          return true;
        }
        before = word;
        start = -1;
      }
      start = letter && start < 0 ? i : start;
    }
    return false;
  }

  private static boolean isHump(String text, int at) {
    return Character.isUpperCase(text.charAt(at)) && Character.isLowerCase(text.charAt(at - 1));
  }

  private static String start(String names) {
    return (names.length() > MAX_CHARS ? names.substring(0, MAX_CHARS) : names)
        .toLowerCase(Locale.ROOT);
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }
}
