package news.dateline.launcher.watches;

import news.dateline.launcher.client.OperatorClient;
import news.dateline.launcher.console.ExitCode;
import news.dateline.launcher.console.Screen;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code dateline watches remove}. */
@Command(
    name = "remove",
    description = "End a watch. What waits to be told is not told any more; its feed is gone.",
    footer = {
      "",
      "Exit code: 0 removed, 1 there is no such watch, 2 wrong usage, 3 no system answered.",
      "",
      "Example: ./dateline watches remove q5k2…"
    })
final class RemoveCommand extends WatchCommand {
  @Parameters(paramLabel = "ID", description = "The watch.")
  private String id = "";

  @Option(
      names = "--by",
      paramLabel = "NAME",
      defaultValue = "${sys:user.name}",
      description = "Who removes it. Default: the user of this machine.")
  private String by = "";

  @Override
  protected int run(OperatorClient client, Screen screen) {
    client.delete(watch(id) + "?by=" + OperatorClient.encode(by)).requireOk();
    screen.result("The watch is removed.");
    return ExitCode.OK;
  }
}
