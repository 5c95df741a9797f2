package news.dateline.enrich.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import news.dateline.enrich.joining.Words.Part;
import news.dateline.enrich.joining.Words.Same;

/**
 * How an organisation's name is taken apart.
 *
 * @param words those that tell it from others: no "of", no "Inc", no "FC", "Russia" for "Russian"
 * @param head how many of them stand before the first "of" or the like
 * @param isForeign whether that is "do" or "de", after which the name itself may stand
 */
record OrganisationName(List<String> words, int head, boolean isForeign) {
  private static final Words WORDS = Words.loaded();

  static OrganisationName of(String name) {
    return of(Spelling.words(name));
  }

  static OrganisationName of(List<String> written) {
    List<String> words = new ArrayList<>(written.size());
    int head = -1;
    boolean foreign = false;
    List<String> bare = withoutLegal(written);
    for (int i = 0; i < bare.size(); i++) {
      String word = bare.get(i);
      if (WORDS.is(Part.OF, word) && head < 0 && !words.isEmpty()) {
        head = words.size();
        foreign = WORDS.is(Part.PARTICLE, word);
      }
      if (!WORDS.is(Part.CONNECTOR, word)) {
        words.add(plain(word));
      }
    }
    if (words.isEmpty()) {
      return new OrganisationName(List.copyOf(written), written.size(), false);
    }
    joinUnited(words);
    int foreignAffairs = words.indexOf("affairs");
    if (foreignAffairs > 0 && words.get(foreignAffairs - 1).equals("foreign")) {
      words.remove(foreignAffairs); // "Foreign Ministry"
    }
    int before = head < 0 ? words.size() : Math.min(head, words.size());
    return new OrganisationName(words, before, foreign);
  }

  private static String plain(String word) {
    String american = word;
    int ise = word.indexOf("isation");
    if (ise > 0) {
      american = word.substring(0, ise) + "ization" + word.substring(ise + "isation".length());
    }
    return WORDS.plain(Same.COUNTRY_WORD, WORDS.plain(Same.SPELLED, american));
  }

  /** "Inc" and "Group" at the end, "FC" at either end. */
  private static List<String> withoutLegal(List<String> words) {
    int from = words.size() > 1 && words.getFirst().equals("the") ? 1 : 0;
    int to = endBeforeCountry(words);
    while (to - from > 1 && isLegal(words.get(to - 1), words.get(to - 2))) {
      to--;
    }
    while (to - from > 1
        && (WORDS.is(Part.CONNECTOR, words.get(to - 1)) || words.get(to - 1).equals("and"))) {
      to--;
    }
    while (to - from > 1 && WORDS.is(Part.CLUB, words.get(from))) {
      from++;
    }
    return words.subList(from, to);
  }

  /** "Insurance (Group) Company of China": what is legal may say of where. */
  private static int endBeforeCountry(List<String> words) {
    int of = words.lastIndexOf("of");
    boolean legal =
        of > 2
            && WORDS.is(Part.LEGAL, words.get(of - 1))
            && KnownNames.loaded().isPlace(String.join(" ", words.subList(of + 1, words.size())));
    return legal ? of : words.size();
  }

  /** The New York Times Company is not its newspaper. */
  private static boolean isLegal(String word, String before) {
    return (WORDS.is(Part.LEGAL, word) && !WORDS.is(Part.NEWSPAPER, before))
        || WORDS.is(Part.CLUB, word);
  }

  /** "United States" is "US", "United Nations" is "UN". */
  private static void joinUnited(List<String> words) {
    for (int i = 0; i + 1 < words.size(); i++) {
      if (words.get(i).equals("united")) {
        String initial =
            switch (words.get(i + 1)) {
              case "states" -> "us";
              case "nations" -> "un";
              case "kingdom" -> "uk";
              default -> "";
            };
        if (!initial.isEmpty()) {
          words.set(i, initial);
          words.remove(i + 1);
        }
      }
    }
  }

  String first() {
    return words.getFirst();
  }

  /** The last word before "of": "Bank" of "Bank of England". */
  String headLast() {
    return words.get(Math.max(0, head - 1));
  }

  String last() {
    return words.getLast();
  }

  /** Whether the name ends without "of" something. */
  boolean isPlain() {
    return head == words.size();
  }

  /** The first letters. */
  static String initials(List<String> words) {
    StringBuilder initials = new StringBuilder(words.size());
    for (String word : words) {
      initials.appendCodePoint(word.codePointAt(0));
    }
    return initials.toString().toLowerCase(Locale.ROOT);
  }
}
