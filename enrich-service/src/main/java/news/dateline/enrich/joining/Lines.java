package news.dateline.enrich.joining;

/** Whether the line a name stands in has capitals only; names are asked for in reading order. */
final class Lines {
  private final String text;
  private int start;
  private int end = -1;
  private boolean loud;

  Lines(String text) {
    this.text = text;
  }

  /** Every line is read once, so that a story's names cost its length and not its square. */
  boolean isLoud(int at) {
    while (end < at && end < text.length()) {
      start = end + 1;
      int newline = text.indexOf('\n', start);
      end = newline < 0 ? text.length() : newline;
      loud = text.substring(start, end).codePoints().noneMatch(Character::isLowerCase);
    }
    return loud;
  }
}
