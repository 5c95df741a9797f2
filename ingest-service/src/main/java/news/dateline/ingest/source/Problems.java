package news.dateline.ingest.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Everything that is wrong with one file. */
final class Problems {
  /** A longer list helps nobody, and a hostile file must not fill the memory with sentences. */
  static final int MOST = 100;

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
   * @param where what follows the line number, such as {@code , source 'x'}
   * @throws SourceFileException once there are {@value #MOST}
   */
  void add(int line, String where, String sentence) {
    found.add(
        new Problem(
            line, "%s, line %d%s: %s".formatted(file, line, where, Quoted.oneLine(sentence))));
    if (found.size() == MOST) {
      throw thrown("%s: there may be more; mend these %d first".formatted(file, MOST));
    }
  }

  /**
   * Ends here unless all is well.
   *
   * @throws SourceFileException with every problem, in the order of the file's lines
   */
  void requireNone() {
    if (!found.isEmpty()) {
      throw thrown();
    }
  }

  private SourceFileException thrown(String... last) {
    List<String> lines = new ArrayList<>();
    found.stream()
        .sorted(Comparator.comparingInt(Problem::line))
        .map(Problem::sentence)
        .forEach(lines::add);
    lines.addAll(List.of(last));
    return new SourceFileException(lines);
  }
}
