package news.dateline.ingest.format.textwire;

/** Marks that end a line for the typesetter: {@code <} flush left, {@code =} centred, {@code >}. */
public final class LineMarks {
  private static final String MARKS = "<=>";

  private LineMarks() {}

  /** The line without them, stripped. */
  public static String strip(String line) {
    int end = line.length();
    while (end > 0 && (line.charAt(end - 1) <= ' ' || MARKS.indexOf(line.charAt(end - 1)) >= 0)) {
      end--;
    }
    return line.substring(0, end).strip();
  }

  /** Whether the line ends with that mark. */
  public static boolean ends(String line, char mark) {
    int end = line.length();
    while (end > 0 && line.charAt(end - 1) <= ' ') {
      end--;
    }
    return end > 0 && line.charAt(end - 1) == mark;
  }
}
