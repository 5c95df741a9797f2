package news.dateline.launcher.sources;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Objects;
import news.dateline.ingest.operator.ImportReport;
import news.dateline.ingest.operator.ImportReport.Outcome;
import news.dateline.launcher.client.OperatorAnswer;
import news.dateline.launcher.client.OperatorClient;
import news.dateline.launcher.console.CommandFailure;
import news.dateline.launcher.console.ExitCode;
import news.dateline.launcher.console.Screen;
import news.dateline.launcher.console.Table;
import news.dateline.launcher.console.Table.Cell;
import news.dateline.launcher.console.Tone;
import news.dateline.launcher.console.Visible;
import news.dateline.launcher.offline.InputException;
import news.dateline.launcher.offline.WireFile;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code dateline sources import}. */
@Command(
    name = "import",
    description = "Add every feed of an OPML file, as feed readers export it.",
    footer = {
      "",
      "Prints a line for each feed: added, already a source, or refused and why. Importing a file"
          + " again adds what is new in it. The feeds are not looked at beforehand: how their first"
          + " polls went is told by ./dateline sources.",
      "",
      "Exit code: 0 every feed is a source now, 1 some were refused, 2 wrong usage, 3 no system"
          + " answered."
    })
final class ImportCommand extends OperatorCommand {
  @Option(
      names = "--zone",
      paramLabel = "ZONE",
      description = "IANA id of the time zone of all of them. Default: UTC.")
  private @Nullable String zone;

  @Option(names = "--json", description = "Print the service's answer as it is.")
  private boolean json;

  @Parameters(paramLabel = "FILE", description = "The OPML file; - is standard input.")
  private String file = "";

  @Override
  protected int run(OperatorClient client, Screen screen) {
    byte[] opml = read();
    String query = zone == null ? "" : "?zone=" + OperatorClient.encode(zone);
    OperatorAnswer answer =
        client.post(
            "/v1/sources/import" + query,
            BodyPublishers.ofByteArray(opml),
            "text/x-opml",
            "adding the feeds");
    List<ImportReport.Line> lines = answer.as(ImportReport.class).outlines();
    if (json) {
      screen.result(Visible.text(answer.body()));
    } else {
      print(lines, screen);
    }
    return lines.stream().allMatch(line -> line.outcome() != Outcome.REFUSED)
        ? ExitCode.OK
        : ExitCode.REFUSED;
  }

  private byte[] read() {
    try {
      return WireFile.read(file).bytes();
    } catch (InputException e) {
      throw new CommandFailure(file + ": " + e.getMessage(), ExitCode.REFUSED);
    }
  }

  private static void print(List<ImportReport.Line> lines, Screen screen) {
    if (lines.isEmpty()) {
      screen.remark("The file names no feed.");
      return;
    }
    Table table = new Table("outcome", "source", "line", "feed", "why");
    for (ImportReport.Line line : lines) {
      table.row(
          List.of(
              outcome(line.outcome()),
              Cell.of(Objects.requireNonNullElse(line.id(), "-")),
              Cell.of(line.line()),
              Cell.of(line.url()),
              Cell.of(Objects.requireNonNullElse(line.detail(), "-"))));
    }
    screen.result(table);
    screen.remark(
        "%d added, %d already there, %d refused. How they go: ./dateline sources"
            .formatted(
                count(lines, Outcome.ADDED),
                count(lines, Outcome.ALREADY),
                count(lines, Outcome.REFUSED)));
  }

  private static Cell outcome(Outcome outcome) {
    return switch (outcome) {
      case ADDED -> new Cell("added", Tone.GOOD);
      case ALREADY -> Cell.of("already there");
      case REFUSED -> new Cell("refused", Tone.BAD);
    };
  }

  private static long count(List<ImportReport.Line> lines, Outcome outcome) {
    return lines.stream().filter(line -> line.outcome() == outcome).count();
  }
}
