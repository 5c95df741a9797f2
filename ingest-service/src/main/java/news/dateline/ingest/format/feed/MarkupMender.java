package news.dateline.ingest.format.feed;

import java.util.Map;
import news.dateline.ingest.format.Refusal;
import news.dateline.ingest.format.RefusedException;
import org.jsoup.nodes.Entities;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * Mends what publishers most often break in XML: junk before the first element, characters that XML
 * forbids, HTML's entities without a declaration, and {@code &} and {@code <} that should have been
 * escaped. {@code a=1&b=2} stays what it says.
 */
final class MarkupMender {
  private static final int MOST_REFERENCES =
      1_000; // to declared entities, so that text stays small

  private static final int MOST_NAME = 32; // the longest entity of HTML has 31 letters

  private final String text;
  private final Map<String, String> entities;
  private final StringBuilder out;
  private int references;

  private MarkupMender(String text, Map<String, String> entities) {
    this.text = text;
    this.entities = entities;
    this.out = new StringBuilder(text.length() + 64);
  }

  /**
   * The text from the first element on, mended; lines keep their numbers.
   *
   * @throws RefusedException if entities are referred to without end
   */
  static String mend(String text, FeedProlog prolog, Map<String, String> entities)
      throws RefusedException {
    MarkupMender mender = new MarkupMender(text, entities);
    for (int i = 0; i < prolog.rootStart(); i++) {
      if (text.charAt(i) == '\n') {
        mender.out.append('\n');
      }
    }
    mender.mend(prolog.rootStart());
    return mender.out.toString();
  }

  private void mend(int from) throws RefusedException {
    int at = from;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c == '<') {
        at = openAngle(at);
      } else if (c == '&') {
        at = ampersand(at);
      } else {
        append(at);
        at++;
      }
    }
  }

  private int openAngle(int at) {
    String end =
        text.startsWith("<![CDATA[", at) ? "]]>" : text.startsWith("<!--", at) ? "-->" : "";
    if (!end.isEmpty()) {
      int close = text.indexOf(end, at);
      int stop = close < 0 ? text.length() : close + end.length();
      for (int i = at; i < stop; i++) {
        append(i);
      }
      return stop;
    }
    char next = at + 1 < text.length() ? text.charAt(at + 1) : 0;
    boolean tag =
        Character.isLetter(next) || next == '/' || next == '_' || next == '!' || next == '?';
    out.append(tag ? "<" : "&lt;");
    return at + 1;
  }

  private int ampersand(int at) throws RefusedException {
    int end = at + 1;
    while (end < text.length() && end - at <= MOST_NAME && isNameCharacter(text.charAt(end))) {
      end++;
    }
    boolean reference = end > at + 1 && end < text.length() && text.charAt(end) == ';';
    String resolved = reference ? resolved(text.substring(at + 1, end)) : null;
    out.append(resolved == null ? "&amp;" : resolved);
    return resolved == null ? at + 1 : end + 1;
  }

  /** What to write for a reference; null where it is none. */
  private @Nullable String resolved(String name) throws RefusedException {
    if (name.charAt(0) == '#') {
      return resolvedNumber(name);
    }
    String declared = entities.get(name);
    if (declared != null) {
      references++;
      if (references > MOST_REFERENCES) {
        throw new RefusedException(
            new Refusal(
                "entity-declaration",
                "DOCTYPE",
                "the feed refers to the entities it declares more than %d times; write their text"
                    .formatted(MOST_REFERENCES)));
      }
      return escaped(declared);
    }
    return switch (name) {
      case "amp", "lt", "gt", "quot", "apos" -> "&" + name + ";";
      default ->
          Entities.isNamedEntity(name)
              ? escaped(Parser.unescapeEntities("&" + name + ";", true))
              : null;
    };
  }

  private static String escaped(String resolved) {
    return resolved.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
  }

  private static @Nullable String resolvedNumber(String name) {
    boolean hex = name.length() > 1 && (name.charAt(1) == 'x' || name.charAt(1) == 'X');
    try {
      int number = Integer.parseInt(name.substring(hex ? 2 : 1), hex ? 16 : 10);
      return isXml(number) ? "&#" + number + ";" : "";
    } catch (NumberFormatException e) {
      return null;
    }
  }

  private void append(int at) {
    char c = text.charAt(at);
    if (Character.isSurrogate(c) ? isPaired(at) : isXml(c)) {
      out.append(c);
    }
  }

  private boolean isPaired(int at) {
    char c = text.charAt(at);
    return Character.isHighSurrogate(c)
        ? at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1))
        : at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
  }

  /** XML 1.0, production 2. */
  private static boolean isXml(int c) {
    return c >= ' '
        ? c < 0xD800 || (c > 0xDFFF && c < 0xFFFE) || (c > 0xFFFF && c <= 0x10FFFF)
        : c == '\t' || c == '\n' || c == '\r';
  }

  private static boolean isNameCharacter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '#';
  }
}
