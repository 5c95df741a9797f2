package news.dateline.ingest.format.text;

import org.jspecify.annotations.Nullable;

/** A position in the first characters of a body, and the small pieces a dateline is made of. */
final class DatelineCursor {
  /** The longest datelines name two places, a day and an agency: about 90 characters. */
  private static final int MAX_LENGTH = 120;

  /** "Agency Breakingviews" and the like; more is a remark. */
  private static final int MAX_AGENCY = 40;

  private static final int MAX_WORDS = 5;
  private static final String DASHES = "-\u2010\u2011\u2012\u2013\u2014\u2015\u2212_";

  final String text;
  final int limit;
  int at;

  DatelineCursor(String body) {
    this.text = body;
    skipBlanks(body.length());
    this.limit = Math.min(body.length(), at + MAX_LENGTH);
  }

  char peek() {
    return at < limit ? text.charAt(at) : 0;
  }

  boolean skip(char wanted) {
    boolean found = peek() == wanted;
    at += found ? 1 : 0;
    return found;
  }

  void skipBlanks() {
    skipBlanks(limit);
  }

  /** Over blanks beyond the window as well: the story may begin after an empty line. */
  void skipToStory() {
    skipBlanks(text.length());
  }

  private void skipBlanks(int end) {
    while (at < end && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
  }

  /** Over a dash as printed, typed ("-", "--") or of ANPA's ("_"). False, not moved, if none. */
  boolean dash() {
    int start = at;
    skipBlanks();
    int dash = at;
    while (at < limit && DASHES.indexOf(text.charAt(at)) >= 0 && at - dash < 3) {
      at++;
    }
    if (at > dash && DASHES.indexOf(peek()) < 0) {
      return true;
    }
    at = start;
    return false;
  }

  /** What stands between the two marks, at most 40 characters; null, not moved, if nothing. */
  @Nullable String between(char open, char close) {
    int start = at;
    skipBlanks();
    if (skip(open)) {
      int end = text.indexOf(close, at, Math.min(limit, at + MAX_AGENCY + 1));
      if (end > at) {
        String inner = text.substring(at, end).strip();
        at = end + 1;
        return inner;
      }
    }
    at = start;
    return null;
  }

  /** Up to five words of a name, with its particles; null, not moved, if no name begins here. */
  @Nullable String name() {
    int start = at;
    int end = at;
    for (int words = 0; words < MAX_WORDS; words++) {
      int from = at;
      if (!word()) {
        break;
      }
      String word = text.substring(from, at);
      if (!DatelineWords.isParticle(word) && !startsName(word)) {
        break;
      }
      end = startsName(word) ? at : end;
      if (words == 0 && end == start) {
        break;
      }
      if (!skip(' ')) {
        break;
      }
    }
    at = end;
    return end == start ? null : text.substring(start, end);
  }

  /** Letters with what joins them inside a name: apostrophes, hyphens, slashes, full stops. */
  private boolean word() {
    int start = at;
    while (at < limit) {
      int c = text.codePointAt(at);
      boolean joint =
          at > start
              && at + 1 < limit
              && "'\u2019-/.\u200c\u200d".indexOf(c) >= 0
              && Character.isLetter(text.codePointAt(at + 1));
      if (!isLetter(c) && !joint) {
        break;
      }
      at += Character.charCount(c);
    }
    if (at > start && at - start <= 6 && peek() == '.') {
      at++;
    }
    return at > start;
  }

  /** Letters and the vowel signs that stand on them. */
  static boolean isLetter(int codePoint) {
    int type = Character.getType(codePoint);
    return Character.isLetter(codePoint)
        || type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK;
  }

  private static boolean startsName(String word) {
    return !Character.isLowerCase(word.codePointAt(0));
  }
}
