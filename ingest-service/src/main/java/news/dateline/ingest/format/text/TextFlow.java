package news.dateline.ingest.format.text;

/**
 * Collects text as paragraphs. Paragraphs are separated by an empty line, lines within one by
 * {@code \n}, the cells of a row by a tab. White space collapses over calls, so that inline
 * elements separate nothing. Control characters, soft hyphens, byte order marks and lone surrogates
 * vanish; C1 controls become the windows-1252 characters that were meant.
 */
public final class TextFlow {
  private static final int NONE = 0;
  private static final int BLANK = 1;
  private static final int LINE = 2;

  /** A line asked for by {@link #line()}: the next one makes it a paragraph. */
  private static final int BREAK = 3;

  private static final int PARAGRAPH = 4;

  /** More line ends than this in preformatted text say no more than a paragraph does. */
  private static final int MAX_LINE_ENDS = 2;

  private static final int SHORT_CHARS = 16; // a cell or a field; longer texts grow

  private final StringBuilder out;

  /** What stands between the text so far and the next; written only when text follows. */
  private int gap = NONE;

  /** White space of preformatted text, written only when text follows. */
  private final StringBuilder held = new StringBuilder();

  private int tabs;
  private boolean inCells;
  private boolean rowHasText;

  /** A cell of this row holds several lines, so that a tab would not show where the next begins. */
  private boolean rowIsBroken;

  /** A flow whose length cannot be told beforehand. */
  public TextFlow() {
    this(SHORT_CHARS);
  }

  /** A flow of about that many characters: a body that grows by doubling is copied once more. */
  TextFlow(int expectedChars) {
    out = new StringBuilder(expectedChars);
  }

  /** Inline text: any run of white space, over the borders of calls too, becomes one blank. */
  public void text(CharSequence chars) {
    releaseHeld();
    int length = chars.length();
    for (int i = 0; i < length; i++) {
      char c = Glyphs.of(chars.charAt(i));
      if (c == ' ') {
        gap = Math.max(gap, BLANK);
      } else if (c != Glyphs.NOTHING && isWhole(chars, i)) {
        writeGap();
        out.append(c);
        i += writeLow(chars, i);
      }
    }
  }

  /** Text whose blanks, tabs and line ends are kept; more than two line ends become two. */
  public void preformatted(CharSequence chars) {
    int length = chars.length();
    for (int i = 0; i < length; i++) {
      char raw = chars.charAt(i);
      char c = Glyphs.of(raw);
      if (c == ' ') {
        hold(raw, i + 1 < length ? chars.charAt(i + 1) : 0);
      } else if (c != Glyphs.NOTHING && isWhole(chars, i)) {
        writeHeld();
        out.append(c);
        i += writeLow(chars, i);
      }
    }
  }

  /** Begins a new paragraph. Before a cell's first text it says nothing. */
  public void paragraph() {
    held.setLength(0);
    if (tabs == 0) {
      gap = PARAGRAPH;
    }
  }

  /** A new line; two in a row are a paragraph. */
  public void line() {
    held.setLength(0);
    if (tabs == 0) {
      gap = gap < BREAK ? BREAK : PARAGRAPH;
    }
  }

  /** The next cell of a row. */
  public void cell() {
    held.setLength(0);
    if (!inCells) {
      inCells = true;
    } else if (rowIsBroken) {
      gap = Math.max(gap, LINE);
    } else {
      gap = rowHasText ? NONE : gap;
      tabs++;
    }
  }

  /** The next row of a table. */
  public void row() {
    endCells();
    newLine();
  }

  /** What was collected, "" if nothing. */
  public String text() {
    return out.toString();
  }

  /** A table begins or ends: what follows stands in no cell of it. */
  void table() {
    endCells();
    paragraph();
  }

  /** A new line unless there is one: an item of a list. */
  void newLine() {
    held.setLength(0);
    gap = Math.max(gap, LINE);
  }

  private void endCells() {
    tabs = 0;
    inCells = false;
    rowHasText = false;
    rowIsBroken = false;
  }

  private void hold(char raw, char next) {
    if (raw == '\n' || (raw == '\r' && next != '\n')) {
      int end = held.length();
      while (end > 0 && held.charAt(end - 1) != '\n') {
        end--;
      }
      held.setLength(Math.min(end, MAX_LINE_ENDS - 1));
      held.append('\n');
    } else if (raw != '\r') {
      held.append(raw == '\t' ? '\t' : ' ');
    }
  }

  private void writeHeld() {
    if (held.isEmpty() || gap >= LINE || tabs > 0 || out.isEmpty()) {
      held.delete(0, held.lastIndexOf("\n") + 1);
      writeGap();
    }
    out.append(held);
    held.setLength(0);
    gap = NONE;
  }

  private void releaseHeld() {
    if (!held.isEmpty()) {
      gap = Math.max(gap, held.indexOf("\n") >= 0 ? LINE : BLANK);
      held.setLength(0);
    }
  }

  private void writeGap() {
    if (gap == NONE && tabs == 0) {
      rowHasText |= inCells;
      return;
    }
    if (!out.isEmpty()) {
      if (gap == BLANK && tabs == 0) {
        out.append(' ');
      } else if (gap >= LINE) {
        out.append(gap == PARAGRAPH ? "\n\n" : "\n");
      }
      out.repeat('\t', tabs);
    }
    rowIsBroken |= rowHasText && gap >= LINE;
    rowHasText |= inCells;
    gap = NONE;
    tabs = 0;
  }

  /** Whether a character stands here, and no half of one. */
  private static boolean isWhole(CharSequence chars, int at) {
    return !Character.isSurrogate(chars.charAt(at)) || isPair(chars, at);
  }

  private int writeLow(CharSequence chars, int at) {
    if (!isPair(chars, at)) {
      return 0;
    }
    out.append(chars.charAt(at + 1));
    return 1;
  }

  private static boolean isPair(CharSequence chars, int at) {
    return Character.isHighSurrogate(chars.charAt(at))
        && at + 1 < chars.length()
        && Character.isLowSurrogate(chars.charAt(at + 1));
  }
}
