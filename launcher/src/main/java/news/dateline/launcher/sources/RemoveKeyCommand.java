package news.dateline.launcher.sources;

import news.dateline.launcher.client.OperatorClient;
import news.dateline.launcher.console.ExitCode;
import news.dateline.launcher.console.Screen;
import news.dateline.launcher.console.Visible;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code dateline sources remove-key}. */
@Command(
    name = "remove-key",
    description = "End a key of a source; whoever has it can push no more.",
    footer = {
      "",
      "Exit code: 0 it is gone, 1 there is no such source or key, 2 wrong usage, 3 no system answered."
    })
final class RemoveKeyCommand extends SourceCommand {
  @Parameters(index = "1", paramLabel = "KEY", description = "The key's id, as keys lists it.")
  private String key = "";

  @Override
  protected int run(OperatorClient client, Screen screen) {
    client.delete(OperatorClient.source(id()) + "/keys/" + OperatorClient.encode(key)).requireOk();
    screen.remark(Visible.text("Key %s of '%s' is valid no more.".formatted(key, id())));
    return ExitCode.OK;
  }
}
