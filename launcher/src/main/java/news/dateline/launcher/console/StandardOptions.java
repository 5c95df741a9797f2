package news.dateline.launcher.console;

import picocli.CommandLine.Option;

/** The options that every command has. */
public final class StandardOptions {
  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help and exit.")
  private boolean help;

  @Option(
      names = {"-q", "--quiet"},
      description = "Print results and problems, no remarks or progress.")
  private boolean quiet;

  /** Whether help is asked for; picocli then shows it by itself. */
  public boolean help() {
    return help;
  }

  /** Whether remarks are left out. */
  public boolean quiet() {
    return quiet;
  }
}
