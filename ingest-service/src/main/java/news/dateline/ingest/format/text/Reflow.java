package news.dateline.ingest.format.text;

import java.util.List;

/** Puts the lines of plain text back into paragraphs. */
final class Reflow {
  /** A single blank before a line is a slip of the hand; two are an indent. */
  private static final int INDENT = 2;

  private final List<PlainLine> lines;
  private final Wrapping wrapping;
  private final boolean hasEmptyLine;
  private final TextFlow flow;

  private Reflow(List<PlainLine> lines) {
    this.lines = lines;
    this.wrapping = Wrapping.of(lines);
    // A line and what parts it from the next.
    this.flow = new TextFlow(lines.stream().mapToInt(line -> line.text().length() + 2).sum());
    this.hasEmptyLine = lines.stream().anyMatch(PlainLine::isEmpty);
  }

  static String of(List<PlainLine> lines) {
    Reflow reflow = new Reflow(lines);
    for (int i = 0; i < lines.size(); i++) {
      reflow.write(i);
    }
    return reflow.flow.text();
  }

  private void write(int at) {
    PlainLine line = lines.get(at);
    if (line.isEmpty()) {
      flow.paragraph();
      return;
    }
    if (isTable(at)) {
      writeRow(at, line);
      return;
    }
    if (at > 0 && !lines.get(at - 1).isEmpty()) {
      separate(at, lines.get(at - 1), line);
    }
    flow.text(line.text());
  }

  private void separate(int at, PlainLine previous, PlainLine line) {
    if (isTable(at - 1) || beginsParagraph(previous, line)) {
      flow.paragraph();
    } else if (!wrapping.joins(previous, line)) {
      flow.newLine();
    } else if (!previous.endsCjk() || !line.beginsCjk()) {
      flow.text(" ");
    }
  }

  private boolean beginsParagraph(PlainLine previous, PlainLine line) {
    if (!wrapping.isWrapped()) {
      return line.indent() >= INDENT || (wrapping.overlong() && !hasEmptyLine);
    }
    return line.indent() >= INDENT && line.indent() > previous.indent() && !previous.isItem();
  }

  /** A row's blanks are its columns; they stay, and so does the indent before it. */
  private void writeRow(int at, PlainLine line) {
    if (at > 0 && isTable(at - 1)) {
      flow.newLine();
    } else {
      flow.paragraph();
    }
    flow.preformatted(" ".repeat(Math.min(line.indent(), MAX_INDENT)) + line.text());
  }

  /** An indent of a table's line is never wider than the paper. */
  private static final int MAX_INDENT = 132;

  /** One line with gaps may be anything; two in a row are a table. */
  private boolean isTable(int at) {
    return hasColumns(at) && (hasColumns(at - 1) || hasColumns(at + 1));
  }

  private boolean hasColumns(int at) {
    return at >= 0 && at < lines.size() && lines.get(at).columns();
  }
}
