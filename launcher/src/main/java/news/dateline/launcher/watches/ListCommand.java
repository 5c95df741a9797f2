package news.dateline.launcher.watches;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import news.dateline.index.watch.WatchList;
import news.dateline.index.watch.WatchView;
import news.dateline.index.watch.WatchView.Condition;
import news.dateline.launcher.client.OperatorAnswer;
import news.dateline.launcher.client.OperatorClient;
import news.dateline.launcher.console.ExitCode;
import news.dateline.launcher.console.Screen;
import news.dateline.launcher.console.Spans;
import news.dateline.launcher.console.Table;
import news.dateline.launcher.console.Table.Cell;
import news.dateline.launcher.console.Tone;
import news.dateline.launcher.console.Visible;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code dateline watches list}. */
@Command(
    name = "list",
    description = "List watches, what they told last, and whether that arrived.",
    footer = {
      "",
      "Exit code: 0 all work, 1 one is failing, 2 wrong usage, 3 no system answered.",
      "",
      "Example: ./dateline watches list"
    })
final class ListCommand extends WatchCommand {
  @Option(names = "--json", description = "Print the service's answer as it is.")
  private boolean json;

  @Override
  protected int run(OperatorClient client, Screen screen) {
    OperatorAnswer answer = client.get(WATCHES);
    WatchList list = answer.as(WatchList.class);
    if (json) {
      screen.result(Visible.text(answer.body()));
    } else if (list.watches().isEmpty()) {
      screen.remark("There is no watch. Add one: ./dateline watches add --help");
    } else {
      screen.result(table(list));
    }
    return list.watches().stream().anyMatch(watch -> watch.condition() == Condition.FAILING)
        ? ExitCode.REFUSED
        : ExitCode.OK;
  }

  private static Table table(WatchList list) {
    Table table =
        new Table(
            "watch", "name", "tells", "state", "sent", "waiting", "failed", "last", "problem");
    list.watches()
        .forEach(
            watch ->
                table.row(
                    List.of(
                        Cell.of(watch.id()),
                        Cell.of(watch.name()),
                        Cell.of(target(watch)),
                        condition(watch.condition()),
                        Cell.of(watch.sent()),
                        Cell.of(watch.waiting()),
                        Cell.of(watch.failed()),
                        Cell.of(last(watch, list.at())),
                        Cell.of(Objects.requireNonNullElse(watch.problem(), "-")))));
    return table;
  }

  private static String target(WatchView watch) {
    return Objects.requireNonNullElse(watch.target(), watch.channel());
  }

  private static String last(WatchView watch, Instant now) {
    return watch.lastAt() == null
        ? "-"
        : "%s ago: %s".formatted(Spans.of(Duration.between(watch.lastAt(), now)), watch.lastUri());
  }

  private static Cell condition(Condition condition) {
    Tone tone = condition == Condition.FAILING ? Tone.BAD : Tone.PLAIN;
    return new Cell(condition.name().toLowerCase(Locale.ROOT), tone);
  }
}
