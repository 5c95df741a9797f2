package news.dateline.launcher.sources;

import news.dateline.ingest.operator.SourceView;
import news.dateline.launcher.client.OperatorAnswer;
import news.dateline.launcher.client.OperatorClient;
import news.dateline.launcher.console.ExitCode;
import news.dateline.launcher.console.Screen;
import news.dateline.launcher.console.Visible;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code dateline sources show}. */
@Command(
    name = "show",
    description = "Show all that is known of a source: state, feed, keys, silence, profile.",
    footer = {
      "",
      "Exit code: 0 it is well, 1 it is silent, failing or retired, or there is no such source, 2"
          + " wrong usage, 3 no system answered."
    })
final class ShowCommand extends SourceCommand {
  @Option(names = "--json", description = "Print the service's answer as it is.")
  private boolean json;

  @Override
  protected int run(OperatorClient client, Screen screen) {
    OperatorAnswer answer = client.get(OperatorClient.source(id()));
    SourceView source = answer.as(SourceView.class);
    if (json) {
      screen.result(Visible.text(answer.body()));
    } else {
      new SourceSheet(source).print(screen);
    }
    return Condition.of(source, source.at()).needsLook() ? ExitCode.REFUSED : ExitCode.OK;
  }
}
