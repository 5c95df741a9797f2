package news.dateline.desk.coming;

import java.util.Locale;
import java.util.Set;

/**
 * Cuts the sentence around a place out of a text. It ends at a full stop, question or exclamation
 * mark before a word that may begin another, or where its paragraph does; a stop behind an
 * abbreviation ends none. What is longer than a few lines is cut at words.
 */
final class Sentences {
  private static final int MOST_CHARS = 320; // of the whole
  private static final int LOOKED_AT = 640; // to either side: a text may have no sentence at all
  private static final String ENDS = ".!?…";
  private static final String CLOSING = "\"'”’»)]";
  private static final String OPENING = "\"'“‘«([";

  /** Behind these a stop ends no sentence, though a capital follows. */
  private static final Set<String> ABBREVIATIONS =
      Set.of(
          "mr", "mrs", "ms", "dr", "prof", "gen", "col", "lt", "maj", "capt", "sgt", "adm", "sen",
          "rep", "gov", "rev", "hon", "pres", "st", "mt", "ft", "jr", "sr", "vs", "v", "no", "nos",
          "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sept", "sep", "oct", "nov", "dec",
          "mon", "tue", "tues", "wed", "thu", "thurs", "fri", "sat", "sun", "approx", "ca", "cf",
          "e.g", "i.e", "a.m", "p.m", "u.s", "u.k", "u.n", "e.u");

  private Sentences() {}

  /**
   * The sentence around the characters from {@code start} to before {@code end}, which lie in the
   * text.
   */
  static Sentence around(String text, int start, int end) {
    int from = start;
    while (from > Math.max(0, start - LOOKED_AT) && !beginsAt(text, from)) {
      from--;
    }
    int to = end;
    while (to < Math.min(text.length(), end + LOOKED_AT) && !endsAt(text, to)) {
      to++;
    }
    int room = Math.max(0, MOST_CHARS - (end - start)) / 2;
    return new Sentence(
        tail(text.substring(from, start).stripLeading(), room),
        text.substring(start, end),
        head(text.substring(end, to).stripTrailing(), room));
  }

  /** Whether a sentence may begin with this character, which is not the text's first. */
  private static boolean beginsAt(String text, int at) {
    return text.charAt(at - 1) == '\n'
        || (Character.isWhitespace(text.charAt(at - 1)) && endsAt(text, at - 1));
  }

  /** Whether the sentence has ended before this character. */
  private static boolean endsAt(String text, int at) {
    if (text.charAt(at) == '\n') {
      return true;
    }
    if (!Character.isWhitespace(text.charAt(at))) {
      return false;
    }
    int last = at - 1;
    while (last >= 0 && CLOSING.indexOf(text.charAt(last)) >= 0) {
      last--;
    }
    return last >= 0
        && ENDS.indexOf(text.charAt(last)) >= 0
        && mayBegin(text, at)
        && !(text.charAt(last) == '.' && isAbbreviation(text, last));
  }

  private static boolean mayBegin(String text, int space) {
    int next = space;
    while (next < text.length()
        && (Character.isWhitespace(text.charAt(next)) || OPENING.indexOf(text.charAt(next)) >= 0)) {
      next++;
    }
    return next >= text.length() || !Character.isLowerCase(text.codePointAt(next));
  }

  private static boolean isAbbreviation(String text, int stop) {
    int begin = stop;
    while (begin > 0
        && (Character.isLetterOrDigit(text.charAt(begin - 1)) || text.charAt(begin - 1) == '.')) {
      begin--;
    }
    String word = text.substring(begin, stop);
    boolean initial = word.length() == 1 && Character.isUpperCase(word.charAt(0));
    return initial || ABBREVIATIONS.contains(word.toLowerCase(Locale.ROOT));
  }

  private static String tail(String text, int most) {
    if (text.length() <= most) {
      return text;
    }
    int space = text.indexOf(' ', text.length() - most);
    return space < 0 ? "… " : "… " + text.substring(space + 1);
  }

  private static String head(String text, int most) {
    if (text.length() <= most) {
      return text;
    }
    int space = text.lastIndexOf(' ', most);
    return space < 0 ? " …" : text.substring(0, space) + " …";
  }
}
