package news.dateline.ingest.format.text;

import java.util.List;

/**
 * Whether a text is wrapped at a column, and which line ends come from that. A wrapping program
 * breaks a line only where the next word would not have fitted, so that is what is asked.
 *
 * @param column the width of the widest line, 0 if the text is not wrapped
 * @param overlong whether a line runs beyond any column
 */
record Wrapping(int column, boolean overlong) {
  /** Teletype and mail wrap at 55 to 80 columns; a wider line is no product of wrapping. */
  private static final int NARROWEST = 55;

  private static final int WIDEST = 80;

  /** One line in so many may run over: an address that cannot be broken. */
  private static final int OVERLONG_SHARE = 10;

  /** Typesetting rules of Chinese and Japanese pull up to two characters into the next line. */
  private static final int CJK_SLACK = 4;

  static Wrapping of(List<PlainLine> lines) {
    int overlong = 0;
    int widest = 0;
    int count = 0;
    for (PlainLine line : lines) {
      count += line.isEmpty() ? 0 : 1;
      if (line.width() + margin(line) > WIDEST) {
        overlong += line.text().indexOf(' ') >= 0 || line.beginsCjk() ? 1 : 0;
      } else if (!line.columns()) {
        widest = Math.max(widest, line.width() + margin(line));
      }
    }
    boolean wrapped = widest >= NARROWEST && overlong * OVERLONG_SHARE <= count;
    return new Wrapping(wrapped ? widest : 0, overlong > 0);
  }

  boolean isWrapped() {
    return column > 0;
  }

  /** Whether {@code line} ends only because {@code next} did not fit. */
  boolean joins(PlainLine line, PlainLine next) {
    int slack = line.endsCjk() ? CJK_SLACK : 0;
    return isWrapped()
        && !next.isItem()
        && margin(line) + line.width() + 1 + next.firstWordWidth() + slack > column;
  }

  /** A deep indent is layout; a shallow one takes room in the line. */
  private static int margin(PlainLine line) {
    return Math.min(line.indent(), NARROWEST);
  }
}
