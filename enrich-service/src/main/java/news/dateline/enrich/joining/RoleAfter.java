package news.dateline.enrich.joining;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import news.dateline.enrich.joining.Words.Part;

/** ", the finance minister," and ", chief executive of X," after a name. */
final class RoleAfter {
  private static final Words WORDS = Words.loaded();
  // UTF-16 units and words: a longer aside tells a story and no role.
  private static final int MOST_CHARS = 140;
  private static final int MOST_WORDS = 12;
  private static final int MOST_BEFORE_HEAD = 6;
  private static final Set<String> ARTICLES =
      Set.of("the", "a", "an", "its", "his", "her", "their");
  private static final Set<String> JOINTS = Set.of("of", "at", "for", "in", "with", "to", "on");
  private static final Set<String> VERBS =
      Set.of(
          "who", "said", "says", "told", "which", "whose", "was", "is", "has", "had", "will",
          "would", "become", "became", "as", "but", "and", "when", "where", "after", "before");

  private final Surroundings around;

  RoleAfter(Surroundings around) {
    this.around = around;
  }

  Optional<String> of(Written person) {
    String text = around.after(person.span(), MOST_CHARS);
    if (!text.startsWith(", ")) {
      return Optional.empty();
    }
    int from = 2;
    int age = text.indexOf(',', from);
    if (age > from && isNumber(text.substring(from, age))) {
      from = age + 1;
    }
    int end = end(text, from);
    if (end < 0) {
      return Optional.empty();
    }
    List<String> words = Spelling.parts(text.substring(from, end));
    int first =
        !words.isEmpty() && ARTICLES.contains(words.getFirst().toLowerCase(Locale.ROOT)) ? 1 : 0;
    List<String> role = words.subList(Math.min(first, words.size()), words.size());
    return isRole(role) ? Optional.of(String.join(" ", role)) : Optional.empty();
  }

  private static boolean isNumber(String text) {
    return !text.isBlank() && text.strip().chars().allMatch(Character::isDigit);
  }

  /** Where the aside ends; -1 if it does not within reach. */
  private static int end(String text, int from) {
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean point =
          c == '.' && (i + 1 == text.length() || Character.isWhitespace(text.charAt(i + 1)));
      if (c == ',' || c == ';' || c == ':' || c == '\n' || c == ')' || c == '(' || point) {
        return i;
      }
    }
    return -1;
  }

  /** The last word before "of" is a role, and so is what stands before it or a name. */
  private static boolean isRole(List<String> words) {
    if (words.isEmpty() || words.size() > MOST_WORDS) {
      return false;
    }
    int head = 0;
    while (head < words.size() && !JOINTS.contains(words.get(head))) {
      head++;
    }
    return head > 0
        && head <= MOST_BEFORE_HEAD
        && WORDS.is(Part.ROLE_HEAD, Spelling.word(words.get(head - 1)))
        && words.stream().noneMatch(VERBS::contains);
  }
}
