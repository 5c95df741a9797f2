package news.dateline.launcher.changes;

import java.util.List;
import java.util.stream.Stream;
import news.dateline.launcher.client.IndexAddress;
import news.dateline.launcher.client.OperatorAnswer;
import news.dateline.launcher.client.OperatorClient;
import news.dateline.launcher.client.ServiceAddress;
import news.dateline.launcher.client.ServiceCommand;
import news.dateline.launcher.console.CommandFailure;
import news.dateline.launcher.console.ExitCode;
import news.dateline.launcher.console.Screen;
import news.dateline.launcher.console.Visible;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import tools.jackson.databind.JsonNode;

/** {@code dateline changes}. */
@Command(
    name = "changes",
    description =
        "Show what readers saw change, in order: stories that are new, corrected, killed, released.",
    footer = {
      "",
      "Changes are kept for 30 days. The last line is the cursor to go on from. With --follow the"
          + " command goes on by itself until it is interrupted, also over a restart of the"
          + " service, and misses none.",
      "",
      "Exit code: 0 shown, 1 refused, such as a cursor after which not all is kept any more, 2"
          + " wrong usage, 3 nothing answers.",
      "",
      "Example: ./dateline changes --after now --follow --kind killed --kind withheld"
    })
public final class ChangesCommand extends ServiceCommand {
  private static final int MOST = 1_000; // as many as the service gives at once
  private static final int WAIT_SECONDS = 30; // as long as the service lets anybody wait
  private static final long PAUSE_MILLIS = 1_000; // while a service starts

  @Mixin private IndexAddress address = new IndexAddress();

  @Option(
      names = "--after",
      paramLabel = "CURSOR",
      description =
          "Those after this place; 'now' for those to come. Default: from the oldest that is kept.")
  private @Nullable String after;

  @Option(
      names = {"-f", "--follow"},
      description = "Go on, and show changes as they happen.")
  private boolean follow;

  @Option(
      names = {"-s", "--source"},
      paramLabel = "SOURCE",
      description = "Of this source alone; may be said several times.")
  private List<String> sources = List.of();

  @Option(
      names = "--kind",
      paramLabel = "KIND",
      description = "Of this kind alone, such as killed or corrected; may be said several times.")
  private List<String> kinds = List.of();

  @Option(
      names = "--limit",
      paramLabel = "N",
      defaultValue = "100",
      description = "At most so many, where they are not followed. Default: ${DEFAULT-VALUE}.")
  private int limit;

  @Option(names = "--json", description = "Print each change as one line of JSON.")
  private boolean json;

  @Override
  protected ServiceAddress address(CommandSpec spec) {
    return address.address(spec);
  }

  @Override
  protected int run(OperatorClient client, Screen screen) {
    JsonNode page = client.get(path(after, 0)).requireOk().json();
    print(page, screen);
    while (follow) {
      page = next(page, client, screen);
      print(page, screen);
    }
    screen.remark(
        "%s --after %s"
            .formatted(
                page.path("more").asBoolean() ? "There are more; go on with" : "Go on with",
                page.path("next").asString()));
    return ExitCode.OK;
  }

  /** The page after this one, whatever happens to the service meanwhile. */
  private JsonNode next(JsonNode page, OperatorClient client, Screen screen) {
    boolean told = false;
    while (true) {
      try {
        OperatorAnswer answer = client.get(path(page.path("next").asString(), WAIT_SECONDS));
        return answer.requireOk().json();
      } catch (CommandFailure e) {
        if (e.exitCode() != ExitCode.UNREACHABLE || Thread.currentThread().isInterrupted()) {
          throw e;
        }
        if (!told) {
          screen.remark("No answer for now, nothing is missed: " + e.getMessage());
        }
        told = true;
        pause(e);
      }
    }
  }

  private String path(@Nullable String from, int waitSeconds) {
    String question = "/v1/changes?limit=%d&wait=%d".formatted(follow ? MOST : limit, waitSeconds);
    return question
        + added("after", Stream.ofNullable(from))
        + added("source", sources.stream())
        + added("kind", kinds.stream());
  }

  private static String added(String name, Stream<String> values) {
    return values.map(value -> OperatorClient.parameter(name, value)).reduce("", String::concat);
  }

  private void print(JsonNode page, Screen screen) {
    page.path("changes").forEach(change -> screen.result(json ? change.toString() : line(change)));
  }

  private static String line(JsonNode change) {
    return Visible.text(
        "%-24s  %-14s  %s  %s  %s"
            .formatted(
                Visible.field(change, "at"),
                Visible.field(change, "kind"),
                Visible.field(change, "source"),
                Visible.field(change, "uri"),
                Visible.field(change, "articleId")));
  }

  private static void pause(CommandFailure before) {
    try {
      Thread.sleep(PAUSE_MILLIS);
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      throw before;
    }
  }
}
