package news.dateline.ingest.format.iptc7901;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What agencies send below a story: notes to editors, and the initials of those who worked on it.
 *
 * @param body the story
 * @param notes the notes, or null
 */
record TextTail(String body, @Nullable String notes) {
  /** Lines that part the story from what is not to be published. */
  private static final Set<String> PARTINGS =
      Set.of(
          "the following information is not intended for publication",
          "the following information is not for publication",
          "die folgenden informationen sind nicht zur veröffentlichung bestimmt",
          "# notebook",
          "# notizblock");

  private static final int MAX_PARTING_CHARS = 80;
  private static final int MAX_SIGN_OFF_CHARS = 40;
  private static final int MAX_INITIALS = 5;

  /** Cuts a body; {@code counter} is the agency that signs off. */
  static TextTail of(String body, @Nullable String counter) {
    int cut = parting(body);
    String story = cut < 0 ? body : withoutRule(body.substring(0, cut));
    String notes = cut < 0 ? null : body.substring(cut);
    return new TextTail(withoutSignOff(story, counter), notes);
  }

  private static int parting(String body) {
    int at = 0;
    while (at < body.length()) { // a line's first character tells that it is none
      int end = body.indexOf('\n', at);
      end = end < 0 ? body.length() : end;
      if (end - at < MAX_PARTING_CHARS
          && "#tTdD".indexOf(body.charAt(at)) >= 0
          && isParting(body.substring(at, end))) {
        return at;
      }
      at = end + 1;
    }
    return -1;
  }

  private static boolean isParting(String line) {
    String words = line.strip().toLowerCase(Locale.ROOT);
    while (words.endsWith(":") || words.endsWith(".")) {
      words = words.substring(0, words.length() - 1);
    }
    return PARTINGS.contains(words);
  }

  /** A row of asterisks may stand above the notes. */
  private static String withoutRule(String story) {
    int end = story.length();
    while (end > 0 && (story.charAt(end - 1) <= ' ' || story.charAt(end - 1) == '*')) {
      end--;
    }
    return story.substring(0, end);
  }

  /** "dpa al rmo hct": the agency, then initials. */
  private static String withoutSignOff(String story, @Nullable String counter) {
    String text = story.stripTrailing();
    int line = text.lastIndexOf('\n') + 1;
    String last = text.substring(line).strip();
    if (line == 0 || counter == null || last.length() > MAX_SIGN_OFF_CHARS) {
      return text;
    }
    String[] words = last.split("[ /]+", -1);
    boolean signed = words.length > 1 && words[0].equalsIgnoreCase(counter);
    for (int i = 1; i < words.length && signed; i++) {
      signed =
          words[i].length() <= MAX_INITIALS && words[i].equals(words[i].toLowerCase(Locale.ROOT));
    }
    return signed ? text.substring(0, line).stripTrailing() : text;
  }
}
