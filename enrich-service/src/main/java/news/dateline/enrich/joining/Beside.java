package news.dateline.enrich.joining;

import java.util.ArrayList;
import java.util.List;
import news.dateline.enrich.joining.Words.Part;

/** What the words before a person's name say of the person. */
final class Beside {
  private static final Words WORDS = Words.loaded();

  private Beside() {}

  /**
   * By "Mrs." or "his wife".
   *
   * @param before the words before the name, the nearest first
   */
  static Gender gender(List<String> before) {
    if (before.isEmpty()) {
      return Gender.UNKNOWN;
    }
    String nearest = before.getFirst();
    if (WORDS.is(Part.COURTESY_FEMALE, nearest) || WORDS.is(Part.RELATIVE_FEMALE, nearest)) {
      return Gender.FEMALE;
    }
    return WORDS.is(Part.COURTESY_MALE, nearest) || WORDS.is(Part.RELATIVE_MALE, nearest)
        ? Gender.MALE
        : Gender.UNKNOWN;
  }

  /** Whether a courtesy title stands before the name: it is a person's. */
  static boolean isPerson(List<String> before) {
    return !before.isEmpty()
        && (WORDS.is(Part.COURTESY_FEMALE, before.getFirst())
            || WORDS.is(Part.COURTESY_MALE, before.getFirst()));
  }

  static boolean isRelative(List<String> before) {
    return !before.isEmpty() && isRelative(before.getFirst());
  }

  static boolean isRelative(String word) {
    return WORDS.is(Part.RELATIVE_FEMALE, word)
        || WORDS.is(Part.RELATIVE_MALE, word)
        || WORDS.is(Part.RELATIVE, word);
  }

  /** The heads of the role that stands right before the name: "minister". */
  static List<String> roleWords(List<String> before) {
    List<String> found = new ArrayList<>();
    for (String said : before) {
      // "Governor-turned-president"
      String word =
          WORDS.is(Part.ROLE_HEAD, said) ? said : said.substring(said.lastIndexOf('-') + 1);
      boolean head = WORDS.is(Part.ROLE_HEAD, word);
      if (head) {
        found.add(word);
      } else if (!WORDS.is(Part.ROLE_MODIFIER, word)) {
        break;
      }
    }
    return found;
  }
}
