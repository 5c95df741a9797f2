package news.dateline.ingest.format.text;

import java.util.Locale;
import org.jsoup.nodes.Entities;
import org.jsoup.parser.Tag;

/** The signs by which a text shows that it is markup. */
final class MarkupSigns {
  /** The longest name of an entity in HTML has 31 letters; custom elements are about as long. */
  private static final int MAX_NAME = 64;

  /** Blanks between a tag's name and its attributes: an indented line, no more. */
  private static final int MAX_BLANKS = 256;

  private MarkupSigns() {}

  static boolean in(String text) {
    for (int i = 0; i + 2 < text.length(); i++) {
      char c = text.charAt(i);
      if ((c == '<' && isTag(text, i + 1)) || (c == '&' && isEntity(text, i + 1))) {
        return true;
      }
    }
    return false;
  }

  /**
   * A tag's name begins right after {@code <}. Where it has neither a slash nor an attribute it
   * must be HTML's: {@code <ACME.N>} is a ticker symbol and {@code <desk@agency.example>} an
   * address.
   */
  private static boolean isTag(String text, int at) {
    if (text.charAt(at) == '!') {
      return text.startsWith("!--", at) || text.regionMatches(true, at, "!doctype", 0, 8);
    }
    int name = text.charAt(at) == '/' ? at + 1 : at;
    int end = nameEnd(text, name);
    if (end == name || !isLetter(text.charAt(name))) {
      return false;
    }
    int next = skipBlanks(text, end);
    if (text.startsWith(">", next) || text.startsWith("/>", next)) {
      return name > at || Tag.isKnownTag(text.substring(name, end).toLowerCase(Locale.ROOT));
    }
    return next > end && text.startsWith("=", skipBlanks(text, nameEnd(text, next)));
  }

  private static int skipBlanks(String text, int from) {
    int i = from;
    while (i < text.length() && text.charAt(i) <= ' ' && i - from < MAX_BLANKS) {
      i++;
    }
    return i;
  }

  private static int nameEnd(String text, int from) {
    int i = from;
    while (i < text.length() && isNameCharacter(text.charAt(i)) && i - from < MAX_NAME) {
      i++;
    }
    return i;
  }

  private static boolean isEntity(String text, int at) {
    boolean numeric = text.charAt(at) == '#';
    int name = numeric ? at + 1 : at;
    int end = nameEnd(text, name);
    return end > name
        && text.startsWith(";", end)
        && (numeric || Entities.isNamedEntity(text.substring(name, end)));
  }

  private static boolean isNameCharacter(char c) {
    return isLetterOrDigit(c) || c == '-' || c == ':' || c == '.' || c == '_';
  }

  private static boolean isLetterOrDigit(char c) {
    return isLetter(c) || (c >= '0' && c <= '9');
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }
}
