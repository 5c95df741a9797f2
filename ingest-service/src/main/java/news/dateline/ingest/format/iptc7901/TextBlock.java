package news.dateline.ingest.format.iptc7901;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import news.dateline.ingest.format.text.Bylines;
import news.dateline.ingest.format.textwire.LineMarks;

/**
 * The text of a message, cut into its heading and its body. The heading ends with a line that ends
 * {@code =}; without one it is the lines above the first paragraph.
 *
 * @param heading lines without marks: labels, headline, byline
 * @param body the rest, as sent
 */
record TextBlock(List<String> heading, String body) {
  /** Labels, a headline of three lines, a byline: more is text. */
  private static final int MAX_HEADING = 10;

  private static final int MAX_HEADLINE = 3;
  private static final int MAX_HEADLINE_CHARS = 240;

  /** Lines that may belong to a heading, byline and empty lines included. */
  private static final int HEAD_LINES = 16;

  static TextBlock of(String text) {
    int start = startOfText(text);
    List<String> lines =
        text.substring(start, endOfLines(text, start, HEAD_LINES)).lines().toList();
    int end = endOfMarked(lines);
    if (end < 0) {
      end = endOfUnmarked(lines);
    } else {
      end = withBylines(lines, end);
    }
    List<String> heading = new ArrayList<>();
    for (String line : lines.subList(0, end)) {
      String clean = LineMarks.strip(line);
      if (!clean.isEmpty()) {
        heading.add(clean);
      }
    }
    String body = text.substring(endOfLines(text, start, end));
    boolean marked = body.indexOf('<') >= 0; // flush left, of no use here
    return new TextBlock(heading, marked ? (body + "\n").replace("<\n", "\n") : body);
  }

  /** After the empty lines at the top. */
  private static int startOfText(String text) {
    int start = 0;
    for (int i = 0; i < text.length() && text.charAt(i) <= ' '; i++) {
      start = text.charAt(i) == '\n' ? i + 1 : start;
    }
    return start;
  }

  /** After that many lines. */
  private static int endOfLines(String text, int start, int lines) {
    int at = start;
    for (int i = 0; i < lines && at < text.length(); i++) {
      int end = text.indexOf('\n', at);
      at = end < 0 ? text.length() : end + 1;
    }
    return at;
  }

  private static int nextFilled(List<String> lines, int from) {
    int at = from;
    while (at < lines.size() && lines.get(at).isBlank()) {
      at++;
    }
    return at;
  }

  /** After the line of the first paragraph that ends with the mark; -1 where none does. */
  private static int endOfMarked(List<String> lines) {
    for (int i = 0; i < Math.min(lines.size(), MAX_HEADING); i++) {
      if (lines.get(i).isBlank()) {
        return -1;
      }
      if (LineMarks.ends(lines.get(i), '=')) {
        return i + 1;
      }
    }
    return -1;
  }

  /** "by NAME =" may follow the headline. */
  private static int withBylines(List<String> lines, int end) {
    int at = nextFilled(lines, end);
    boolean byline =
        at < lines.size() && LineMarks.ends(lines.get(at), '=') && isByline(lines.get(at).strip());
    return byline ? at + 1 : end;
  }

  private static int endOfUnmarked(List<String> lines) {
    if (lines.isEmpty() || isIndented(lines.getFirst())) {
      return 0;
    }
    int at = 0;
    int chars = 0;
    while (at < lines.size() && !lines.get(at).isBlank() && !isIndented(lines.get(at))) {
      chars += lines.get(at).length();
      at++;
    }
    boolean headline = at <= MAX_HEADLINE && chars <= MAX_HEADLINE_CHARS;
    return headline ? at : 1;
  }

  private static boolean isIndented(String line) {
    return line.startsWith("  ") || line.startsWith("\t");
  }

  /** In a heading a line that begins "by" names the writer, whatever its letters. */
  static boolean isByline(String line) {
    String lower = line.toLowerCase(Locale.ROOT);
    return Bylines.isByline(line)
        || lower.startsWith("by ")
        || line.startsWith("Von ")
        || line.startsWith("Par ")
        || line.startsWith("Por ");
  }
}
