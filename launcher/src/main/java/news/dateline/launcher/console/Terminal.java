package news.dateline.launcher.console;

import java.io.Console;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The terminal in front of the user, if there is one. */
final class Terminal {
  /** For files and pipes: programs that read a table want each row on one line. */
  static final int UNLIMITED = Integer.MAX_VALUE;

  private static final int USUAL_COLUMNS = 80; // where a terminal does not say
  private static final int NARROWEST = 40; // below it, a table is unreadable anyway
  private static final Pattern SIZE = Pattern.compile("\\d{1,5} (\\d{1,5})\\s*");

  private Terminal() {}

  static int columns() {
    return isPresent() ? Math.max(NARROWEST, widthOfTerminal()) : UNLIMITED;
  }

  @SuppressWarnings("SystemConsoleNull") // JDK 25 answers null again where there is no terminal
  static boolean isPresent() {
    Console console = System.console();
    return console != null && console.isTerminal();
  }

  private static int widthOfTerminal() {
    try {
      Process stty =
          new ProcessBuilder("stty", "size")
              .redirectInput(new File("/dev/tty"))
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
      String answer = new String(stty.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
      Matcher size = SIZE.matcher(answer);
      return stty.waitFor(1, TimeUnit.SECONDS) && size.matches()
          ? Integer.parseInt(size.group(1))
          : USUAL_COLUMNS;
    } catch (IOException | UncheckedIOException _) {
      return USUAL_COLUMNS; // no such program: not Unix
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      return USUAL_COLUMNS;
    }
  }
}
