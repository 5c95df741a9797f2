package news.dateline.ingest.format.anpa1312;

import java.util.ArrayList;
import java.util.List;

/**
 * The lines at the head of a story, each begun by {@code ^}; a line that lacks its end mark goes on
 * in the next.
 *
 * @param lines with their end marks, without {@code ^}
 * @param body index of the first line of the body
 */
record HeadLines(List<String> lines, int body) {
  private static final String END_MARKS = "<=>";
  private static final int MAX_WRAPPED = 3;

  static HeadLines of(List<String> text) {
    List<String> found = new ArrayList<>();
    int at = 0;
    while (at < text.size() && (text.get(at).isBlank() || isHead(text.get(at)))) {
      if (text.get(at).isBlank()) {
        at++;
        continue;
      }
      StringBuilder line = new StringBuilder(text.get(at).strip());
      int joined = 0;
      at++;
      while (joined < MAX_WRAPPED && !isEnded(line) && at < text.size() && goesOn(text, at)) {
        line.append(' ').append(text.get(at).strip());
        at++;
        joined++;
      }
      split(line.toString(), found);
    }
    return new HeadLines(found, at);
  }

  /** Several may stand in one line: {@code ^*9006< ^AP-Top-Headlines,0176<}. */
  private static void split(String line, List<String> found) {
    int at = 0;
    while (at < line.length()) {
      int next = line.indexOf('^', at);
      int end = next < 0 ? line.length() : next;
      String part = line.substring(at, end).strip();
      if (!part.isEmpty()) {
        found.add(part);
      }
      at = end + 1;
    }
  }

  private static boolean isHead(String line) {
    return firstSign(line) == '^';
  }

  private static boolean isEnded(CharSequence line) {
    return END_MARKS.indexOf(line.charAt(line.length() - 1)) >= 0;
  }

  private static boolean goesOn(List<String> text, int at) {
    String line = text.get(at);
    return !line.isBlank()
        && !line.startsWith("\t")
        && !line.startsWith("  ")
        && !isHead(line)
        && END_MARKS.indexOf(line.stripTrailing().charAt(line.stripTrailing().length() - 1)) >= 0;
  }

  private static char firstSign(String line) {
    int at = 0;
    while (at < line.length() && line.charAt(at) <= ' ') {
      at++;
    }
    return at < line.length() ? line.charAt(at) : ' ';
  }
}
