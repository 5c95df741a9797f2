package news.dateline.enrich.entity;

import java.util.List;

/** Tells lines in capitals or title case, where a capital is no evidence of a name. */
final class Loudness {
  private static final double MOST = 0.7;
  // Below this a line such as a by-line or a table row may well be all names.
  private static final int FEWEST_COMMON = 3;
  private static final double COMMON_SHARE = 0.4;

  private final Lexicon lexicon;

  Loudness(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  boolean of(List<Token> line) {
    int words = 0;
    int capitals = 0;
    int capitalised = 0;
    int common = 0;
    for (Token token : line) {
      if (!Character.isLetter(token.text().charAt(0)) || token.text().length() < 4) {
        continue;
      }
      words++;
      if (token.isAllCapitals()) {
        capitals++;
      }
      if (token.isCapitalised()) {
        capitalised++;
        common += lexicon.isCommon(token.text()) ? 1 : 0;
      }
    }
    boolean shouting = words >= 2 && capitals >= MOST * words;
    boolean titled =
        !line.isEmpty()
            && !line.getLast().is(".")
            && capitalised >= MOST * words
            && common >= FEWEST_COMMON
            && common >= COMMON_SHARE * words;
    return shouting || titled;
  }
}
