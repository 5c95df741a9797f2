package news.dateline.launcher.reread;

import java.time.Instant;
import news.dateline.article.ArticleCodec;
import news.dateline.enrich.ArticleEnricher;
import news.dateline.launcher.client.Management;
import news.dateline.launcher.client.OperatorClient;
import news.dateline.launcher.client.ServiceAddress;
import news.dateline.launcher.client.ServiceCommand;
import news.dateline.launcher.console.ExitCode;
import news.dateline.launcher.console.LiveLine;
import news.dateline.launcher.console.Screen;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** {@code dateline re-enrich}. */
@Command(
    name = "re-enrich",
    description = "Send kept articles through a newer enrichment.",
    footer = {
      "",
      "What an older revision of the enrichment found, and what it found while one of its stages"
          + " failed, is found anew. Articles go behind live news, with the receipt they have; an"
          + " enrichment that is no newer replaces nothing. With --query the current versions of the"
          + " live articles that a search finds; with --source and --since every version whose text is"
          + " kept. A run may be repeated, or gone on with by --after.",
      "",
      "Exit code: 0 done, 1 refused, 2 wrong usage, 3 the service does not answer.",
      "",
      "Example: ./dateline re-enrich --source newsroom --since 2026-03-01T00:00:00Z --dry-run"
    })
public final class ReenrichCommand extends ServiceCommand {
  private static final String PATH = "/actuator/re-enrich";

  @Mixin private Management management = new Management();

  @Option(
      names = "--query",
      paramLabel = "WORDS",
      description = "A search as readers write it (docs/searching.md), such as 'place:Velden'.")
  private @Nullable String query;

  @Option(
      names = {"-s", "--source"},
      paramLabel = "SOURCE",
      description = "Articles of this source.")
  private @Nullable String source;

  @Option(
      names = "--since",
      paramLabel = "TIME",
      description =
          "What was received then or later, such as 2026-03-11T00:00:00Z, 2026-03-11 or 7d.")
  private @Nullable Instant since;

  @Option(names = "--until", paramLabel = "TIME", description = "What was received until then.")
  private @Nullable Instant until;

  @Option(
      names = "--below",
      paramLabel = "REVISION",
      defaultValue = "" + ArticleEnricher.REVISION,
      description =
          "Only what a lower revision enriched, or one that met a failure. Default:"
              + " ${DEFAULT-VALUE}, that of this version.")
  private int below;

  @Option(names = "--all", description = "Whatever revision enriched it.")
  private boolean all;

  @Option(names = "--dry-run", description = "Count what would be sent; send nothing.")
  private boolean dryRun;

  @Option(
      names = "--after",
      paramLabel = "PLACE",
      defaultValue = "",
      description = "Go on from this place, as an ended run has named it.")
  private String after = "";

  @Override
  protected ServiceAddress address(CommandSpec spec) {
    if (query == null && (source == null || since == null)) {
      throw new ParameterException(
          spec.commandLine(), "Say --query, or --source and --since: which articles are meant?");
    }
    return management.address(spec);
  }

  @Override
  protected int run(OperatorClient client, Screen screen) {
    LiveLine live = screen.liveLine();
    Instant end = until == null ? Instant.now() : until; // what comes meanwhile is enriched anew
    String place = after;
    long listed = 0;
    long published = 0;
    try {
      do {
        JsonNode page = client.post(PATH, question(place, end), "asking").requireOk().json();
        listed += page.path("listed").asLong();
        published += page.path("published").asLong();
        live.show(
            "%d of about %d sent…".formatted(published, page.path("total").asLong() + published));
        place = page.path("next").asString("");
      } while (!place.isEmpty());
    } catch (RuntimeException e) {
      screen.problem(
          "It ended early, %d were sent; go on with --after '%s'.".formatted(published, place));
      throw e;
    }
    live.clear();
    screen.result(
        dryRun
            ? "%d would be enriched again; nothing was sent.".formatted(listed)
            : "%d of %d sent to be enriched again.".formatted(published, listed));
    return ExitCode.OK;
  }

  private String question(String place, Instant end) {
    ObjectNode question = ArticleCodec.mapper().createObjectNode();
    question.put("until", end.toString()).put("after", place).put("dryRun", dryRun);
    if (query != null) {
      question.put("query", query);
    }
    if (source != null) {
      question.put("source", source);
    }
    if (since != null) {
      question.put("since", since.toString());
    }
    if (!all) {
      question.put("below", below);
    }
    return question.toString();
  }
}
