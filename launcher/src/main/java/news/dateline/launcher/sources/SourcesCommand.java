package news.dateline.launcher.sources;

import java.util.List;
import news.dateline.ingest.operator.SourceList;
import news.dateline.launcher.client.Ingest;
import news.dateline.launcher.client.OperatorAnswer;
import news.dateline.launcher.client.OperatorClient;
import news.dateline.launcher.console.ExitCode;
import news.dateline.launcher.console.Screen;
import news.dateline.launcher.console.Visible;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code dateline sources}: alone it lists them. */
@Command(
    name = "sources",
    description =
        "List the sources of a running system: how each is, when its last article came, how its feed"
            + " is polled. With a command: try, add and remove them, without a restart.",
    subcommands = {
      ShowCommand.class,
      AddCommand.class,
      ImportCommand.class,
      TestCommand.class,
      SetCommand.class,
      RemoveCommand.class,
      AddKeyCommand.class,
      KeysCommand.class,
      RemoveKeyCommand.class
    },
    footer = {
      "",
      "What needs a look stands first. A source is silent when no article has come for longer than"
          + " its longest gap, which is stated in its profile until four weeks have taught it.",
      "",
      "Exit code: 0 all is well, 1 some source is silent, failing or retired, 2 wrong usage, 3 no"
          + " system answered.",
      "",
      "Example: ./dateline sources add https://www.harbour-press.example"
    })
public final class SourcesCommand extends OperatorCommand {
  @Option(names = "--json", description = "Print the service's answer as it is.")
  private boolean json;

  /** For picocli. */
  public SourcesCommand() {
    this(new Ingest());
  }

  SourcesCommand(Ingest ingest) {
    super(ingest);
  }

  @Override
  protected int run(OperatorClient client, Screen screen) {
    OperatorAnswer answer = client.get("/v1/sources");
    SourceTable sources = new SourceTable(answer.as(SourceList.class));
    if (json) {
      screen.result(Visible.text(answer.body()));
    } else {
      screen.result(sources.table());
    }
    return close(sources.needLook(), sources.list().sources().size(), screen);
  }

  private static int close(List<String> needLook, int all, Screen screen) {
    if (needLook.isEmpty()) {
      return ExitCode.OK;
    }
    screen.remark(
        Visible.text(
            "%d of %d need a look: %s. More of one: ./dateline sources show %s"
                .formatted(
                    needLook.size(), all, String.join(", ", needLook), needLook.getFirst())));
    return ExitCode.REFUSED;
  }
}
