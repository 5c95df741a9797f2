package news.dateline.launcher.client;

import java.util.concurrent.Callable;
import news.dateline.launcher.console.Screen;
import news.dateline.launcher.console.StandardOptions;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** A command that asks a service something that operators may. */
public abstract class ServiceCommand implements Callable<Integer> {
  @Mixin private StandardOptions options = new StandardOptions();

  @Spec
  @SuppressWarnings("NullAway.Init") // picocli sets it
  private CommandSpec spec;

  @Override
  public final Integer call() {
    Screen screen = Screen.of(spec, options);
    try (OperatorClient client = new OperatorClient(address(spec), screen.liveLine())) {
      return run(client, screen);
    }
  }

  /** Which service is meant. */
  protected abstract ServiceAddress address(CommandSpec spec);

  /** Asks, tells of the answer, and gives the exit code. */
  protected abstract int run(OperatorClient client, Screen screen);

  /** For what is wrong with the arguments. */
  protected final CommandSpec spec() {
    return spec;
  }
}
