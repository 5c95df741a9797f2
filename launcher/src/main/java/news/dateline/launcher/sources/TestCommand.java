package news.dateline.launcher.sources;

import news.dateline.ingest.operator.TestReport;
import news.dateline.launcher.client.OperatorAnswer;
import news.dateline.launcher.client.OperatorClient;
import news.dateline.launcher.console.ExitCode;
import news.dateline.launcher.console.Screen;
import news.dateline.launcher.console.Tone;
import news.dateline.launcher.console.Visible;
import news.dateline.launcher.offline.Explanation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code dateline sources test}. */
@Command(
    name = "test",
    description =
        "Fetch a source's feed, or read its next waiting file, once and without publishing anything,"
            + " and print how it was read, as ./dateline parse --explain does.",
    footer = {
      "",
      "Nothing is remembered of it either: the next poll is as if it had not been.",
      "",
      "Exit code: 0 all was taken, 1 something was refused or could not be fetched, 2 wrong usage, 3"
          + " no system answered."
    })
final class TestCommand extends SourceCommand {
  @Option(names = "--json", description = "Print the service's answer as it is.")
  private boolean json;

  @Override
  protected int run(OperatorClient client, Screen screen) {
    OperatorAnswer answer =
        client.post(OperatorClient.source(id()) + "/test", "", "reading what " + id() + " has");
    TestReport report = answer.as(TestReport.class);
    if (json) {
      screen.result(Visible.text(answer.body()));
    } else {
      print(report, screen);
    }
    boolean allTaken =
        report.reports().stream()
            .flatMap(one -> one.items().stream())
            .allMatch(item -> item.refusal() == null);
    return report.failed() || !allTaken ? ExitCode.REFUSED : ExitCode.OK;
  }

  private static void print(TestReport report, Screen screen) {
    String sentence = Visible.text(report.sentence());
    screen.result(report.failed() ? screen.toned(Tone.BAD, "failed") + ": " + sentence : sentence);
    report
        .reports()
        .forEach(
            one -> {
              screen.result("");
              new Explanation(one).print(screen);
            });
  }
}
