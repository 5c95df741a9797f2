package news.dateline.enrich.tagger;

import java.util.Locale;
import java.util.Set;

/** Where a word ends: which dots, hyphens, apostrophes and ampersands belong to it. */
final class WordEnd {
  // UTF-16 units; a longer run of letters is no word, and is cut, so that what is done to each word
  // costs a bounded time.
  static final int LONGEST = 300;

  private static final Set<String> TITLES =
      Set.of(
          "mr", "mrs", "ms", "dr", "prof", "sen", "rep", "gov", "gen", "col", "lt", "capt", "sgt",
          "maj", "cmdr", "adm", "rev", "hon", "st", "ste", "mt", "ft", "messrs", "vs", "pres",
          "supt", "insp", "cpl", "pvt", "brig");

  /** Their dot belongs to them wherever the line goes on. */
  private static final Set<String> SUFFIXES =
      Set.of("inc", "corp", "co", "ltd", "bros", "jr", "sr", "zrt", "kft", "bhd", "assn", "cia");

  /** American and Canadian abbreviations of states, which stand after a comma. */
  private static final Set<String> STATES =
      Set.of(
          "ala", "ariz", "ark", "calif", "colo", "conn", "del", "fla", "ga", "ill", "ind", "kan",
          "ky", "la", "md", "mass", "mich", "minn", "miss", "mo", "mont", "neb", "nev", "okla",
          "ore", "pa", "tenn", "tex", "va", "vt", "wash", "wis", "wyo", "ont", "que", "alta",
          "sask", "man", "dak");

  private WordEnd() {}

  static boolean isLetterOrDigit(char c) {
    return Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  static boolean isWordPart(String text, int at) {
    char c = text.charAt(at);
    return isLetterOrDigit(c)
        || (Character.isHighSurrogate(c) && Character.isLetterOrDigit(text.codePointAt(at)));
  }

  static boolean isApostrophe(char c) {
    return c == '\'' || c == '’' || c == 'ʼ';
  }

  /** The end of the word that starts at {@code start}. */
  static int of(String text, int start) {
    int at = start;
    boolean dotted = false;
    while (at < text.length() && at - start < LONGEST) {
      if (isWordPart(text, at)) {
        at += Character.isHighSurrogate(text.charAt(at)) ? 2 : 1;
      } else if (at + 1 < text.length() && joins(text, start, at)) {
        dotted |= text.charAt(at) == '.';
        at++;
      } else {
        break;
      }
    }
    return at < text.length() && text.charAt(at) == '.' && ownsDot(text, start, at, dotted)
        ? at + 1
        : at;
  }

  /** Where "'s" and its like begin, or {@code end}. */
  static int clitic(String text, int start, int end) {
    for (int length = 2; length <= 3 && end - length > start; length++) {
      if (isApostrophe(text.charAt(end - length))) {
        String tail = text.substring(end - length + 1, end).toLowerCase(Locale.ROOT);
        boolean clitic =
            switch (tail) {
              case "s", "d", "m", "ll", "re", "ve" -> true;
              default -> false;
            };
        return clitic ? end - length : end;
      }
    }
    return end;
  }

  private static boolean joins(String text, int start, int at) {
    char c = text.charAt(at);
    char before = text.charAt(at - 1);
    char after = text.charAt(at + 1);
    if (!isWordPart(text, at + 1)) {
      return false;
    }
    return switch (c) {
      case '-', '‐', '‑', '\'', '’', 'ʼ', '·' -> isLetterOrDigit(before);
      case '&' -> Character.isUpperCase(before) && Character.isUpperCase(after);
      case ',' -> Character.isDigit(before) && Character.isDigit(after);
      case '.' ->
          Character.isDigit(before) == Character.isDigit(after)
              && (Character.isDigit(after)
                  || Character.isLowerCase(after)
                  || lengthOfPart(text, start, at) <= 2);
      default -> false;
    };
  }

  private static int lengthOfPart(String text, int start, int end) {
    int at = end;
    while (at > start && isLetterOrDigit(text.charAt(at - 1))) {
      at--;
    }
    return end - at;
  }

  private static boolean ownsDot(String text, int start, int dot, boolean dotted) {
    int part = lengthOfPart(text, start, dot);
    if (Character.isDigit(text.charAt(dot - 1))) {
      return false;
    }
    if (part == 1) {
      boolean alone =
          dot - start == 1 || text.charAt(dot - 2) == '.' || text.charAt(dot - 2) == '-';
      return dotted || (alone && Character.isUpperCase(text.charAt(dot - 1)));
    }
    if (dot - start > 6) {
      return false;
    }
    if (dotted) {
      return part <= 2;
    }
    String word = text.substring(start, dot).toLowerCase(Locale.ROOT);
    boolean ends = dot + 1 >= text.length() || text.charAt(dot + 1) == '\n';
    return TITLES.contains(word)
        || (SUFFIXES.contains(word) && !ends)
        || (STATES.contains(word) && followsComma(text, start) && !ends);
  }

  private static boolean followsComma(String text, int start) {
    return start >= 2 && text.charAt(start - 1) == ' ' && text.charAt(start - 2) == ',';
  }
}
