package news.dateline.ingest.format.feed;

import java.util.List;
import java.util.Locale;

/**
 * Ends elements whose text HTML does not parse, where publishers leave them open: written as in XML
 * ({@code <iframe src="…"/>}) or cut off, they would swallow the rest of the story.
 */
final class RawTextTags {
  private static final List<String> NAMES =
      List.of("iframe", "script", "style", "noframes", "noembed", "textarea");
  private static final List<String> STARTS = NAMES.stream().map(name -> "<" + name).toList();

  private RawTextTags() {}

  /** The HTML with those ended right after their start tag. */
  static String closed(String html) {
    String result = html;
    for (int i = 0; i < NAMES.size(); i++) {
      if (result.contains(STARTS.get(i))
          || result.contains(STARTS.get(i).toUpperCase(Locale.ROOT))) {
        result = closed(result, NAMES.get(i));
      }
    }
    return result;
  }

  private static String closed(String html, String name) {
    String lower = lower(html);
    String start = "<" + name;
    int lastEnd = lower.lastIndexOf("</" + name);
    StringBuilder out = new StringBuilder(html.length() + 32);
    int written = 0;
    for (int at = lower.indexOf(start); at >= 0; at = lower.indexOf(start, at + 1)) {
      int close = lower.indexOf('>', at);
      if (close < 0) {
        break;
      }
      boolean isEmpty = lower.charAt(close - 1) == '/';
      boolean isCut = lastEnd < close && !isCode(name);
      if ((isEmpty || isCut) && close >= written) {
        out.append(html, written, close + 1).append("</").append(name).append('>');
        written = close + 1;
      }
    }
    return out.append(html, written, html.length()).toString();
  }

  /** What follows a program that was cut off is more of the program. */
  private static boolean isCode(String name) {
    return name.equals("script") || name.equals("style");
  }

  /** ASCII only, so that offsets stay. */
  private static String lower(String html) {
    char[] chars = html.toCharArray();
    for (int i = 0; i < chars.length; i++) {
      chars[i] = chars[i] >= 'A' && chars[i] <= 'Z' ? (char) (chars[i] + 32) : chars[i];
    }
    return new String(chars);
  }
}
