package news.dateline.launcher.sources;

import news.dateline.launcher.client.Ingest;
import news.dateline.launcher.client.ServiceAddress;
import news.dateline.launcher.client.ServiceCommand;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;

/** A command that asks an ingest-service something that operators may. */
abstract class OperatorCommand extends ServiceCommand {
  @Mixin private Ingest ingest;

  OperatorCommand() {
    this(new Ingest());
  }

  OperatorCommand(Ingest ingest) {
    this.ingest = ingest;
  }

  @Override
  protected final ServiceAddress address(CommandSpec spec) {
    return ingest.address(spec);
  }
}
