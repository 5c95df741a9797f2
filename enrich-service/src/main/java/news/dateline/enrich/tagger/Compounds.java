package news.dateline.enrich.tagger;

import java.util.Locale;
import java.util.Set;

/**
 * Where a hyphen parts two words that are read each for itself: "Delhi-based", "pro-Brexit",
 * "Moscow-Beijing", but not "Jong-un", "al-Assad" or "Guinea-Bissau".
 */
final class Compounds {
  private static final Set<String> TAILS =
      Set.of(
          "based",
          "born",
          "led",
          "run",
          "style",
          "era",
          "wide",
          "area",
          "type",
          "like",
          "bound",
          "only",
          "held",
          "made",
          "built",
          "year",
          "old",
          "day",
          "side",
          "set",
          "shot",
          "owned",
          "friendly",
          "free",
          "family",
          "critic",
          "native",
          "bred",
          "themed",
          "funded",
          "focused",
          "related",
          "sponsored",
          "supported",
          "specific",
          "sized",
          "level",
          "educated",
          "listed",
          "adjacent",
          "inspired",
          "aligned",
          "linked",
          "backed",
          "controlled",
          "occupied",
          "hosted",
          "dominated",
          "registered",
          "flagged",
          "headquartered",
          "esque",
          "centric",
          "wise",
          "loving",
          "speaking",
          "facing",
          "looking",
          "producing",
          "trained",
          "licensed",
          "brokered",
          "mediated",
          "administered",
          "winning",
          "playing",
          "going",
          "to",
          "and",
          "in",
          "on");

  private static final Set<String> PARTICLES =
      Set.of(
          "al", "el", "ul", "an", "as", "ash", "ad", "ar", "at", "az", "bin", "ibn", "de", "le",
          "la", "du", "des", "da", "di", "abu", "abd", "ol", "il", "e", "i", "van", "von", "ed",
          "es", "ez", "en", "sur", "sous", "les", "lès", "am", "ob", "der");

  private final NameLists lists;

  Compounds(NameLists lists) {
    this.lists = lists;
  }

  /** The hyphen at which to cut [from, end), or -1. */
  int cut(String text, int from, int end) {
    for (int i = from + 1; i < end - 1; i++) {
      char c = text.charAt(i);
      if ((c == '-' || c == '‐' || c == '‑') && parts(text, from, i, end)) {
        return i;
      }
    }
    return -1;
  }

  private boolean parts(String text, int from, int hyphen, int end) {
    char left = text.charAt(from);
    char right = text.charAt(hyphen + 1);
    if (!Character.isLetter(right)) {
      return false;
    }
    if (!hasLetter(text, from, hyphen)) {
      return true;
    }
    int next = hyphen + 1;
    while (next < end && text.charAt(next) != '-') {
      next++;
    }
    String tail = text.substring(hyphen + 1, next);
    if (Character.isUpperCase(left) && next == end) {
      String lower = tail.toLowerCase(Locale.ROOT);
      boolean cased = Character.isLowerCase(right) || isUpper(text, from, end);
      if (cased && tail.length() > 2 && TAILS.contains(lower)) {
        return true;
      }
      if (Character.isLowerCase(right)
          && tail.length() >= 5
          && (lower.endsWith("ed") || lower.endsWith("ing"))) {
        return true;
      }
    }
    if (Character.isLowerCase(left)) {
      return Character.isUpperCase(right) && !PARTICLES.contains(text.substring(from, hyphen));
    }
    return Character.isUpperCase(left)
        && Character.isUpperCase(right)
        && lists.isPlaceOrPeople(text, from, hyphen)
        && lists.isPlaceOrPeople(text, hyphen + 1, next)
        && !lists.isPlaceOrPeople(text, from, end);
  }

  private static boolean hasLetter(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (Character.isLetter(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isUpper(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (Character.isLowerCase(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }
}
