package news.dateline.enrich.joining;

/**
 * Whether the line a name stands in has capitals only, and whether the name stands in quotes. Names
 * are asked for in reading order; every character is read twice at most.
 */
final class Lines {
  private final String text;
  private int start;
  private int end = -1;
  private boolean loud;
  private int read;
  private boolean open;

  Lines(String text) {
    this.text = text;
  }

  boolean isLoud(int at) {
    while (end < at && end < text.length()) {
      start = end + 1;
      int newline = text.indexOf('\n', start);
      end = newline < 0 ? text.length() : newline;
      loud = text.substring(start, end).codePoints().noneMatch(Character::isLowerCase);
    }
    return loud;
  }

  /** Quotes end with their line, closed or not. */
  boolean isQuoted(int at) {
    for (; read < at; read++) {
      switch (text.charAt(read)) {
        case '\n', '”' -> open = false;
        case '“' -> open = true;
        case '"' -> open = !open;
        default -> {}
      }
    }
    return open;
  }
}
