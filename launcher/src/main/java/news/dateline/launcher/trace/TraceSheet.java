package news.dateline.launcher.trace;

import static news.dateline.launcher.console.Visible.field;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import news.dateline.launcher.console.Screen;
import news.dateline.launcher.console.Tone;
import news.dateline.launcher.console.Visible;
import tools.jackson.databind.JsonNode;

/** A trace as people read it: the stories, then a timeline of each receipt. */
final class TraceSheet {
  private static final int TIME_CHARS = 24; // an instant with milliseconds; --json has all of it
  private static final String LINE = "  %-" + TIME_CHARS + "s  %s";

  private final JsonNode trace;

  TraceSheet(JsonNode trace) {
    this.trace = trace;
  }

  void print(Screen screen) {
    trace.path("articles").forEach(article -> story(article).forEach(screen::result));
    if (trace.path("moreArticles").asBoolean()) {
      screen.result("More stories have this name: say --source.");
    }
    trace.path("controls").forEach(control -> screen.result(control(control)));
    List<JsonNode> receipts = trace.path("receipts").values().stream().toList();
    long total = trace.path("total").asLong();
    if (total > receipts.size()) {
      screen.result(
          "The newest %d of %d receipts; --limit shows more.".formatted(receipts.size(), total));
    }
    for (JsonNode receipt : receipts) {
      screen.result("");
      screen.result(
          screen.toned(
              Tone.HEADING,
              "receipt %s  %s".formatted(field(receipt, "receiptId"), field(receipt, "source"))));
      timeline(receipt).forEach(screen::result);
    }
  }

  private static List<String> story(JsonNode article) {
    List<String> lines = new ArrayList<>();
    if (!article.has("uri")) {
      return List.of("article %s  not indexed".formatted(field(article, "articleId")));
    }
    lines.add(
        "article %s  %s  %s"
            .formatted(
                field(article, "articleId"), field(article, "source"), field(article, "uri")));
    String until =
        article.path("embargoedIndefinitely").asBoolean()
            ? " with no end given"
            : article.has("embargoedUntil") ? " until " + field(article, "embargoedUntil") : "";
    lines.add(
        "  %s%s now, version %s by receipt %s, parser %s, enrichment %s, written %s"
            .formatted(
                field(article, "visibility"),
                until,
                field(article, "version"),
                field(article, "receiptId"),
                field(article, "parserRevision"),
                field(article, "enrichmentRevision"),
                field(article, "indexedAt")));
    return lines;
  }

  private static String control(JsonNode control) {
    return LINE.formatted(
        time(control, "at"),
        "%s by %s, %s (was %s, is %s)"
            .formatted(
                field(control, "deed"),
                field(control, "actor"),
                field(control, "reason"),
                control.has("before") ? field(control, "before") : "not there",
                field(control, "after")));
  }

  private static List<String> timeline(JsonNode receipt) {
    List<String> lines = new ArrayList<>();
    lines.add(
        LINE.formatted(
            time(receipt, "receivedAt"),
            "received by %s, %s bytes, %s, SHA-256 %s"
                .formatted(
                    field(receipt, "channel"),
                    field(receipt, "bytes"),
                    field(receipt, "format"),
                    field(receipt, "rawSha256"))));
    if (receipt.has("parserRevision")) {
      lines.add(
          LINE.formatted(
              "",
              "read as version %s by parser %s%s"
                  .formatted(
                      field(receipt, "version"),
                      field(receipt, "parserRevision"),
                      warnings(receipt))));
    }
    for (JsonNode hop : receipt.path("hops")) {
      boolean enriched = field(hop, "topic").contains("enriched");
      lines.add(
          LINE.formatted(
              enriched ? time(receipt, "enrichedAt") : "",
              "%s%s partition %s offset %s"
                  .formatted(
                      enriched && receipt.has("enrichmentRevision")
                          ? "enriched by revision %s, "
                              .formatted(field(receipt, "enrichmentRevision"))
                          : "",
                      field(hop, "topic"),
                      field(hop, "partition"),
                      field(hop, "offset"))));
    }
    lines.add(LINE.formatted(time(receipt, "settledAt"), field(receipt, "end")));
    return lines;
  }

  private static String warnings(JsonNode receipt) {
    return receipt.has("warnings")
        ? receipt.path("warnings").values().stream()
            .map(warning -> Visible.text(warning.asString()))
            .collect(Collectors.joining(", ", ", warnings ", ""))
        : "";
  }

  private static String time(JsonNode node, String name) {
    String time = Visible.text(node.path(name).asString(""));
    return time.length() > TIME_CHARS ? time.substring(0, TIME_CHARS - 1) + "Z" : time;
  }
}
