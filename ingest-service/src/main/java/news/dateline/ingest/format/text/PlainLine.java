package news.dateline.ingest.format.text;

/**
 * A line of plain text, and what its layout says.
 *
 * @param text cleaned, inner blanks kept, ends stripped
 * @param indent blanks before the text; a tab counts as eight, as terminals show it
 * @param width columns without the indent; East Asian wide characters take two
 * @param columns whether it has the gaps of a table's row
 */
record PlainLine(String text, int indent, int width, boolean columns) {
  private static final int TAB_WIDTH = 8;

  /** Two blanks after a full stop are typing; three anywhere are layout. */
  private static final int GAP = 3;

  static PlainLine of(String raw) {
    String text = Glyphs.isPlain(raw) ? raw.strip() : cleaned(raw);
    return new PlainLine(text, indent(raw), width(text), hasGap(text));
  }

  private static String cleaned(String raw) {
    TextFlow flow = new TextFlow();
    flow.preformatted(raw);
    return flow.text().strip();
  }

  boolean isEmpty() {
    return text.isEmpty();
  }

  /** "- ", "* ", "• " or "12. ": the line begins an item whatever the one before looked like. */
  boolean isItem() {
    int i = 0;
    while (i < text.length() && i < 3 && Character.isDigit(text.charAt(i))) {
      i++;
    }
    if (i > 0) {
      return text.startsWith(". ", i) || text.startsWith(") ", i);
    }
    return text.length() > 1
        && "-*+•·–—>".indexOf(text.charAt(0)) >= 0
        && Character.isWhitespace(text.charAt(1));
  }

  /** The columns that the first word takes: a single character where words are not parted. */
  int firstWordWidth() {
    if (text.isEmpty()) {
      return 0;
    }
    int first = text.codePointAt(0);
    int blank = text.indexOf(' ');
    return Glyphs.isCjk(first) ? 2 : width(blank < 0 ? text : text.substring(0, blank));
  }

  boolean beginsCjk() {
    return !text.isEmpty() && Glyphs.isCjk(text.codePointAt(0));
  }

  boolean endsCjk() {
    return !text.isEmpty() && Glyphs.isCjk(text.codePointBefore(text.length()));
  }

  private static int indent(String raw) {
    int columns = 0;
    for (int i = 0; i < raw.length(); i++) {
      char c = raw.charAt(i);
      if (c == '\t') {
        columns += TAB_WIDTH;
      } else if (Glyphs.of(c) == ' ') {
        columns += c == '\u3000' ? 2 : 1;
      } else if (Glyphs.of(c) != Glyphs.NOTHING) {
        break;
      }
    }
    return columns;
  }

  private static int width(String text) {
    int columns = text.length();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      columns += c >= 0x2e80 && !Character.isSurrogate(c) && isWide(c) ? 1 : 0;
    }
    return columns;
  }

  private static boolean isWide(char c) {
    return (c >= 0xac00 && c <= 0xd7a3) || Glyphs.isCjk(c);
  }

  private static boolean hasGap(String text) {
    int blanks = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      blanks = c == ' ' ? blanks + 1 : 0;
      if (blanks == GAP || c == '\t') {
        return true;
      }
    }
    return false;
  }
}
