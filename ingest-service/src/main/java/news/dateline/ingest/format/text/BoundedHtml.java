package news.dateline.ingest.format.text;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.parser.Parser;

/**
 * Chooses a parser that stays linear. HTML's tree construction (WHATWG HTML 13.2.6) asks the stack
 * of open elements and the list of open formatting elements at almost every tag; jsoup searches
 * both element by element, so that 100,000 elements that are never closed take a minute. Such
 * markup is no page: it is read by jsoup's lenient XML parser, which asks for neither and loses no
 * text.
 */
public final class BoundedHtml {
  /**
   * Elements deeper than this are put one level up. Pages that people read stay below 100; browsers
   * stop at 512 as well (Blink's maximumHTMLParserDOMTreeDepth).
   */
  private static final int MAX_DEPTH = 512;

  /** Sloppy pages leave dozens of elements open, newsletters nest about 20 tables. */
  private static final int MAX_OPEN = 256;

  /** Longer than any name of HTML. */
  private static final int MAX_NAME = 32;

  /** Elements without an end tag, or with one that may be left out: they say nothing of depth. */
  private static final Set<String> NEED_NO_END =
      Set.of(
          "area",
          "base",
          "body",
          "br",
          "col",
          "colgroup",
          "dd",
          "dt",
          "embed",
          "head",
          "hr",
          "html",
          "img",
          "input",
          "li",
          "link",
          "meta",
          "option",
          "p",
          "param",
          "rp",
          "rt",
          "source",
          "tbody",
          "td",
          "tfoot",
          "th",
          "thead",
          "tr",
          "track",
          "wbr");

  private final String html;
  private final Map<String, Integer> openByName = new HashMap<>();
  private int open;

  private BoundedHtml(String html) {
    this.html = html;
  }

  /** A new parser fit for this markup. */
  public static Parser parserFor(String html) {
    boolean bounded = new BoundedHtml(html).isBounded();
    return (bounded ? Parser.htmlParser() : Parser.xmlParser()).setMaxDepth(MAX_DEPTH);
  }

  private boolean isBounded() {
    int at = html.indexOf('<');
    while (at >= 0 && open <= MAX_OPEN) {
      at = html.indexOf('<', html.startsWith("!--", at + 1) ? after("-->", at) : tag(at + 1));
    }
    return open <= MAX_OPEN;
  }

  /** Counts a tag; where to go on. The text of scripts and styles holds no tags. */
  private int tag(int at) {
    boolean end = html.startsWith("/", at);
    int from = end ? at + 1 : at;
    int to = from;
    while (to < html.length() && isName(html.charAt(to)) && to - from < MAX_NAME) {
      to++;
    }
    String name = html.substring(from, to).toLowerCase(Locale.ROOT);
    if (!end && (name.equals("script") || name.equals("style"))) {
      return rawTextEnd(name, to);
    }
    if (!name.isEmpty() && !NEED_NO_END.contains(name)) {
      count(name, end ? -1 : 1);
    }
    return to;
  }

  /** An end tag closes only what is open under its name. */
  private void count(String name, int change) {
    int before = openByName.getOrDefault(name, 0);
    if (before + change >= 0) {
      openByName.put(name, before + change);
      open += change;
    }
  }

  private int rawTextEnd(String name, int from) {
    int at = html.indexOf("</", from);
    while (at >= 0 && !html.regionMatches(true, at + 2, name, 0, name.length())) {
      at = html.indexOf("</", at + 2);
    }
    return at < 0 ? html.length() : at + 2;
  }

  private int after(String mark, int from) {
    int found = html.indexOf(mark, from);
    return found < 0 ? html.length() : found + mark.length();
  }

  private static boolean isName(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-';
  }
}
