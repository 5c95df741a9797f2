package news.dateline.enrich.joining;

import java.util.List;
import news.dateline.enrich.joining.Words.Part;

/** A short name made of the starts of words: "AfDB", "KenGen", "NAFDAC". */
final class Blend {
  private static final Words WORDS = Words.loaded();
  // Letters: of fewer, any two words would make one.
  private static final int FEWEST = 4;
  private static final int MOST_OF_A_WORD = 4;

  private Blend() {}

  /** Whether each telling word gives the start of itself, in order, and nothing is left. */
  static boolean is(String blend, List<String> words) {
    List<String> telling = words.stream().filter(word -> !WORDS.is(Part.CONNECTOR, word)).toList();
    return blend.length() >= FEWEST && telling.size() > 1 && fits(blend, telling);
  }

  private static boolean fits(String blend, List<String> words) {
    if (words.isEmpty() || blend.length() < words.size()) {
      return words.isEmpty() && blend.isEmpty();
    }
    String word = words.getFirst();
    List<String> rest = words.subList(1, words.size());
    int most = Math.min(MOST_OF_A_WORD, Math.min(word.length(), blend.length()));
    for (int letters = 1;
        letters <= most && blend.charAt(letters - 1) == word.charAt(letters - 1);
        letters++) {
      if (fits(blend.substring(letters), rest)) {
        return true;
      }
    }
    return false;
  }
}
