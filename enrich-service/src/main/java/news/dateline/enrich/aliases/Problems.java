package news.dateline.enrich.aliases;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Everything that is wrong with one file. */
final class Problems {
  /** A longer list helps nobody, and a hostile file must not fill the memory with sentences. */
  private static final int MOST = 100;

  private static final int MOST_QUOTED_CHARS = 60; // enough to find the place by

  private record Problem(int line, String sentence) {}

  private final String file;
  private final List<Problem> found = new ArrayList<>();

  Problems(String file) {
    this.file = file;
  }

  /**
   * Notes a problem.
   *
   * @param line from 1
   * @param key where it stands, such as {@code merge}; empty for the file itself
   * @throws AliasesException once there are {@value #MOST}
   */
  void add(int line, String key, String sentence) {
    String where = key.isEmpty() ? "" : ", key '" + key + "'";
    found.add(new Problem(line, "%s, line %d%s: %s".formatted(file, line, where, sentence)));
    if (found.size() == MOST) {
      throw thrown("%s: there may be more; mend these %d first".formatted(file, MOST));
    }
  }

  /**
   * Ends here unless all is well.
   *
   * @throws AliasesException with every problem, in the order of the file's lines
   */
  void requireNone() {
    if (!found.isEmpty()) {
      throw thrown();
    }
  }

  private AliasesException thrown(String... last) {
    List<String> lines = new ArrayList<>();
    found.stream()
        .sorted(Comparator.comparingInt(Problem::line))
        .map(Problem::sentence)
        .forEach(lines::add);
    lines.addAll(List.of(last));
    return new AliasesException(lines);
  }

  /** Text of the file in quotes, short, on one line. */
  static String quoted(String text) {
    StringBuilder clean = new StringBuilder();
    text.codePoints()
        .limit(MOST_QUOTED_CHARS)
        .map(point -> Character.isISOControl(point) ? '?' : point)
        .forEach(clean::appendCodePoint);
    boolean cut = text.codePointCount(0, text.length()) > MOST_QUOTED_CHARS;
    return "'" + clean + (cut ? "…'" : "'");
  }
}
