package news.dateline.ingest.format.feed;

import java.util.Locale;

/**
 * What stands before a feed's first element, junk included: servers print warnings, blank lines and
 * comments there.
 *
 * @param doctypeStart offset of {@code <!DOCTYPE}; -1 where there is none
 * @param doctypeEnd offset after its {@code >}; -1 where it does not end
 * @param rootStart offset of the first element's {@code <}; the text's length where there is none
 * @param root its name as written, in lower case and without prefix
 */
record FeedProlog(int doctypeStart, int doctypeEnd, int rootStart, String root) {
  private static final String DOCTYPE = "<!DOCTYPE";
  private static final String DECLARATION = "<?xml";

  static FeedProlog of(String text) {
    FeedProlog prolog = from(text, 0);
    if (!isFeedRoot(prolog.root)) {
      // Markup before the XML declaration is a server's, such as a warning in bold print.
      int declaration = text.indexOf(DECLARATION, Math.min(prolog.rootStart, text.length()));
      return declaration < 0 ? prolog : from(text, declaration);
    }
    return prolog;
  }

  static boolean isFeedRoot(String name) {
    return switch (name) {
      case "rss", "rdf", "feed", "entry", "channel" -> true;
      default -> false;
    };
  }

  private static FeedProlog from(String text, int start) {
    int doctypeStart = -1;
    int doctypeEnd = -1;
    int at = text.indexOf('<', start);
    while (at >= 0 && at + 1 < text.length()) {
      char next = text.charAt(at + 1);
      if (next == '?') {
        at = after(text, "?>", at);
      } else if (text.startsWith("<!--", at)) {
        at = after(text, "-->", at);
      } else if (text.regionMatches(true, at, DOCTYPE, 0, DOCTYPE.length())) {
        doctypeStart = at;
        doctypeEnd = endOfDoctype(text, at);
        at = doctypeEnd;
      } else if (Character.isLetter(next) || next == '_') {
        return new FeedProlog(doctypeStart, doctypeEnd, at, name(text, at + 1));
      } else {
        at++;
      }
      at = at < 0 ? -1 : text.indexOf('<', at);
    }
    return new FeedProlog(doctypeStart, doctypeEnd, text.length(), "");
  }

  private static int after(String text, String mark, int at) {
    int end = text.indexOf(mark, at);
    return end < 0 ? -1 : end + mark.length();
  }

  /** Quotes, comments and the internal subset may hold a {@code >}. */
  private static int endOfDoctype(String text, int from) {
    boolean inSubset = false;
    for (int at = from; at < text.length(); at++) {
      char c = text.charAt(at);
      if (c == '"' || c == '\'') {
        at = text.indexOf(c, at + 1);
      } else if (inSubset && text.startsWith("<!--", at)) {
        at = text.indexOf("-->", at);
      } else if (c == '>' && !inSubset) {
        return at + 1;
      } else if (c == '[' || c == ']') {
        inSubset = c == '[';
      }
      if (at < 0) {
        return -1;
      }
    }
    return -1;
  }

  private static String name(String text, int from) {
    int end = from;
    while (end < text.length() && isNameCharacter(text.charAt(end))) {
      end++;
    }
    String name = text.substring(from, end);
    return name.substring(name.indexOf(':') + 1).toLowerCase(Locale.ROOT);
  }

  private static boolean isNameCharacter(char c) {
    return Character.isLetterOrDigit(c) || c == ':' || c == '_' || c == '-' || c == '.';
  }
}
