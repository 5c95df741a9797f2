package news.dateline.enrich.entity;

/** Where a word ends: what its inner dots, hyphens and apostrophes belong to. */
final class WordEnds {
  // "Jae-in", "Jong-un", "Ki-moon": a short tail belongs to the name, "-based" does not.
  private static final int NAME_HEAD = 2;

  private final Lexicon lexicon;
  private final Gazetteer gazetteer;

  WordEnds(Lexicon lexicon, Gazetteer gazetteer) {
    this.lexicon = lexicon;
    this.gazetteer = gazetteer;
  }

  int of(String text, int start, int limit) {
    int at = run(text, start, limit);
    while (at < limit) {
      char c = text.charAt(at);
      boolean more = at + 1 < limit && Character.isLetterOrDigit(text.charAt(at + 1));
      if (more && joins(text, start, at, run(text, at + 1, limit))) {
        at = run(text, at + 1, limit);
      } else {
        return c == '.' && ownsDot(text.substring(start, at), at + 1 == limit) ? at + 1 : at;
      }
    }
    return at;
  }

  private static int run(String text, int from, int limit) {
    int at = from;
    while (at < limit && isPart(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static boolean isPart(char c) {
    return Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  /** Whether the mark at {@code mark} joins what stands before it and the run up to {@code end}. */
  private boolean joins(String text, int start, int mark, int end) {
    char before = text.charAt(mark - 1);
    char after = text.charAt(mark + 1);
    return switch (text.charAt(mark)) {
      case '\'', '’' -> !(after == 's' && end == mark + 2);
      case '-', '‐', '‑' -> hyphenJoins(text, start, mark, end);
      case '.' ->
          (Character.isDigit(before) && Character.isDigit(after))
              || (Character.isLowerCase(before) && Character.isLowerCase(after))
              || (isSingleLetter(text, start, mark) && Character.isUpperCase(after));
      case ',' -> Character.isDigit(before) && Character.isDigit(after);
      case '&' -> Character.isUpperCase(before) && Character.isUpperCase(after);
      default -> false;
    };
  }

  private boolean hyphenJoins(String text, int start, int hyphen, int end) {
    boolean capitalBefore = Character.isUpperCase(text.charAt(start));
    boolean capitalAfter = Character.isUpperCase(text.charAt(hyphen + 1));
    if (Character.isDigit(text.charAt(start)) || end - start > Gazetteer.LONGEST * NAME_HEAD * 4) {
      return false;
    }
    String head = text.substring(start, hyphen);
    String tail = text.substring(hyphen + 1, end);
    if (capitalBefore && capitalAfter) {
      return gazetteer.find(head + "-" + tail) != null
          || gazetteer.find(head) == null
          || gazetteer.find(tail) == null;
    }
    if (capitalBefore) {
      return head.length() <= NAME_HEAD || tail.length() <= NAME_HEAD || !lexicon.isCommon(tail);
    }
    return !capitalAfter || head.length() <= NAME_HEAD;
  }

  private static boolean isSingleLetter(String text, int start, int dot) {
    return dot - start == 1 || (dot - 2 > start && text.charAt(dot - 2) == '.');
  }

  private boolean ownsDot(String word, boolean endsLine) {
    if (word.length() == 1 || word.indexOf('.') == word.length() - 2) {
      return Character.isUpperCase(word.charAt(0)) && (word.length() > 1 || !endsLine);
    }
    String dotted = word + ".";
    return lexicon.is(Lexicon.Part.TITLE, dotted)
        || lexicon.is(Lexicon.Part.CALENDAR, dotted)
        || lexicon.is(Lexicon.Part.PLACE_FIRST, dotted)
        || (lexicon.is(Lexicon.Part.ORGANISATION, dotted) && !endsLine)
        || dotted.equals("Jr.")
        || dotted.equals("Sr.");
  }
}
