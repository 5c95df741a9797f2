package news.dateline.ingest.format.html;

import java.nio.charset.Charset;
import java.util.Locale;
import java.util.Optional;

/**
 * The encoding that a page declares in itself: WHATWG HTML 13.2.3.2, prescan a byte stream, and the
 * XML declaration of XHTML.
 */
final class MetaCharset {
  /** Longer labels than this there are none; the standard's longest has 26 letters. */
  private static final int MAX_LABEL = 40;

  private MetaCharset() {}

  /** The encoding declared in the page's beginning, whose ASCII must be right. */
  static Optional<Charset> in(String head) {
    String text = head.toLowerCase(Locale.ROOT);
    if (text.startsWith("<?xml")) {
      int end = text.indexOf("?>");
      Optional<Charset> declared = after("encoding", text.substring(0, Math.max(end, 0)));
      if (declared.isPresent()) {
        return declared;
      }
    }
    for (int at = text.indexOf("<meta"); at >= 0; at = text.indexOf("<meta", at + 1)) {
      int end = text.indexOf('>', at);
      Optional<Charset> declared = after("charset", text.substring(at, end < 0 ? at : end));
      if (declared.isPresent() && !inComment(text, at)) {
        return declared;
      }
    }
    return Optional.empty();
  }

  private static boolean inComment(String text, int at) {
    return text.lastIndexOf("<!--", at) > text.lastIndexOf("-->", at);
  }

  private static Optional<Charset> after(String name, String tag) {
    int at = tag.indexOf(name);
    int equals = at < 0 ? -1 : skipBlanks(tag, at + name.length());
    if (equals < 0 || equals >= tag.length() || tag.charAt(equals) != '=') {
      return Optional.empty();
    }
    int start = skipBlanks(tag, equals + 1);
    while (start < tag.length() && (tag.charAt(start) == '"' || tag.charAt(start) == '\'')) {
      start++;
    }
    int end = start;
    while (end < tag.length() && "\"'; />".indexOf(tag.charAt(end)) < 0) {
      end++;
    }
    return end == start || end - start > MAX_LABEL
        ? Optional.empty()
        : EncodingLabels.findInPage(tag.substring(start, end));
  }

  private static int skipBlanks(String text, int from) {
    int i = from;
    while (i < text.length() && text.charAt(i) <= ' ') {
      i++;
    }
    return i;
  }
}
