package news.dateline.launcher.offline;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import news.dateline.article.Article;
import news.dateline.article.ArticleCodec;
import news.dateline.article.Warning;
import news.dateline.ingest.format.ReadingTrace;
import news.dateline.ingest.format.ReadingTrace.Finding;
import news.dateline.ingest.intake.ReadItem;
import news.dateline.ingest.source.SourceProfile;
import news.dateline.launcher.console.Screen;
import news.dateline.launcher.console.Table;
import news.dateline.launcher.console.Tone;
import news.dateline.launcher.console.Visible;
import tools.jackson.databind.JsonNode;

/**
 * Tells an integrator how one delivery was read: each field, its value, where it was found and by
 * which rule; what is doubtful; what was left unread.
 */
record Explanation(WireFile wire, SourceProfile source, List<ReadItem> items) {
  private static final int VALUE_CHARS = 70; // a body is recognised by its beginning

  /** Prints the report. */
  void print(Screen screen) {
    screen.result(
        "%s: %,d bytes, %s, read for source '%s' (zone %s, dates %s)"
            .formatted(
                Visible.text(wire.name()),
                wire.bytes().length,
                items.size() == 1 ? "1 item" : items.size() + " items",
                source.id(),
                source.zone(),
                source.dateOrder().name().toLowerCase(Locale.ROOT)));
    for (int i = 0; i < items.size(); i++) {
      screen.result("");
      String number = items.size() == 1 ? "" : "Item %d: ".formatted(i + 1);
      switch (items.get(i)) {
        case ReadItem.Ready ready -> accepted(screen, number, ready);
        case ReadItem.Refused refused ->
            screen.result(
                screen.toned(Tone.BAD, number + "refused")
                    + ": "
                    + Visible.text(Reading.sentence(refused.refusal())));
      }
    }
  }

  private static void accepted(Screen screen, String number, ReadItem.Ready ready) {
    Article article = ready.article();
    screen.result(
        screen.toned(
            Tone.GOOD,
            "%saccepted as %s, %s"
                .formatted(
                    number,
                    article.rawFormat(),
                    article.pubStatus().name().toLowerCase(Locale.ROOT))));
    screen.result(fields(article, ready.trace()));
    doubts(screen, article.warnings());
    unread(screen, ready.trace().unread().get());
  }

  private static Table fields(Article article, ReadingTrace trace) {
    JsonNode values = ArticleCodec.mapper().valueToTree(article);
    Map<String, Integer> seen = new HashMap<>();
    Table table = new Table("field", "value", "found at", "rule");
    for (Finding finding : trace.findings()) {
      JsonNode value = values.path(finding.field());
      int place = seen.merge(finding.field(), 1, Integer::sum) - 1;
      table.row(
          finding.field(),
          shortened(value.isArray() ? value.path(place) : value),
          finding.place().describe(),
          finding.rule());
    }
    added(values, seen.keySet(), table);
    return table;
  }

  /** What no place in the wire states: identity that was made, defaults of the source. */
  private static void added(JsonNode values, Set<String> found, Table table) {
    new TreeMap<>(
            Map.of(
                "id", "hash of source and uri",
                "uri", "made: the wire states none",
                "pubStatus", "the default",
                "language", "the source's default",
                "copyrightHolder", "the source's default",
                "usageTerms", "the source's default",
                "order", "decides which version is current"))
        .forEach(
            (name, rule) -> {
              if (!found.contains(name) && !values.path(name).isMissingNode()) {
                table.row(name, shortened(values.path(name)), "-", rule);
              }
            });
  }

  private static void doubts(Screen screen, List<Warning> warnings) {
    if (warnings.isEmpty()) {
      screen.result("Doubtful: nothing.");
      return;
    }
    screen.result(screen.toned(Tone.WAITING, "Doubtful:"));
    for (Warning warning : warnings) {
      screen.result(
          Visible.text(
              "  %s (%s): %s".formatted(warning.field(), warning.code(), warning.detail())));
    }
  }

  private static void unread(Screen screen, List<String> places) {
    if (places.isEmpty()) {
      screen.result("Left unread: nothing.");
      return;
    }
    screen.result("Left unread:");
    places.forEach(place -> screen.result(Visible.text("  " + place)));
  }

  private static String shortened(JsonNode value) {
    String text = value.isValueNode() ? value.asString() : value.toString();
    return text.length() <= VALUE_CHARS
        ? text
        : "%s… (%,d characters)".formatted(text.substring(0, VALUE_CHARS), text.length());
  }
}
