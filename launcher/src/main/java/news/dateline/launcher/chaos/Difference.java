package news.dateline.launcher.chaos;

/**
 * Where the system is not as the oracle says.
 *
 * @param of an article, a receipt or the balance sheet, with the ids that are needed to trace it
 */
record Difference(String of, String expected, String found) {
  private static final int MOST_CHARS = 160; // a body is longer; its beginning tells which it is

  @Override
  public String toString() {
    return "%s: expected %s, found %s".formatted(of, shown(expected), shown(found));
  }

  private static String shown(String text) {
    String line = text.replace('\n', ' ');
    return line.isEmpty()
        ? "nothing"
        : line.length() <= MOST_CHARS ? line : line.substring(0, MOST_CHARS) + "…";
  }
}
