package news.dateline.launcher.control;

import static news.dateline.launcher.console.Visible.field;

import java.util.stream.Collectors;
import news.dateline.launcher.client.Listing;
import news.dateline.launcher.client.OperatorAnswer;
import news.dateline.launcher.client.OperatorClient;
import news.dateline.launcher.console.ExitCode;
import news.dateline.launcher.console.Screen;
import news.dateline.launcher.console.Table;
import news.dateline.launcher.console.Visible;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tools.jackson.databind.JsonNode;

/** {@code dateline kills list}. */
@Command(
    name = "list",
    description = "List kills that name another item, the newest first.",
    footer = {
      "",
      "Exit code: 0 there is none, 1 there are some, 2 wrong usage, 3 no system answered.",
      "",
      "Example: ./dateline kills list --state all --source anadolu"
    })
final class ListCommand extends WorklistCommand {
  @Option(
      names = "--state",
      paramLabel = "STATE",
      defaultValue = "unresolved",
      description = "unresolved, resolved, dismissed or all. Default: ${DEFAULT-VALUE}.")
  private Wanted state = Wanted.unresolved;

  @Option(
      names = {"-s", "--source"},
      paramLabel = "SOURCE",
      description = "Those of this source.")
  private @Nullable String source;

  @Mixin private Listing listing = new Listing();

  /** As it is typed. */
  private enum Wanted {
    unresolved,
    resolved,
    dismissed,
    all
  }

  @Override
  protected int run(OperatorClient client, Screen screen) {
    OperatorAnswer answer =
        client
            .get(
                KILLS
                    + "?limit="
                    + listing.limit()
                    + OperatorClient.parameter("state", state == Wanted.all ? null : state.name())
                    + OperatorClient.parameter("source", source))
            .requireOk();
    JsonNode kills = answer.json().path("kills");
    listing.print(answer, kills.isEmpty(), () -> table(kills), screen);
    if (kills.isEmpty()) {
      screen.remark(
          state == Wanted.unresolved ? "No kill is unresolved." : "There is no such kill.");
      return ExitCode.OK;
    }
    if (state == Wanted.unresolved) {
      screen.remark(
          Visible.text(
              "Say which story is meant: ./dateline kills resolve %s ARTICLE, or that none is: ./dateline kills dismiss %s --reason …"
                  .formatted(id(kills.get(0)), id(kills.get(0)))));
    }
    return ExitCode.REFUSED;
  }

  private static Table table(JsonNode kills) {
    Table table =
        new Table("kill", "state", "received", "source", "deed", "names", "may be", "by", "why");
    for (JsonNode kill : kills) {
      String candidates =
          kill.path("candidates")
              .valueStream()
              .map(JsonNode::asString)
              .collect(Collectors.joining(" "));
      table.row(
          id(kill),
          field(kill, "state"),
          field(kill, "receivedAt"),
          field(kill, "source"),
          field(kill, "deed"),
          field(kill, "target"),
          candidates.isEmpty() ? field(kill, "resolvedTo") : candidates,
          field(kill, "by"),
          field(kill, "reason"));
    }
    return table;
  }

  private static String id(JsonNode kill) {
    return field(kill, "id");
  }
}
