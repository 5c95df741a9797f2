package news.dateline.launcher.control;

import news.dateline.launcher.client.Index;
import news.dateline.launcher.client.Ingest;
import news.dateline.launcher.client.OperatorClient;
import news.dateline.launcher.client.ServiceAddress;
import news.dateline.launcher.client.ServiceCommand;
import news.dateline.launcher.console.LiveLine;
import news.dateline.launcher.console.Screen;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;

/** A command that asks the ingest-service for a deed and the index-service for what came of it. */
abstract class ControlCommand extends ServiceCommand {
  @Mixin private Ingest ingest = new Ingest();
  @Mixin private Index index = new Index();

  @Option(
      names = "--reason",
      paramLabel = "TEXT",
      required = true,
      description = "Why; it is kept in the audit.")
  private String reason = "";

  @Option(
      names = "--by",
      paramLabel = "NAME",
      defaultValue = "${sys:user.name}",
      description = "Who does it. Default: the user of this machine.")
  private String by = "";

  @Override
  protected final ServiceAddress address(CommandSpec spec) {
    return ingest.address(spec);
  }

  @Override
  protected final int run(OperatorClient intake, Screen screen) {
    ServiceAddress address = index.address(spec(), ingest.ports(spec()));
    LiveLine progress = screen.liveLine();
    try (OperatorClient articles = new OperatorClient(address, progress)) {
      return run(new Controls(intake, articles, progress, reason, by), screen);
    }
  }

  abstract int run(Controls controls, Screen screen);
}
