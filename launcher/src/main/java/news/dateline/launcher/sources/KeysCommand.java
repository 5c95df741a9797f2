package news.dateline.launcher.sources;

import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.Callable;
import news.dateline.ingest.operator.SourceView;
import news.dateline.launcher.console.ExitCode;
import news.dateline.launcher.console.Screen;
import news.dateline.launcher.console.StandardOptions;
import news.dateline.launcher.console.Table;
import news.dateline.launcher.console.Visible;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code dateline sources keys}. */
@Command(
    name = "keys",
    description =
        "List the keys of a source by id and age; their secrets are known to nobody here.",
    footer = {
      "",
      "Exit code: 0 all went well, 1 there is no such source, 2 wrong usage, 3 no system answered."
    })
final class KeysCommand implements Callable<Integer> {
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
      SourceView source = client.get(OperatorClient.source(id)).as(SourceView.class);
      if (source.keys().isEmpty()) {
        screen.remark(
            "It has no key; make one with ./dateline sources add-key " + Visible.text(source.id()));
        return ExitCode.OK;
      }
      Table table = new Table("key", "age", "made");
      source
          .keys()
          .forEach(
              key ->
                  table.row(
                      key.id(),
                      Spans.of(Duration.between(key.createdAt(), source.at())),
                      key.createdAt().truncatedTo(ChronoUnit.SECONDS)));
      screen.result(table);
      return ExitCode.OK;
    }
  }
}
