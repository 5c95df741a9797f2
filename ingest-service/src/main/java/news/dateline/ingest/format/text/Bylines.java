package news.dateline.ingest.format.text;

import java.util.Locale;
import java.util.Set;

/** Lines that name the author. */
public final class Bylines {
  /** A line of names; longer ones are sentences. */
  private static final int MAX_LENGTH = 120;

  /** "FIRST MIDDLE LAST Agency Business Writer" is the longest run of names without a joint. */
  private static final int MAX_RUN = 7;

  private static final Set<String> OPENINGS =
      Set.of("by", "von", "par", "por", "di", "door", "av", "af", "autor", "от", "автор");

  /** These also begin family names: "Von Trier" alone is a person. */
  private static final Set<String> ALSO_NAMES = Set.of("von", "di");

  private static final Set<String> JOINTS =
      Set.of("and", "und", "et", "y", "e", "i", "och", "og", "en", "ve", "with", "in", "for", "и");

  private static final Set<String> PARTICLES =
      Set.of(
          "al", "bin", "bint", "da", "de", "del", "della", "den", "der", "di", "do", "dos", "du",
          "el", "ibn", "la", "le", "ten", "ter", "van", "von", "zu", "zur");

  /** "By Tuesday" and "By May" begin sentences. */
  private static final Set<String> TIMES =
      Set.of(
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday",
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december",
          "christmas",
          "easter",
          "now",
          "then",
          "contrast",
          "comparison");

  private Bylines() {}

  /** The names without "By", "Von", "Par" and the like; the line, cleaned, if it has none. */
  public static String withoutBy(String byline) {
    String line = PlainText.clean(byline);
    int names = namesAt(line);
    return names > 0 ? line.substring(names).strip() : line;
  }

  /**
   * Whether the line is a byline: an opening such as "By", then capitalised names and no sentence.
   */
  public static boolean isByline(String line) {
    if (line.length() > MAX_LENGTH) {
      return false;
    }
    String clean = PlainText.clean(line);
    int names = namesAt(clean);
    return names > 0 && isNames(clean.substring(names).strip());
  }

  /** Where the names begin after an opening, 0 if there is no opening. */
  private static int namesAt(String line) {
    int end = line.indexOf(' ');
    int colon = line.indexOf(':');
    boolean marked = colon > 0 && (end < 0 || colon < end);
    String opening = end < 0 ? line : line.substring(0, marked ? colon : end);
    String lower = opening.toLowerCase(Locale.ROOT);
    if (end < 0 || end + 1 >= line.length() || !OPENINGS.contains(lower)) {
      return 0;
    }
    if (Character.isLowerCase(line.codePointAt(end + 1))) {
      return 0;
    }
    boolean person = !marked && ALSO_NAMES.contains(lower) && line.indexOf(' ', end + 1) < 0;
    return person ? 0 : end + 1;
  }

  private static boolean isNames(String names) {
    int run = 0;
    String[] words = names.split(" ", -1);
    for (int i = 0; i < words.length; i++) {
      String word = words[i];
      if (!isNameWord(word, i == words.length - 1) || (i == 0 && isTime(word))) {
        return false;
      }
      run = isJoint(word) || word.endsWith(",") || word.endsWith(";") ? 0 : run + 1;
      if (run > MAX_RUN) {
        return false;
      }
    }
    return !isJoint(words[words.length - 1]);
  }

  private static boolean isNameWord(String word, boolean last) {
    if (isJoint(word)
        || PARTICLES.contains(word)
        || word.startsWith("d'")
        || word.startsWith("d’")) {
      return true;
    }
    String bare =
        word.endsWith(",") || word.endsWith(";") ? word.substring(0, word.length() - 1) : word;
    for (int i = 0; i < bare.length(); i++) {
      char c = bare.charAt(i);
      if (Character.isDigit(c) || "?!:\"“”«»".indexOf(c) >= 0) {
        return false;
      }
    }
    if (last && DatelineWords.isAgency(bare)) {
      return true;
    }
    boolean sentenceEnd = last && bare.endsWith(".") && !isAbbreviation(bare);
    return !bare.isEmpty() && !Character.isLowerCase(bare.codePointAt(0)) && !sentenceEnd;
  }

  private static boolean isAbbreviation(String word) {
    return word.length() <= 3 || word.indexOf('.') < word.length() - 1;
  }

  private static boolean isTime(String word) {
    String bare = word.endsWith(",") ? word.substring(0, word.length() - 1) : word;
    return TIMES.contains(bare.toLowerCase(Locale.ROOT));
  }

  private static boolean isJoint(String word) {
    return word.equals("&")
        || word.equals("/")
        || word.equals("|")
        || word.equals("-")
        || word.equals("–")
        || JOINTS.contains(word.toLowerCase(Locale.ROOT));
  }
}
