package news.dateline.launcher.client;

import news.dateline.launcher.console.ExitCode;
import news.dateline.launcher.console.Screen;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import tools.jackson.databind.JsonNode;

/** A command that shows what the index-service answers to a question. */
public abstract class IndexQuestion extends ServiceCommand {
  @Mixin private IndexAddress index = new IndexAddress();

  @Option(names = "--json", description = "Print the service's answer.")
  private boolean json;

  @Override
  protected final ServiceAddress address(CommandSpec spec) {
    return index.address(spec);
  }

  @Override
  protected final int run(OperatorClient client, Screen screen) {
    OperatorAnswer answer = client.get(path()).requireOk();
    if (json) {
      screen.result(answer.body());
    } else {
      print(answer.json(), screen);
    }
    return ExitCode.OK;
  }

  /** What is asked for. */
  protected abstract String path();

  /** Tells people of the answer. */
  protected abstract void print(JsonNode answer, Screen screen);
}
