package news.dateline.launcher.sources;

import java.util.concurrent.Callable;
import news.dateline.launcher.console.ExitCode;
import news.dateline.launcher.console.Screen;
import news.dateline.launcher.console.StandardOptions;
import news.dateline.launcher.console.Visible;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

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
final class RemoveCommand implements Callable<Integer> {
  @Mixin private StandardOptions options = new StandardOptions();
  @Mixin private Ingest ingest = new Ingest();

  @Parameters(paramLabel = "ID", description = "The source.")
  private String id = "";

  @Spec
  @SuppressWarnings("NullAway.Init") // picocli sets it
  private CommandSpec spec;

  @Override
  public Integer call() {
    Screen screen = Screen.of(spec, options);
    try (OperatorClient client = ingest.connect(spec, screen)) {
      client.delete(OperatorClient.source(id)).requireOk();
      screen.remark(Visible.text("'%s' is no source any more; its articles stay.".formatted(id)));
      return ExitCode.OK;
    }
  }
}
