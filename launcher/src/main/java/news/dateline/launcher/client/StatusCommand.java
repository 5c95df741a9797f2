package news.dateline.launcher.client;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import news.dateline.launcher.console.ExitCode;
import news.dateline.launcher.console.Screen;
import news.dateline.launcher.console.StandardOptions;
import news.dateline.launcher.console.Table;
import news.dateline.launcher.console.Visible;
import news.dateline.launcher.local.Access;
import news.dateline.launcher.local.LocalOptions;
import news.dateline.launcher.local.Ports;
import news.dateline.launcher.local.RunningPart;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code dateline status}. */
@Command(
    name = "status",
    description =
        "Show a running system: its services, how far they are behind, the balance sheet.",
    footer = {
      "",
      "In each row of the balance sheet received = indexed + superseded + duplicate + after-kill +"
          + " refused + dead-lettered + in-flight. A row without an hour is of receipts of which only"
          + " a dead letter is known yet.",
      "",
      "Exit code: 0 everything is ready, 1 something is not or there is no balance sheet, 2 wrong usage, 3 nothing runs."
    })
public final class StatusCommand implements Callable<Integer> {
  @Mixin private StandardOptions options = new StandardOptions();
  @Mixin private PortOffset offset = new PortOffset();
  @Mixin private BalanceOptions balance = new BalanceOptions();

  @Option(
      names = "--data",
      paramLabel = "DIR",
      description =
          "Where a secured system keeps everything (default: the folder data of the project).")
  private Path data = LocalOptions.defaultData();

  @Option(names = "--json", description = "Print one JSON object: services, lag, balance.")
  private boolean json;

  @Spec
  @SuppressWarnings("NullAway.Init") // picocli sets it
  private CommandSpec spec;

  @Override
  public Integer call() {
    Screen screen = Screen.of(spec, options);
    Ports ports = offset.ports(spec);
    try (LoopbackHttp http = new LoopbackHttp()) {
      SystemStatus status =
          SystemStatus.look(
              ports, Access.toRunning(data, ports), http, RunningPart.all(), balance.path());
      if (json) {
        screen.result(status.json().toString());
      } else {
        print(status, screen);
      }
      status
          .problem()
          .ifPresent(it -> screen.problem("There is no balance sheet: " + Visible.text(it)));
      if (status.isDown()) {
        screen.remark(
            "Nothing runs at port offset %d: start it with ./dateline up, or say --port-offset."
                .formatted(ports.offset()));
        return ExitCode.UNREACHABLE;
      }
      return status.isReady() ? ExitCode.OK : ExitCode.REFUSED;
    }
  }

  private static void print(SystemStatus status, Screen screen) {
    StatusTables tables = new StatusTables(status);
    screen.result(tables.services());
    tables.lag().ifPresent(table -> printBelow(table, screen));
    tables.balance().ifPresent(table -> printBelow(table, screen));
  }

  private static void printBelow(Table table, Screen screen) {
    screen.result("");
    screen.result(table);
  }
}
