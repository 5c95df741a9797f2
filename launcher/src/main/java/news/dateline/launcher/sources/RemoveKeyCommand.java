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

/** {@code dateline sources remove-key}. */
@Command(
    name = "remove-key",
    description = "End a key of a source; whoever has it can push no more.",
    footer = {
      "",
      "Exit code: 0 it is gone, 1 there is no such source or key, 2 wrong usage, 3 no system answered."
    })
final class RemoveKeyCommand implements Callable<Integer> {
  @Mixin private StandardOptions options = new StandardOptions();
  @Mixin private Ingest ingest = new Ingest();

  @Parameters(index = "0", paramLabel = "ID", description = "The source.")
  private String id = "";

  @Parameters(index = "1", paramLabel = "KEY", description = "The key's id, as keys lists it.")
  private String key = "";

  @Spec
  @SuppressWarnings("NullAway.Init") // picocli sets it
  private CommandSpec spec;

  @Override
  public Integer call() {
    Screen screen = Screen.of(spec, options);
    try (OperatorClient client = ingest.connect(spec, screen)) {
      client.delete(OperatorClient.source(id) + "/keys/" + OperatorClient.encode(key)).requireOk();
      screen.remark(Visible.text("Key %s of '%s' is valid no more.".formatted(key, id)));
      return ExitCode.OK;
    }
  }
}
