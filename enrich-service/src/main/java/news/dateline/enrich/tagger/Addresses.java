package news.dateline.enrich.tagger;

/** Web and mail addresses, @handles and #tags: one token each, and never a name. */
final class Addresses {
  // An address longer than this is cut up as text; it bounds the look ahead.
  private static final int LONGEST = 300;

  private Addresses() {}

  static boolean startsAt(String text, int at) {
    char c = text.charAt(at);
    if (at > 0 && !opensBefore(text.charAt(at - 1))) {
      return false;
    }
    if (c == '@' || c == '#') {
      return at + 1 < text.length() && Character.isLetter(text.charAt(at + 1));
    }
    if (!WordEnd.isLetterOrDigit(c)) {
      return false;
    }
    int end = Math.min(text.length(), at + LONGEST);
    for (int i = at; i < end; i++) {
      char d = text.charAt(i);
      if (d == '@') {
        return i > at && i + 1 < end && WordEnd.isLetterOrDigit(text.charAt(i + 1));
      }
      if (d == ':') {
        return text.startsWith("://", i);
      }
      if (!WordEnd.isLetterOrDigit(d) && d != '.' && d != '_' && d != '-' && d != '+') {
        break;
      }
    }
    return isWeb(text, at);
  }

  /** The end of the address that starts at {@code start}, without a sentence's closing marks. */
  static int end(String text, int start) {
    int end = start + 1;
    int last = Math.min(text.length(), start + LONGEST);
    while (end < last && isInside(text.charAt(end))) {
      end++;
    }
    while (end > start + 1 && isClosing(text.charAt(end - 1))) {
      end--;
    }
    return end;
  }

  /** Whether this token is one. */
  static boolean is(Tokens tokens, int token) {
    char first = tokens.first(token);
    int length = tokens.end(token) - tokens.start(token);
    if (length < 2) {
      return false;
    }
    if (first == '@' || first == '#') {
      return true;
    }
    for (int i = tokens.start(token); i < tokens.end(token); i++) {
      char c = tokens.text().charAt(i);
      if (c == '@' || c == '/') {
        return true;
      }
    }
    return isWeb(tokens.text(), tokens.start(token));
  }

  private static boolean isWeb(String text, int at) {
    return text.startsWith("www.", at) || text.startsWith("WWW.", at);
  }

  private static boolean opensBefore(char before) {
    return !WordEnd.isLetterOrDigit(before) && before != '.' && before != '@' && before != '/';
  }

  private static boolean isInside(char c) {
    return !Character.isWhitespace(c) && "<>\"'()[]{}|“”‘’,;".indexOf(c) < 0;
  }

  private static boolean isClosing(char c) {
    return c == '.' || c == ':' || c == '!' || c == '?';
  }
}
