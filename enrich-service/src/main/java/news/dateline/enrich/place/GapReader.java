package news.dateline.enrich.place;

import java.util.Set;

/**
 * Reads the few small words that join a place's name to the name of what holds it: "Tripoli, in
 * northern Lebanon", "Birmingham, the English city".
 */
final class GapReader {
  // "a small town in the far north of Lebanon" is as long as such words get.
  private static final int MOST_WORDS = 8;
  private static final int LONGEST_WORD = 20;
  private static final Set<String> LINKS = Set.of("in", "of");
  private static final Set<String> BETWEEN =
      Set.of(
          "the",
          "northern",
          "southern",
          "eastern",
          "western",
          "central",
          "north",
          "south",
          "east",
          "west",
          "north-eastern",
          "north-western",
          "south-eastern",
          "south-western",
          "northeastern",
          "northwestern",
          "southeastern",
          "southwestern",
          "upstate",
          "rural",
          "mainland",
          "state",
          "province",
          "neighbouring",
          "neighboring",
          "nearby");
  private static final Set<String> ARTICLES = Set.of("the", "a", "an", "another");
  // Behind a comma these open an apposition; other words go on with the sentence.
  private static final Set<String> OPENING =
      Set.of(
          "in",
          "the",
          "a",
          "an",
          "capital",
          "across",
          "on",
          "at",
          "north",
          "south",
          "east",
          "west",
          "north-west",
          "north-east",
          "south-west",
          "south-east");
  private static final Set<String> NEAR = Set.of("near", "outside");

  /** How the next name is joined. */
  enum Link {
    /** Not, or by words that say nothing of places. */
    NONE,
    /** "Paris, Texas", "Paris (Texas)". */
    DIRECT,
    /** "Paris in northern Texas". */
    WORDS,
    /** "Guadalajara, near Madrid". */
    NEAR,
    /** "Paris, the": a word for a people may follow. */
    APPOSITION
  }

  /**
   * A gap read.
   *
   * @param at where the next name starts
   */
  record Gap(Link link, int at) {}

  private static final Gap NOTHING = new Gap(Link.NONE, 0);

  private GapReader() {}

  /** Reads on from {@code end}, where a name ends, to the next name. */
  static Gap after(String text, int end) {
    int at = end;
    boolean comma = at < text.length() && text.charAt(at) == ',';
    at += comma ? 1 : 0;
    if (at >= text.length() || text.charAt(at) != ' ') {
      return NOTHING;
    }
    at++;
    boolean bracket = at < text.length() && text.charAt(at) == '(';
    at += bracket ? 1 : 0;
    boolean linked = false;
    boolean article = false;
    boolean near = false;
    int words = 0;
    while (at < text.length() && Character.isLowerCase(text.charAt(at)) && words < MOST_WORDS) {
      int stop = wordEnd(text, at);
      if (stop >= text.length() || text.charAt(stop) != ' ' || stop - at > LONGEST_WORD) {
        return NOTHING;
      }
      String word = text.substring(at, stop);
      near = words == 0 && NEAR.contains(word);
      boolean opens = near || word.equals("in") || (comma && OPENING.contains(word));
      if (words == 0 && !opens) {
        return NOTHING;
      }
      linked = LINKS.contains(word) || (linked && BETWEEN.contains(word));
      article = ARTICLES.contains(word);
      words++;
      at = stop + 1;
    }
    if (at >= text.length() || !Character.isUpperCase(text.charAt(at))) {
      return NOTHING;
    }
    if (words == 0) {
      return comma || bracket ? new Gap(Link.DIRECT, at) : NOTHING;
    } else if (near) {
      return new Gap(Link.NEAR, at);
    } else if (linked) {
      return new Gap(Link.WORDS, at);
    }
    return comma && article && words == 1 ? new Gap(Link.APPOSITION, at) : NOTHING;
  }

  /** Where the lower-case word at {@code at} ends, hyphens inside it. */
  static int wordEnd(String text, int at) {
    int end = at;
    while (end < text.length()
        && end - at <= LONGEST_WORD
        && (NameHash.isPart(text.charAt(end)) || NameHash.isHyphen(text.charAt(end)))) {
      end++;
    }
    return end;
  }

  /** The word before {@code end}, a position behind a space; empty if there is none. */
  static String wordBefore(String text, int end) {
    int stop = end - 1;
    if (stop <= 0 || text.charAt(stop) != ' ') {
      return "";
    }
    int start = stop;
    while (start > 0
        && stop - start <= LONGEST_WORD
        && (NameHash.isPart(text.charAt(start - 1)) || NameHash.isHyphen(text.charAt(start - 1)))) {
      start--;
    }
    return text.substring(start, stop);
  }
}
