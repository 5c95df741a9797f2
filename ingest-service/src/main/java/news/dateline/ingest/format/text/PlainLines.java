package news.dateline.ingest.format.text;

import java.util.ArrayList;
import java.util.List;

/** Cuts plain text into lines: at LF, CR, CRLF, form feeds and Unicode's line separators. */
final class PlainLines {
  private PlainLines() {}

  static List<PlainLine> of(String text) {
    List<PlainLine> lines = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || isLineEnd(text.charAt(i))) {
        lines.add(PlainLine.of(text.substring(start, i)));
        boolean crlf = text.startsWith("\r\n", i);
        i += crlf ? 1 : 0;
        start = i + 1;
      }
    }
    return lines;
  }

  private static boolean isLineEnd(char c) {
    return (c >= '\n' && c <= '\r') || c == '\u2028' || c == '\u2029';
  }
}
