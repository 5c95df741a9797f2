package news.dateline.launcher.sources;

import java.time.Duration;
import java.time.temporal.ChronoUnit;
import news.dateline.ingest.operator.SourceView;
import news.dateline.launcher.client.OperatorClient;
import news.dateline.launcher.console.ExitCode;
import news.dateline.launcher.console.Screen;
import news.dateline.launcher.console.Spans;
import news.dateline.launcher.console.Table;
import news.dateline.launcher.console.Visible;
import picocli.CommandLine.Command;

/** {@code dateline sources keys}. */
@Command(
    name = "keys",
    description =
        "List the keys of a source by id and age; their secrets are known to nobody here.",
    footer = {
      "",
      "Exit code: 0 all went well, 1 there is no such source, 2 wrong usage, 3 no system answered."
    })
final class KeysCommand extends SourceCommand {
  @Override
  protected int run(OperatorClient client, Screen screen) {
    SourceView source = client.get(OperatorClient.source(id())).as(SourceView.class);
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
