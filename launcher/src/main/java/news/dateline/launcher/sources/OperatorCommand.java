package news.dateline.launcher.sources;

import java.util.concurrent.Callable;
import news.dateline.launcher.client.Ingest;
import news.dateline.launcher.console.Screen;
import news.dateline.launcher.console.StandardOptions;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** A command that asks an ingest-service something that operators may. */
abstract class OperatorCommand implements Callable<Integer> {
  @Mixin private StandardOptions options = new StandardOptions();
  @Mixin private Ingest ingest;

  @Spec
  @SuppressWarnings("NullAway.Init") // picocli sets it
  private CommandSpec spec;

  OperatorCommand() {
    this(new Ingest());
  }

  OperatorCommand(Ingest ingest) {
    this.ingest = ingest;
  }

  @Override
  public final Integer call() {
    Screen screen = Screen.of(spec, options);
    try (OperatorClient client = new OperatorClient(ingest.address(spec), screen.liveLine())) {
      return run(client, screen);
    }
  }

  /** Asks, tells of the answer, and gives the exit code. */
  abstract int run(OperatorClient client, Screen screen);

  /** For what is wrong with the arguments. */
  final CommandSpec spec() {
    return spec;
  }
}
