package news.dateline.launcher.client;

import news.dateline.article.ArticleCodec;
import news.dateline.launcher.console.CommandFailure;
import news.dateline.launcher.console.ExitCode;
import news.dateline.launcher.console.LiveLine;
import news.dateline.launcher.console.Screen;
import news.dateline.launcher.console.Table;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
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
      "Exit code: 0 done, 1 refused or failed (the old index stays as it was) or too late to be"
          + " ended, 2 wrong usage, 3 nothing answers."
    })
public final class ReindexCommand extends ServiceCommand {
  private static final String PATH = "/actuator/reindex";
  private static final int CONFLICT = 409;
  private static final long BETWEEN_LOOKS_MILLIS = 500; // a person watches
  private static final int MOST_LOOKS_ELSEWHERE = 20; // several instances take turns in answering

  @Mixin private Management management = new Management();

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

  @Override
  protected ServiceAddress address(CommandSpec spec) {
    return management.address(spec);
  }

  @Override
  protected int run(OperatorClient client, Screen screen) {
    if (dryRun) {
      screen.result(table(look(client)));
      return ExitCode.OK;
    }
    return abort
        ? ended(client, screen)
        : told(watch(client, begun(client), screen.liveLine()), screen);
  }

  /** The run that has begun now, or the one of this index that is under way. */
  private JsonNode begun(OperatorClient client) {
    OperatorAnswer answer =
        client.post(
            PATH,
            ArticleCodec.mapper().createObjectNode().put("alias", alias).toString(),
            "making the new index");
    JsonNode run = answer.status() == CONFLICT ? look(client).path("run") : answer.json();
    return isUnderWay(run) && run.path("alias").asString("").equals(alias)
        ? run
        : answer.requireOk().json();
  }

  private static int ended(OperatorClient client, Screen screen) {
    JsonNode run = client.delete(PATH).requireOk().json().path("run");
    if (isUnderWay(run)) {
      JsonNode end = watch(client, run, screen.liveLine());
      if (isDone(end)) {
        screen.problem("It was too late: " + success(end));
        return ExitCode.REFUSED;
      }
      client.delete(PATH).requireOk(); // what it could not remove itself
    }
    screen.result("Ended; the indices are as they were.");
    return ExitCode.OK;
  }

  private static JsonNode watch(OperatorClient client, JsonNode begun, LiveLine progress) {
    JsonNode run = begun;
    int elsewhere = 0;
    while (isUnderWay(run)) {
      progress.show(
          "%s %s… %d of %d documents"
              .formatted(
                  run.path("phase").asString(),
                  run.path("from").asString(),
                  run.path("copied").asLong(),
                  run.path("documents").asLong()));
      pause();
      JsonNode seen = look(client).path("run");
      if (seen.path("startedAt").equals(begun.path("startedAt"))) {
        run = seen;
        elsewhere = 0;
      } else if (++elsewhere == MOST_LOOKS_ELSEWHERE) {
        throw new CommandFailure(
            "The instance that copies %s answers no more: it was stopped, or there are several behind this address. See with --dry-run which index stands; name the instance with --index."
                .formatted(run.path("from").asString()),
            ExitCode.REFUSED);
      }
    }
    progress.clear();
    return run;
  }

  private static int told(JsonNode run, Screen screen) {
    if (!isDone(run)) {
      screen.problem(
          "The old index stays as it was: " + run.path("failure").asString("no reason is known"));
      return ExitCode.REFUSED;
    }
    screen.result(success(run));
    return ExitCode.OK;
  }

  private static String success(JsonNode run) {
    return "%s has taken the place of %s: %d documents copied; writers waited for %d ms."
        .formatted(
            run.path("to").asString(),
            run.path("from").asString(),
            run.path("copied").asLong(),
            run.path("heldMillis").asLong());
  }

  private static boolean isUnderWay(JsonNode run) {
    String phase = run.path("phase").asString("");
    return phase.equals("copying") || phase.equals("switching");
  }

  private static boolean isDone(JsonNode run) {
    return run.path("phase").asString("").equals("done");
  }

  private static JsonNode look(OperatorClient client) {
    return client.get(PATH).requireOk().json();
  }

  private static void pause() {
    try {
      Thread.sleep(BETWEEN_LOOKS_MILLIS);
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      throw new CommandFailure("Interrupted.", ExitCode.UNREACHABLE);
    }
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
}
