package news.dateline.launcher;

import news.dateline.launcher.local.UpCommand;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The {@code dateline} command. */
@Command(
    name = "dateline",
    description = "News articles in, enriched and searchable articles out.",
    mixinStandardHelpOptions = true,
    subcommands = UpCommand.class)
public final class Dateline {
  private Dateline() {}

  /** Runs one command; exit code 0 is success, 1 a failure, 2 a wrong call or nothing to start. */
  public static void main(String[] args) {
    System.exit(new CommandLine(new Dateline()).execute(args));
  }
}
