package news.dateline.launcher.reread;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import news.dateline.article.ArticleCodec;
import news.dateline.launcher.client.IndexManagement;
import news.dateline.launcher.client.Ingest;
import news.dateline.launcher.client.OperatorClient;
import news.dateline.launcher.client.ServiceAddress;
import news.dateline.launcher.client.ServiceCommand;
import news.dateline.launcher.console.ExitCode;
import news.dateline.launcher.console.Screen;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** {@code dateline reparse}. */
@Command(
    name = "reparse",
    description = "Read a source's archived deliveries again, as they are read today.",
    footer = {
      "",
      "Original bytes are read with today's parser and today's profile of the source and compared"
          + " with what is kept of them. What differs is told, article by article and field by"
          + " field, and published behind live news with the receipt, the time and the channel that"
          + " it had: the new reading takes the place of the old one of the same bytes and of"
          + " nothing else. Nothing is published of what reads the same, of killed stories, and of"
          + " what would be another story or another delivery. A run may be repeated, or gone on"
          + " with by --after. Instances with archives of their own are asked one by one, by"
          + " --ingest.",
      "",
      "Exit code: 0 read, 1 some of it cannot be read (it is listed) or the request was refused, 2"
          + " wrong usage, 3 a service does not answer.",
      "",
      "Example: ./dateline reparse --source meridian --since 2026-03-01T00:00:00Z --dry-run"
    })
public final class ReparseCommand extends ServiceCommand {
  private static final int CHARS_AT_ONCE = 4 << 20; // of readings; half of what is taken
  private static final int RECEIPTS_AT_ONCE = 500; // half of what a request has room for

  @Mixin private Ingest ingest = new Ingest();
  @Mixin private IndexManagement index = new IndexManagement();

  @Option(
      names = {"-s", "--source"},
      paramLabel = "SOURCE",
      required = true,
      description = "The source's id.")
  private String source = "";

  @Option(
      names = "--since",
      paramLabel = "TIME",
      required = true,
      description =
          "What was received then or later, such as 2026-03-11T00:00:00Z, 2026-03-11 or 7d.")
  @SuppressWarnings("NullAway.Init") // picocli sets it
  private Instant since;

  @Option(
      names = "--until",
      paramLabel = "TIME",
      description = "What was received before. Default: now.")
  private @Nullable Instant until;

  @Option(
      names = "--format",
      paramLabel = "ID",
      description = "Only what is read as this format today.")
  private @Nullable String format;

  @Option(names = "--dry-run", description = "Show what would change; publish nothing.")
  private boolean dryRun;

  @Option(
      names = "--after",
      paramLabel = "PLACE",
      defaultValue = "",
      description = "Go on from this place in the archive, as an ended run has named it.")
  private String after = "";

  @Override
  protected ServiceAddress address(CommandSpec spec) {
    return ingest.address(spec);
  }

  @Override
  protected int run(OperatorClient client, Screen screen) {
    ReparseTally tally = new ReparseTally(screen, dryRun);
    Instant end = until == null ? Instant.now() : until; // else a page would not be the same twice
    String place = after;
    try (OperatorClient kept =
        new OperatorClient(index.address(spec(), ingest.ports(spec())), screen.liveLine())) {
      do {
        String path = path(place, end);
        JsonNode page = client.get(path).requireOk().json();
        JsonNode compared = compare(kept, page);
        int published = dryRun ? 0 : publish(client, path, changes(compared));
        tally.add(page, compared, published);
        place = page.path("next").asString("");
        tally.progress(place);
      } while (!place.isEmpty());
    } catch (RuntimeException e) {
      if (!place.isEmpty()) {
        screen.problem("It ended early; go on with --after '%s'.".formatted(place));
      }
      throw e;
    }
    tally.print();
    return tally.isClean() ? ExitCode.OK : ExitCode.REFUSED;
  }

  private String path(String place, Instant end) {
    return "%s/reparse?since=%s&until=%s&after=%s%s"
        .formatted(
            OperatorClient.source(source),
            since,
            end,
            OperatorClient.encode(place),
            OperatorClient.parameter("format", format));
  }

  private static JsonNode compare(OperatorClient kept, JsonNode page) {
    ArrayNode compared = ArticleCodec.mapper().createArrayNode();
    StringJoiner part = part();
    for (JsonNode item : page.path("items")) {
      if (item.has("article")) {
        String reading = item.get("article").toString();
        if (part.length() + reading.length() > CHARS_AT_ONCE) {
          compare(kept, part, compared);
          part = part();
        }
        part.add(reading);
      }
    }
    compare(kept, part, compared);
    return compared;
  }

  private static StringJoiner part() {
    return new StringJoiner(",", "[", "]");
  }

  private static void compare(OperatorClient kept, StringJoiner part, ArrayNode compared) {
    ObjectNode question = ArticleCodec.mapper().createObjectNode();
    question.put("readings", part.toString());
    kept.post("/actuator/readings", question.toString(), "comparing")
        .requireOk()
        .json()
        .path("readings")
        .forEach(compared::add);
  }

  private static List<String> changes(JsonNode compared) {
    List<String> receiptIds = new ArrayList<>();
    for (JsonNode reading : compared) {
      if (reading.path("outcome").asString("").equals(ReparseTally.CHANGES)) {
        receiptIds.add(reading.path("receiptId").asString());
      }
    }
    return receiptIds;
  }

  private static int publish(OperatorClient client, String path, List<String> receiptIds) {
    int published = 0;
    for (int from = 0; from < receiptIds.size(); from += RECEIPTS_AT_ONCE) {
      ObjectNode chosen = ArticleCodec.mapper().createObjectNode();
      receiptIds
          .subList(from, Math.min(receiptIds.size(), from + RECEIPTS_AT_ONCE))
          .forEach(chosen.putArray("receiptIds")::add);
      published +=
          client
              .post(path, chosen.toString(), "publishing")
              .requireOk()
              .json()
              .path("published")
              .asInt();
    }
    return published;
  }
}
