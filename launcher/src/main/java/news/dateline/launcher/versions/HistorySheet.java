package news.dateline.launcher.versions;

import static news.dateline.launcher.console.Visible.field;

import java.util.ArrayList;
import java.util.List;
import news.dateline.launcher.console.Screen;
import news.dateline.launcher.console.Tone;
import news.dateline.launcher.console.Visible;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A history as people read it. */
final class HistorySheet {
  private static final int LONGEST_VALUE = 200; // of a field; --json has all of it

  private final JsonNode history;

  HistorySheet(JsonNode history) {
    this.history = history;
  }

  void print(Screen screen) {
    List<JsonNode> versions = history.path("versions").values().stream().toList();
    screen.result(
        "%s  %s  %s, %s"
            .formatted(
                field(history, "uri"),
                field(history, "source"),
                history.path("visibility").asString("in flight"),
                versions.size() == 1 ? "1 version" : versions.size() + " versions"));
    if (history.path("olderLeftOut").asBoolean()) {
      screen.result("Older ones are left out.");
    }
    for (JsonNode version : versions) {
      screen.result("");
      screen.result(screen.toned(Tone.HEADING, heading(version)));
      receipts(version).forEach(screen::result);
      version.path("changes").path("fields").forEach(field -> screen.result(change(field)));
      if (version.path("changes").path("textLeftOut").asBoolean()) {
        screen.result("  text is left out: it is more than one answer shows");
      }
      for (JsonNode change : version.path("changes").path("paragraphs")) {
        screen.result("  paragraph " + change.path("at").asInt());
        change
            .path("removed")
            .forEach(
                text ->
                    screen.result(
                        screen.toned(Tone.BAD, "    - " + Visible.text(text.asString()))));
        change
            .path("added")
            .forEach(
                text ->
                    screen.result(
                        screen.toned(Tone.GOOD, "    + " + Visible.text(text.asString()))));
      }
    }
  }

  private static String heading(JsonNode version) {
    List<String> parts = new ArrayList<>();
    parts.add(version.path("current").asBoolean() ? "*" : " ");
    parts.add("version " + version.path("version").asString("-"));
    parts.add(field(version, "pubStatus"));
    parts.add("made " + version.path("versionCreated").asString("-"));
    parts.add("received " + field(version, "receivedAt"));
    if (version.path("redacted").asBoolean()) {
      parts.add("text gone");
    }
    return Visible.text(String.join("  ", parts));
  }

  private static List<String> receipts(JsonNode version) {
    return version.path("receipts").values().stream()
        .map(
            receipt -> {
              String by = receipt.path("by").asString("");
              return "  receipt %s  %s  %s%s"
                  .formatted(
                      field(receipt, "receiptId"),
                      receipt.path("channel").asString("-"),
                      field(receipt, "outcome"),
                      by.isEmpty() ? "" : " by " + Visible.text(by));
            })
        .toList();
  }

  private static String change(JsonNode field) {
    String name = field(field, "field");
    return field.has("from") || field.has("to")
        ? "  %s: %s → %s".formatted(name, value(field.get("from")), value(field.get("to")))
        : "  " + name + " changed";
  }

  private static String value(@Nullable JsonNode value) {
    if (value == null) {
      return "nothing";
    }
    String text = Visible.text(value.isString() ? value.asString() : value.toString());
    return text.length() <= LONGEST_VALUE ? text : text.substring(0, LONGEST_VALUE) + "…";
  }
}
