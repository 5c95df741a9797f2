package news.dateline.launcher.sources;

import java.util.concurrent.Callable;
import news.dateline.ingest.operator.SourceView;
import news.dateline.launcher.console.ExitCode;
import news.dateline.launcher.console.Screen;
import news.dateline.launcher.console.StandardOptions;
import news.dateline.launcher.console.Visible;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code dateline sources show}. */
@Command(
    name = "show",
    description = "Show all that is known of a source: state, feed, keys, silence, profile.",
    footer = {
      "",
      "Exit code: 0 it is well, 1 it is silent, failing or retired, or there is no such source, 2"
          + " wrong usage, 3 no system answered."
    })
final class ShowCommand implements Callable<Integer> {
  @Mixin private StandardOptions options = new StandardOptions();
  @Mixin private Ingest ingest = new Ingest();

  @Option(names = "--json", description = "Print the service's answer as it is.")
  private boolean json;

  @Parameters(paramLabel = "ID", description = "The source.")
  private String id = "";

  @Spec
  @SuppressWarnings("NullAway.Init") // picocli sets it
  private CommandSpec spec;

  @Override
  public Integer call() {
    Screen screen = Screen.of(spec, options);
    try (OperatorClient client = ingest.connect(spec, screen)) {
      OperatorAnswer answer = client.get(OperatorClient.source(id));
      SourceView source = answer.as(SourceView.class);
      if (json) {
        screen.result(Visible.text(answer.body()));
      } else {
        new SourceSheet(source).print(screen);
      }
      return Condition.of(source, source.at()).needsLook() ? ExitCode.REFUSED : ExitCode.OK;
    }
  }
}
