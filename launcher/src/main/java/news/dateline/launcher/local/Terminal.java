package news.dateline.launcher.local;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * What the standard error can show.
 *
 * @param live whether lines can be drawn again
 * @param colours whether they may have colours
 */
record Terminal(boolean live, boolean colours) {
  // Only the shell can say whether standard error is a terminal: Java asks about standard output.
  private static final String PROPERTY = "dateline.terminal";

  static Terminal ofStandardError() {
    return of(Boolean.getBoolean(PROPERTY), System.getenv());
  }

  /** NO_COLOR as in no-color.org: set and not empty. */
  static Terminal of(boolean terminal, Map<String, String> environment) {
    boolean live = terminal && !environment.getOrDefault("TERM", "dumb").equals("dumb");
    return new Terminal(live, live && environment.getOrDefault("NO_COLOR", "").isEmpty());
  }

  Progress progress() {
    PrintStream err = System.err;
    return live && err.charset().equals(StandardCharsets.UTF_8)
        ? new LiveProgress(err, colours)
        : Progress.lines(err);
  }
}
