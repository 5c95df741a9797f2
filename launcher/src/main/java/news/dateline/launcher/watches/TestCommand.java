package news.dateline.launcher.watches;

import news.dateline.index.watch.WatchTrial;
import news.dateline.launcher.client.OperatorAnswer;
import news.dateline.launcher.client.OperatorClient;
import news.dateline.launcher.console.ExitCode;
import news.dateline.launcher.console.Screen;
import news.dateline.launcher.console.Table;
import news.dateline.launcher.console.Visible;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code dateline watches test}. */
@Command(
    name = "test",
    description = "Show what a watch would have told in the last day, and send one test delivery.",
    footer = {
      "",
      "Exit code: 0 it arrived, or the watch fills a feed; 1 it did not, or there is no such watch;"
          + " 2 wrong usage, 3 no system answered.",
      "",
      "Example: ./dateline watches test q5k2…"
    })
final class TestCommand extends WatchCommand {
  @Parameters(paramLabel = "ID", description = "The watch.")
  private String id = "";

  @Option(names = "--json", description = "Print the service's answer as it is.")
  private boolean json;

  @Override
  protected int run(OperatorClient client, Screen screen) {
    OperatorAnswer answer = client.post(watch(id), "{}", "sending a test").requireOk();
    WatchTrial trial = answer.as(WatchTrial.class);
    boolean arrived = !Boolean.FALSE.equals(trial.sent());
    if (json) {
      screen.result(Visible.text(answer.body()));
      return arrived ? ExitCode.OK : ExitCode.REFUSED;
    }
    screen.result("%d stories of the last day match.".formatted(trial.matched()));
    if (!trial.newest().isEmpty()) {
      Table table = new Table("article", "source", "headline");
      trial.newest().forEach(story -> table.row(story.id(), story.source(), story.headline()));
      screen.result(table);
    }
    if (!arrived) {
      screen.problem("The test did not arrive: " + Visible.text(String.valueOf(trial.problem())));
      return ExitCode.REFUSED;
    }
    screen.result(trial.sent() == null ? "A feed is sent to nobody." : "The test arrived.");
    return ExitCode.OK;
  }
}
