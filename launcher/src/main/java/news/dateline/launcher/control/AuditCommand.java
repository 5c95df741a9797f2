package news.dateline.launcher.control;

import static news.dateline.launcher.console.Visible.field;

import java.time.Instant;
import news.dateline.launcher.client.IndexAddress;
import news.dateline.launcher.client.Listing;
import news.dateline.launcher.client.OperatorAnswer;
import news.dateline.launcher.client.OperatorClient;
import news.dateline.launcher.client.ServiceAddress;
import news.dateline.launcher.client.ServiceCommand;
import news.dateline.launcher.console.ExitCode;
import news.dateline.launcher.console.Screen;
import news.dateline.launcher.console.Table;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import tools.jackson.databind.JsonNode;

/** {@code dateline audit}. */
@Command(
    name = "audit",
    description = "List who killed, held, released, reinstated or purged what, when and why.",
    footer = {
      "",
      "The newest stand first. What is written here is never changed; it holds no text of an article.",
      "",
      "Exit code: 0 there is some, 1 there is none, 2 wrong usage, 3 no system answered.",
      "",
      "Example: ./dateline audit --source newsroom --since 2026-03-11T00:00:00Z"
    })
public final class AuditCommand extends ServiceCommand {
  private static final int CONTROL_ID_SHOWN = 8; // enough to tell them apart

  @Mixin private IndexAddress index = new IndexAddress();

  @Option(names = "--article", paramLabel = "ID", description = "What was done to this article.")
  private @Nullable String article;

  @Option(
      names = {"-s", "--source"},
      paramLabel = "SOURCE",
      description = "What was done to articles of this source.")
  private @Nullable String source;

  @Option(
      names = "--by",
      paramLabel = "NAME",
      description = "What was done by this operator; wire: by items that kill others.")
  private @Nullable String by;

  @Option(
      names = "--since",
      paramLabel = "TIME",
      description = "What was done since then, such as 2026-03-11T00:00:00Z, 2026-03-11 or 24h.")
  private @Nullable Instant since;

  @Mixin private Listing listing = new Listing();

  @Override
  protected ServiceAddress address(CommandSpec spec) {
    return index.address(spec);
  }

  @Override
  protected int run(OperatorClient client, Screen screen) {
    OperatorAnswer answer =
        client
            .get(
                "/v1/audit?limit="
                    + listing.limit()
                    + OperatorClient.parameter("article", article)
                    + OperatorClient.parameter("source", source)
                    + OperatorClient.parameter("by", by)
                    + OperatorClient.parameter("since", since))
            .requireOk();
    JsonNode entries = answer.json().path("audit");
    listing.print(answer, entries.isEmpty(), () -> table(entries), screen);
    if (entries.isEmpty()) {
      screen.remark("Nothing of the kind was done.");
      return ExitCode.REFUSED;
    }
    return ExitCode.OK;
  }

  private static Table table(JsonNode entries) {
    Table table = new Table("at", "deed", "by", "article", "source", "was", "is", "control", "why");
    for (JsonNode entry : entries) {
      String control = field(entry, "controlId");
      table.row(
          field(entry, "at"),
          field(entry, "deed"),
          field(entry, "actor"),
          entry.path("uri").asString(field(entry, "articleId")),
          field(entry, "source"),
          field(entry, "before"),
          field(entry, "after"),
          control.substring(0, Math.min(CONTROL_ID_SHOWN, control.length())),
          field(entry, "reason"));
    }
    return table;
  }
}
