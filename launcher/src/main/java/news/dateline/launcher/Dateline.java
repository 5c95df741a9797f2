package news.dateline.launcher;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import news.dateline.launcher.changes.ChangesCommand;
import news.dateline.launcher.chaos.ChaosCommand;
import news.dateline.launcher.client.ReindexCommand;
import news.dateline.launcher.client.SendCommand;
import news.dateline.launcher.client.StatusCommand;
import news.dateline.launcher.console.Failures;
import news.dateline.launcher.console.PastTime;
import news.dateline.launcher.console.UsageErrors;
import news.dateline.launcher.control.AuditCommand;
import news.dateline.launcher.control.HoldCommand;
import news.dateline.launcher.control.KillCommand;
import news.dateline.launcher.control.KillsCommand;
import news.dateline.launcher.control.PurgeCommand;
import news.dateline.launcher.control.ReinstateCommand;
import news.dateline.launcher.control.ReleaseCommand;
import news.dateline.launcher.demo.DemoCommand;
import news.dateline.launcher.letters.DeadLettersCommand;
import news.dateline.launcher.local.UpCommand;
import news.dateline.launcher.offline.EnrichCommand;
import news.dateline.launcher.offline.ParseCommand;
import news.dateline.launcher.raw.RawCommand;
import news.dateline.launcher.reread.ReenrichCommand;
import news.dateline.launcher.reread.ReparseCommand;
import news.dateline.launcher.sources.SourcesCommand;
import news.dateline.launcher.trace.TraceCommand;
import news.dateline.launcher.training.TrainEntitiesCommand;
import news.dateline.launcher.versions.VersionsCommand;
import news.dateline.launcher.watches.WatchesCommand;
import picocli.AutoComplete.GenerateCompletion;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The {@code dateline} command. */
@Command(
    name = "dateline",
    description = "News articles in, enriched and searchable articles out.",
    versionProvider = Version.class,
    subcommands = {
      DemoCommand.class,
      UpCommand.class,
      SendCommand.class,
      StatusCommand.class,
      TraceCommand.class,
      VersionsCommand.class,
      KillCommand.class,
      HoldCommand.class,
      ReleaseCommand.class,
      ReinstateCommand.class,
      PurgeCommand.class,
      AuditCommand.class,
      KillsCommand.class,
      ChangesCommand.class,
      ReparseCommand.class,
      ReenrichCommand.class,
      ReindexCommand.class,
      RawCommand.class,
      SourcesCommand.class,
      DeadLettersCommand.class,
      WatchesCommand.class,
      ParseCommand.class,
      EnrichCommand.class,
      TrainEntitiesCommand.class,
      ChaosCommand.class,
      GenerateCompletion.class
    },
    footer = {
      "",
      "Each command has --help. Completion for bash and zsh: source <(./dateline generate-completion)"
    })
public final class Dateline {
  private static final String LOG_CONFIGURATION = "logback.configurationFile";

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help and exit.")
  @SuppressWarnings("UnusedVariable") // picocli looks at it
  private boolean help;

  @Option(
      names = {"-V", "--version"},
      versionHelp = true,
      description = "Show the version and exit.")
  @SuppressWarnings("UnusedVariable") // picocli looks at it
  private boolean version;

  private Dateline() {}

  /** The command line with everything in it. */
  static CommandLine commandLine() {
    return new CommandLine(new Dateline())
        .registerConverter(Instant.class, new PastTime(InstantSource.system()))
        .setExecutionExceptionHandler(new Failures())
        .setParameterExceptionHandler(new UsageErrors());
  }

  /** Runs one command; {@link news.dateline.launcher.console.ExitCode} has the exit codes. */
  public static void main(String[] args) {
    if (System.getProperty(LOG_CONFIGURATION) == null) {
      System.setProperty(LOG_CONFIGURATION, "news/dateline/launcher/console/logback.xml");
    }
    System.exit(
        commandLine()
            .setOut(utf8(FileDescriptor.out))
            .setErr(utf8(FileDescriptor.err))
            .execute(args));
  }

  /** JSON is UTF-8, whatever the platform's own charset is. */
  private static PrintWriter utf8(FileDescriptor descriptor) {
    return new PrintWriter(
        new OutputStreamWriter(new FileOutputStream(descriptor), StandardCharsets.UTF_8), true);
  }
}
