package news.dateline.launcher.sources;

import news.dateline.launcher.client.OperatorClient;
import news.dateline.launcher.console.ExitCode;
import news.dateline.launcher.console.Screen;
import news.dateline.launcher.console.Visible;
import picocli.CommandLine.Command;

/** {@code dateline sources remove}. */
@Command(
    name = "remove",
    description =
        "Remove a source that was added while the service ran: its feed is polled no more, its keys"
            + " open nothing. Its articles stay.",
    footer = {
      "",
      "A source of the sources file is removed there.",
      "",
      "Exit code: 0 it is gone, 1 it cannot be removed, 2 wrong usage, 3 no system answered."
    })
final class RemoveCommand extends SourceCommand {
  @Override
  protected int run(OperatorClient client, Screen screen) {
    client.delete(OperatorClient.source(id())).requireOk();
    screen.remark(Visible.text("'%s' is no source any more; its articles stay.".formatted(id())));
    return ExitCode.OK;
  }
}
