package news.dateline.enrich.joining;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What stays of a name when case, accents, points and apostrophes are no difference. */
final class Spelling {
  // No name has more that tell; hostile text may, and words are compared each with each.
  private static final int MOST_WORDS = 32;
  // Letters that carry no accent that could be taken off.
  private static final String PLAIN_OF = "øœæßłđðþıħ";
  private static final String DOUBLED = "bcdfghjklmnpqrstvwxz";
  private static final String[] PLAIN = {"o", "oe", "ae", "ss", "l", "d", "d", "th", "i", "h"};

  private Spelling() {}

  /** The words: hyphens and slashes part them, a possessive's "s" is gone. Never empty words. */
  static List<String> words(String name) {
    List<String> words = new ArrayList<>(4);
    int start = 0;
    for (int i = 0; i <= name.length() && words.size() < MOST_WORDS; i++) {
      if (i == name.length() || isGap(name.charAt(i))) {
        String word = word(name.substring(start, i));
        if (!word.isEmpty()) {
          words.add(word);
        }
        start = i + 1;
      }
    }
    joinLetters(words);
    return words;
  }

  /** "H & M" is "H&M". */
  private static void joinLetters(List<String> words) {
    for (int i = 0; i + 2 < words.size(); i++) {
      if (words.get(i + 1).equals("and")
          && words.get(i).length() == 1
          && words.get(i + 2).length() == 1) {
        words.set(i, words.get(i) + words.get(i + 2));
        words.subList(i + 1, i + 3).clear();
      }
    }
  }

  /** What stands between white space. */
  static List<String> parts(String name) {
    List<String> parts = new ArrayList<>(4);
    int start = 0;
    for (int i = 0; i <= name.length(); i++) {
      if (i == name.length() || isSpace(name.charAt(i))) {
        if (i > start) {
          parts.add(name.substring(start, i));
        }
        start = i + 1;
      }
    }
    return parts;
  }

  /** The name with all that is no difference taken away. */
  static String key(String name) {
    return String.join(" ", words(name));
  }

  /** One word folded; empty if there is nothing in it but signs. */
  static String word(String word) {
    String bare = withoutPossessive(word);
    if (bare.equals("&")) {
      return "and";
    }
    StringBuilder folded = new StringBuilder(bare.length());
    String letters = isAscii(bare) ? bare : Normalizer.normalize(bare, Normalizer.Form.NFD);
    String low = letters.toLowerCase(Locale.ROOT);
    for (int i = 0; i < low.length(); i++) {
      char c = low.charAt(i);
      int special = c < 128 ? -1 : PLAIN_OF.indexOf(c);
      if (special >= 0) {
        folded.append(PLAIN[special]);
      } else if (Character.isLetterOrDigit(c) || Character.isSurrogate(c) || c == '+') {
        folded.append(c);
      }
    }
    return folded.toString();
  }

  /** "Zelenskyy" and "Zelensky", "Mattis" and "Matis", "Müller" and "Mueller" sound alike. */
  static String sound(String word) {
    StringBuilder sound = new StringBuilder(word.length());
    String plain = withoutUmlaut(word);
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i) == 'y' ? 'i' : plain.charAt(i);
      boolean twice = !sound.isEmpty() && sound.charAt(sound.length() - 1) == c;
      if (!twice || (DOUBLED.indexOf(c) < 0 && c != 'i')) {
        sound.append(c);
      }
    }
    return sound.toString();
  }

  /** "mueller" as "muller", which is what stays of "Müller"; for comparing only. */
  static String withoutUmlaut(String word) {
    return word.replace("ue", "u").replace("oe", "o").replace("ae", "a");
  }

  static boolean isGap(char c) {
    return isSpace(c) || c == '-' || c == '/' || (c >= '\u2010' && c <= '\u2015');
  }

  static boolean isSpace(char c) {
    return Character.isWhitespace(c) || c == '\u00A0';
  }

  static boolean isApostrophe(char c) {
    return c == '\'' || c == '’' || c == '‘' || c == 'ʼ' || c == '`';
  }

  private static String withoutPossessive(String word) {
    int end = word.length();
    if (end > 2
        && (word.charAt(end - 1) == 's' || word.charAt(end - 1) == 'S')
        && isApostrophe(word.charAt(end - 2))) {
      return word.substring(0, end - 2);
    }
    return word;
  }

  private static boolean isAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= 128) {
        return false;
      }
    }
    return true;
  }
}
