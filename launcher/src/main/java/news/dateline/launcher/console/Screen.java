package news.dateline.launcher.console;

import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;

/**
 * Where a command writes: results on standard output, problems and remarks on standard error. Each
 * line is flushed, so that a reader at a pipe sees it at once.
 */
public final class Screen {
  private final PrintWriter out;
  private final PrintWriter err;
  private final Ansi ansi;
  private final boolean quiet;

  private Screen(PrintWriter out, PrintWriter err, Ansi ansi, boolean quiet) {
    this.out = out;
    this.err = err;
    this.ansi = ansi;
    this.quiet = quiet;
  }

  /** The screen of the command that runs. */
  public static Screen of(CommandSpec spec, StandardOptions options) {
    CommandLine commandLine = spec.commandLine();
    return new Screen(
        commandLine.getOut(),
        commandLine.getErr(),
        commandLine.getColorScheme().ansi(),
        options.quiet());
  }

  /** A line of result. */
  public void result(String line) {
    out.print(line);
    out.print('\n');
    // Flushes, too; a PrintWriter reports a closed pipe in no other way.
    if (out.checkError()) {
      throw new ClosedPipeException();
    }
  }

  /** A table of result, as wide as the terminal. */
  public void result(Table table) {
    table.render(Terminal.columns(), ansi).forEach(this::result);
  }

  /** A remark, left out with {@code --quiet}. */
  public void remark(String line) {
    if (!quiet) {
      problem(line);
    }
  }

  /** A problem. */
  public void problem(String line) {
    err.print(line);
    err.print('\n');
    err.flush();
  }

  /** A line of progress; none with {@code --quiet}. */
  public LiveLine liveLine() {
    return new LiveLine(err, !quiet);
  }

  /** The text in that tone, where this is a terminal. */
  public String toned(Tone tone, String text) {
    return tone.paint(ansi, text);
  }
}
