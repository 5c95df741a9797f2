package news.dateline.enrich.place;

/** Tells a dateline: "BIRMINGHAM, Ala. (AP) —" at the start of a text. */
final class Dateline {
  // Behind a quotation mark or bracket at most.
  private static final int LATEST_START = 2;
  // From the place to the dash: ", Bosnia and Herzegovina, November 29 (Xinhua) --" is long enough.
  private static final int LONGEST_REST = 80;

  private Dateline() {}

  /** Whether the mention is the place of the text's dateline: in capitals, a dash in the line. */
  static boolean isIn(String text, PlaceMention mention) {
    if (mention.start() > LATEST_START
        || !PlaceNames.isLoud(text, mention.start(), mention.end())) {
      return false;
    }
    int limit = Math.min(text.length(), mention.end() + LONGEST_REST);
    for (int i = mention.end(); i < limit; i++) {
      char c = text.charAt(i);
      if (c == '—' || c == '–' || c == ':') {
        return true;
      } else if (c == '\n') {
        return false;
      } else if (c == '-' && (text.charAt(i - 1) == ' ' || text.charAt(i - 1) == '-')) {
        return true;
      }
    }
    return false;
  }
}
