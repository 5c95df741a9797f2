package news.dateline.launcher.client;

import java.util.function.Supplier;
import news.dateline.launcher.console.Screen;
import news.dateline.launcher.console.Table;
import news.dateline.launcher.console.Visible;
import picocli.CommandLine.Option;

/** The options of a list: how much of it, and whether people read it or programs. */
public final class Listing {
  @Option(
      names = "--limit",
      paramLabel = "N",
      defaultValue = "100",
      description = "How many at most. Default: ${DEFAULT-VALUE}.")
  private int limit;

  @Option(names = "--json", description = "Print the service's answer as it is.")
  private boolean json;

  /** How many are asked for. */
  public int limit() {
    return limit;
  }

  /** Prints the answer as it is, or else a table of it, if there is anything in it. */
  public void print(OperatorAnswer answer, boolean isEmpty, Supplier<Table> table, Screen screen) {
    if (json) {
      screen.result(Visible.text(answer.body()));
    } else if (!isEmpty) {
      screen.result(table.get());
    }
  }
}
