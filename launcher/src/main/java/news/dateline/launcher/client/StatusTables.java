package news.dateline.launcher.client;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import news.dateline.launcher.console.Table;
import news.dateline.launcher.console.Table.Cell;
import news.dateline.launcher.console.Tone;
import tools.jackson.databind.JsonNode;

/** The status for people. */
record StatusTables(SystemStatus status) {
  private static final String SOURCE = "source";
  private static final String HOUR = "hour";

  // As the architecture's balance equation lists them.
  private static final List<String> COLUMNS =
      List.of(
          "received",
          "indexed",
          "superseded",
          "duplicate",
          "after-kill",
          "refused",
          "dead-lettered",
          "in-flight");

  Table services() {
    Table table = new Table("service", "state", "port", "pid");
    for (ServiceStatus service : status.services()) {
      table.row(
          List.of(
              Cell.of(service.name()),
              new Cell(service.state().name().toLowerCase(Locale.ROOT), service.state().tone()),
              Cell.of(service.port()),
              Cell.of(Objects.requireNonNullElse(service.pid(), "-"))));
    }
    return table;
  }

  Optional<Table> lag() {
    if (status.lags().isEmpty()) {
      return Optional.empty();
    }
    Table table = new Table("reader", "topic", "records behind");
    status
        .lags()
        .forEach(
            lag ->
                table.row(
                    List.of(Cell.of(lag.group()), Cell.of(lag.topic()), records(lag.records()))));
    return Optional.of(table);
  }

  private static Cell records(OptionalLong records) {
    return records.isEmpty()
        ? new Cell("?", Tone.WAITING)
        : new Cell(
            Long.toString(records.getAsLong()),
            records.getAsLong() == 0 ? Tone.PLAIN : Tone.WAITING);
  }

  Optional<Table> balance() {
    if (status.balance().isEmpty()) {
      return Optional.empty();
    }
    List<String> of =
        status.balance().findValue(HOUR) == null ? List.of(SOURCE) : List.of(SOURCE, HOUR);
    Table table = new Table(Stream.concat(of.stream(), COLUMNS.stream()).toArray(String[]::new));
    for (JsonNode row : status.balance()) {
      table.row(
          Stream.concat(
                  of.stream().map(column -> row.path(column).asString("-")),
                  COLUMNS.stream().map(column -> row.path(column).asString("0")))
              .toArray());
    }
    return Optional.of(table);
  }
}
