package news.dateline.ingest.format.plaintext;

import java.util.ArrayList;
import java.util.List;

/** Paragraphs of plain text: parted by empty lines where it has any, else one a line. */
final class Paragraphs {
  private Paragraphs() {}

  /** The paragraphs of {@code text}, separated by one empty line. */
  static String of(String text) {
    List<String> lines = text.strip().lines().map(String::strip).toList();
    List<String> paragraphs = new ArrayList<>();
    if (!lines.contains("")) {
      return String.join("\n\n", lines);
    }
    StringBuilder paragraph = new StringBuilder();
    for (String line : lines) {
      if (line.isEmpty()) {
        add(paragraph, paragraphs);
      } else {
        paragraph.append(paragraph.isEmpty() ? "" : "\n").append(line);
      }
    }
    add(paragraph, paragraphs);
    return String.join("\n\n", paragraphs);
  }

  private static void add(StringBuilder paragraph, List<String> paragraphs) {
    if (!paragraph.isEmpty()) {
      paragraphs.add(paragraph.toString());
      paragraph.setLength(0);
    }
  }
}
