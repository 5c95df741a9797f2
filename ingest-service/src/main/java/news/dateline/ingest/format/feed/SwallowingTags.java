package news.dateline.ingest.format.feed;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Ends elements that hold no text of the story, where publishers leave them open: written as in XML
 * ({@code <iframe src="…"/>}) or cut off in an excerpt, they would swallow the rest of it.
 */
final class SwallowingTags {
  private static final Set<String> NAMES =
      Set.of(
          "applet",
          "audio",
          "button",
          "canvas",
          "iframe",
          "noembed",
          "noframes",
          "noscript",
          "object",
          "picture",
          "script",
          "select",
          "style",
          "svg",
          "textarea",
          "video");
  private static final int MOST_NAME = 8; // letters of the longest of them

  private final String html;

  /** Where each of them is ended for the last time; -1 where it is not. */
  private final Map<String, Integer> lastEnds = new HashMap<>();

  private SwallowingTags(String html) {
    this.html = html;
  }

  /** The HTML with those ended right after their start tag. */
  static String closed(String html) {
    return new SwallowingTags(html).closed();
  }

  private String closed() {
    StringBuilder out = new StringBuilder(0);
    int written = 0;
    int at = html.indexOf('<');
    while (at >= 0) {
      String name = name(html, at + 1);
      if (NAMES.contains(name)) {
        int close = html.indexOf('>', at);
        if (close < 0) {
          break;
        }
        if (isLeftOpen(name, close)) {
          out.append(html, written, close + 1).append("</").append(name).append('>');
          written = close + 1;
        }
        at = close;
      }
      at = html.indexOf('<', at + 1);
    }
    return written == 0 ? html : out.append(html, written, html.length()).toString();
  }

  /** What follows a program that was cut off is more of the program. */
  private boolean isLeftOpen(String name, int close) {
    boolean isEmpty = html.charAt(close - 1) == '/';
    boolean isCode = name.equals("script") || name.equals("style");
    return isEmpty || (!isCode && lastEnds.computeIfAbsent(name, this::lastEnd) < close);
  }

  private int lastEnd(String name) {
    int at = html.lastIndexOf("</");
    while (at >= 0 && !html.regionMatches(true, at + 2, name, 0, name.length())) {
      at = html.lastIndexOf("</", at - 1);
    }
    return at;
  }

  private static String name(String html, int from) {
    int end = from;
    while (end < html.length() && end - from <= MOST_NAME && Character.isLetter(html.charAt(end))) {
      end++;
    }
    return end - from > MOST_NAME ? "" : html.substring(from, end).toLowerCase(Locale.ROOT);
  }
}
