package news.dateline.launcher.reread;

import static news.dateline.launcher.console.Visible.field;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import news.dateline.launcher.console.LiveLine;
import news.dateline.launcher.console.Screen;
import news.dateline.launcher.console.Table;
import news.dateline.launcher.console.Visible;
import tools.jackson.databind.JsonNode;

/**
 * Tells of each article that reads otherwise, of each that cannot be read, and of all in the end.
 */
final class ReparseTally {
  static final String CHANGES = "changes";

  private static final int HASH_SHOWN = 16; // more than ./dateline raw and trace need

  private final Screen screen;
  private final LiveLine live;
  private final boolean dryRun;
  private final Map<String, Integer> outcomes = new TreeMap<>();
  private final Map<String, Integer> fields = new TreeMap<>();
  private int copies;
  private int published;
  private int unreadable;

  ReparseTally(Screen screen, boolean dryRun) {
    this.screen = screen;
    this.live = screen.liveLine();
    this.dryRun = dryRun;
  }

  void add(JsonNode page, JsonNode compared, int publishedOfIt) {
    live.clear();
    copies += page.path("copies").asInt();
    published += publishedOfIt;
    page.path("items").forEach(this::unread);
    for (JsonNode reading : compared) {
      String outcome = field(reading, "outcome");
      outcomes.merge(outcome, 1, Integer::sum);
      if (outcome.equals(CHANGES)) {
        changed(reading);
      } else if (!outcome.equals("same") && !outcome.equals("later-copy")) {
        screen.result(
            "%s  %s  %s: not published"
                .formatted(field(reading, "receiptId"), field(reading, "uri"), outcome));
      }
    }
  }

  private void unread(JsonNode item) {
    if (item.has("article")) {
      return;
    }
    unreadable++;
    JsonNode refusal = item.path("refusal");
    screen.result(
        "%s  received %s  %s"
            .formatted(
                shortened(field(item, "rawSha256")),
                field(item, "receivedAt"),
                refusal.isMissingNode()
                    ? "not read: " + field(item, "problem")
                    : "refused today: %s, at %s"
                        .formatted(field(refusal, "reason"), field(refusal, "where"))));
  }

  private void changed(JsonNode reading) {
    List<String> told = new ArrayList<>();
    for (JsonNode difference : reading.path("differences")) {
      String field = field(difference, "field");
      fields.merge(field, 1, Integer::sum);
      told.add(
          difference.has("from") || difference.has("to")
              ? "%s %s → %s".formatted(field, value(difference, "from"), value(difference, "to"))
              : field);
    }
    screen.result(
        "%s  %s  %s"
            .formatted(
                field(reading, "receiptId"), field(reading, "uri"), String.join(", ", told)));
  }

  void progress(String place) {
    live.show(
        "%d copies read, %d differ, %d published, at %s…"
            .formatted(copies, outcomes.getOrDefault(CHANGES, 0), published, place));
  }

  void print() {
    live.clear();
    if (!fields.isEmpty()) {
      Table table = new Table("field", "articles");
      fields.forEach(table::row);
      screen.result(table);
    }
    List<String> told = new ArrayList<>();
    outcomes.forEach((outcome, count) -> told.add(outcome + " " + count));
    screen.result(
        "%d copies read: %s%s. %s"
            .formatted(
                copies,
                told.isEmpty() ? "nothing to compare" : String.join(", ", told),
                unreadable == 0 ? "" : ", not readable " + unreadable,
                dryRun ? "Nothing was published." : published + " published again."));
  }

  /** Whether all of it could be read. */
  boolean isClean() {
    return unreadable == 0;
  }

  private static String shortened(String sha256) {
    return sha256.substring(0, Math.min(HASH_SHOWN, sha256.length()));
  }

  private static String value(JsonNode difference, String side) {
    JsonNode value = difference.path(side);
    return value.isMissingNode()
        ? "nothing"
        : Visible.text(value.isString() ? value.asString() : value.toString());
  }
}
