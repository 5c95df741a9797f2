package news.dateline.ingest.format.text;

import java.util.ArrayList;
import java.util.List;

/** Plain text, cleaned: bodies of mail, IPTC 7901, ANPA 1312, and fields of one line. */
public final class PlainText {
  private PlainText() {}

  /**
   * The text in paragraphs. Lines that were wrapped at a column are joined again, fixed-width
   * tables stay as printed, other lines stay lines. A paragraph begins after an empty line or with
   * an indent; where lines run beyond any column and no line is empty, each is a paragraph.
   */
  public static String of(String text) {
    return Reflow.of(PlainLines.of(text));
  }

  /** As {@link #of(String)}, of a text that is in lines already. */
  public static String of(List<String> lines) {
    List<PlainLine> plain = new ArrayList<>(lines.size());
    lines.forEach(line -> plain.addAll(PlainLines.of(line)));
    return Reflow.of(plain);
  }

  /**
   * A field of one line: every run of white space is one blank; control characters, soft hyphens,
   * zero-width spaces and byte order marks vanish.
   */
  public static String clean(String field) {
    if (Glyphs.isPlain(field) && !field.contains("  ")) {
      return field.strip();
    }
    TextFlow flow = new TextFlow();
    flow.text(field.indexOf('\u200b') < 0 ? field : field.replace("\u200b", ""));
    return flow.text();
  }
}
