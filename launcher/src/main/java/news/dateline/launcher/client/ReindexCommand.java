package news.dateline.launcher.client;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.concurrent.Callable;
import news.dateline.article.ArticleCodec;
import news.dateline.launcher.console.CommandFailure;
import news.dateline.launcher.console.ExitCode;
import news.dateline.launcher.console.LiveLine;
import news.dateline.launcher.console.Screen;
import news.dateline.launcher.console.StandardOptions;
import news.dateline.launcher.console.Table;
import news.dateline.launcher.local.Part;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.JsonNode;

/** {@code dateline reindex}. */
@Command(
    name = "reindex",
    description = "Copy an index into a new one with the newest mapping, while writing goes on.",
    footer = {
      "",
      "The index-service does it; this command shows how far it is and may be ended and begun"
          + " again. At the end writers wait for a moment, the new index takes the aliases over and"
          + " the old one is removed: both at once, or neither.",
      "",
      "Exit code: 0 done, 1 refused or failed (the old index stays as it was), 2 wrong usage,"
          + " 3 nothing answers."
    })
public final class ReindexCommand implements Callable<Integer> {
  private static final long BETWEEN_LOOKS_MILLIS = 500; // a person watches

  @Mixin private StandardOptions options = new StandardOptions();
  @Mixin private PortOffset offset = new PortOffset();

  @Parameters(
      paramLabel = "ALIAS",
      arity = "0..1",
      defaultValue = "articles",
      description = "articles, article-versions or receipts. Default: ${DEFAULT-VALUE}.")
  private String alias = "";

  @Option(names = "--dry-run", description = "Show the indices there are, and do nothing.")
  private boolean dryRun;

  @Option(
      names = "--abort",
      description = "End the reindex that is under way, and remove what one has left behind.")
  private boolean abort;

  @Option(
      names = "--index",
      paramLabel = "URL",
      description =
          "The management port of a deployed index-service, in place of the one on this machine.")
  private @Nullable String index;

  @Spec
  @SuppressWarnings("NullAway.Init") // picocli sets it
  private CommandSpec spec;

  @Override
  public Integer call() throws InterruptedException {
    Screen screen = Screen.of(spec, options);
    try (LoopbackHttp http = new LoopbackHttp()) {
      if (dryRun) {
        screen.result(table(ask(http, "GET", "")));
        return ExitCode.OK;
      }
      if (abort) {
        ask(http, "DELETE", "");
        screen.result("Ended; the indices are as they were.");
        return ExitCode.OK;
      }
      ask(http, "POST", ArticleCodec.mapper().createObjectNode().put("alias", alias).toString());
      return told(watch(http, screen.liveLine()), screen);
    }
  }

  private JsonNode watch(LoopbackHttp http, LiveLine progress) throws InterruptedException {
    while (true) {
      JsonNode run = ask(http, "GET", "").path("run");
      String phase = run.path("phase").asString("");
      if (!phase.equals("copying") && !phase.equals("switching")) {
        progress.clear();
        return run;
      }
      progress.show(
          "%s %s… %d of %d documents"
              .formatted(
                  phase,
                  run.path("from").asString(),
                  run.path("copied").asLong(),
                  run.path("documents").asLong()));
      Thread.sleep(BETWEEN_LOOKS_MILLIS);
    }
  }

  private static int told(JsonNode run, Screen screen) {
    if (!run.path("phase").asString("").equals("done")) {
      screen.problem(
          "The old index stays as it was: " + run.path("failure").asString("no reason is known"));
      return ExitCode.REFUSED;
    }
    screen.result(
        "%s has taken the place of %s: %d documents copied; writers waited for %d ms."
            .formatted(
                run.path("to").asString(),
                run.path("from").asString(),
                run.path("copied").asLong(),
                run.path("heldMillis").asLong()));
    return ExitCode.OK;
  }

  private static Table table(JsonNode look) {
    Table table = new Table("alias", "index", "documents", "next");
    for (JsonNode each : look.path("indices")) {
      table.row(
          each.path("alias").asString(),
          each.path("index").asString(),
          each.path("documents").asLong(),
          each.path("next").asString());
    }
    return table;
  }

  private JsonNode ask(LoopbackHttp http, String method, String json) {
    String base =
        index == null ? "http://127.0.0.1:" + offset.ports(spec).managementOf(Part.INDEX) : index;
    try {
      HttpAnswer answer =
          http.send(
              HttpRequest.newBuilder(URI.create(base + "/actuator/reindex"))
                  .header("Content-Type", "application/json")
                  .method(method, BodyPublishers.ofString(json)));
      if (answer.status() >= 300) {
        throw new CommandFailure(
            "The index-service refuses: "
                + answer.json().path("detail").asString("it answers " + answer.status()),
            ExitCode.REFUSED);
      }
      return answer.json();
    } catch (NoAnswerException e) {
      throw new CommandFailure(
          e.getMessage() + ": start the system with ./dateline up, or say --port-offset.",
          ExitCode.UNREACHABLE);
    }
  }
}
