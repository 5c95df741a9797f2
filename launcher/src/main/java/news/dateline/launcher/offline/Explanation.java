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
import news.dateline.ingest.intake.ParseReport;
import news.dateline.ingest.intake.ParseReport.Finding;
import news.dateline.launcher.console.Screen;
import news.dateline.launcher.console.Table;
import news.dateline.launcher.console.Tone;
import news.dateline.launcher.console.Visible;
import tools.jackson.databind.JsonNode;

/**
 * Tells an integrator how one delivery was read: each field, its value, where it was found and by
 * which rule; what is doubtful; what was left unread.
 */
public record Explanation(ParseReport report) {
  private static final int VALUE_CHARS = 70; // a body is recognised by its beginning

  /** Prints the report. */
  public void print(Screen screen) {
    screen.result(
        "%s: %,d bytes, %s, read for source '%s' (zone %s, dates %s)"
            .formatted(
                Visible.text(report.name()),
                report.bytes(),
                report.count() == 1 ? "1 item" : report.count() + " items",
                report.source(),
                report.zone(),
                report.dateOrder().name().toLowerCase(Locale.ROOT)));
    for (int i = 0; i < report.items().size(); i++) {
      screen.result("");
      String number = report.count() == 1 ? "" : "Item %d: ".formatted(i + 1);
      print(screen, number, report.items().get(i));
    }
    int untold = report.count() - report.items().size();
    if (untold > 0) {
      screen.result("");
      screen.result("The other %d are not told here.".formatted(untold));
    }
  }

  private static void print(Screen screen, String number, ParseReport.Item item) {
    if (item.article() != null) {
      accepted(screen, number, item.article(), item);
    } else if (item.refusal() != null) {
      screen.result(
          screen.toned(Tone.BAD, number + "refused")
              + ": "
              + Visible.text(Reading.sentence(item.refusal())));
    }
  }

  private static void accepted(
      Screen screen, String number, Article article, ParseReport.Item item) {
    screen.result(
        screen.toned(
            Tone.GOOD,
            "%saccepted as %s, %s"
                .formatted(
                    number,
                    article.rawFormat(),
                    article.pubStatus().name().toLowerCase(Locale.ROOT))));
    screen.result(fields(article, item.findings()));
    doubts(screen, article.warnings());
    unread(screen, item.unread());
  }

  private static Table fields(Article article, List<Finding> findings) {
    JsonNode values = ArticleCodec.mapper().valueToTree(article);
    Map<String, Integer> seen = new HashMap<>();
    Table table = new Table("field", "value", "found at", "rule");
    for (Finding finding : findings) {
      JsonNode value = values.path(finding.field());
      int place = seen.merge(finding.field(), 1, Integer::sum) - 1;
      table.row(
          finding.field(),
          shortened(value.isArray() ? value.path(place) : value),
          finding.place(),
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
