package news.dateline.ingest.source;

/** Text of the file, fit for a log line: in quotes, short, without control characters. */
final class Quoted {
  private static final int MOST_CHARS = 60; // enough to find the place by

  private Quoted() {}

  static String of(String text) {
    return text.codePointCount(0, text.length()) <= MOST_CHARS
        ? "'" + oneLine(text) + "'"
        : "'" + oneLine(text.substring(0, text.offsetByCodePoints(0, MOST_CHARS))) + "…'";
  }

  /** The text with a question mark for whatever would break the line or steer a terminal. */
  static String oneLine(String text) {
    StringBuilder clean = new StringBuilder(text.length());
    text.codePoints()
        .map(point -> isPrintable(point) ? point : '?')
        .forEach(clean::appendCodePoint);
    return clean.toString();
  }

  private static boolean isPrintable(int point) {
    return switch (Character.getType(point)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          false;
      default -> true;
    };
  }
}
