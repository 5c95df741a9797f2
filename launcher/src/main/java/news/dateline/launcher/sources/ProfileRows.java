package news.dateline.launcher.sources;

import java.util.stream.Collectors;
import news.dateline.launcher.console.Table;
import tools.jackson.databind.JsonNode;

/** A profile's keys as rows, written as {@code sources set} takes them. */
final class ProfileRows {
  private ProfileRows() {}

  static void add(JsonNode profile, String prefix, Table table) {
    profile
        .properties()
        .forEach(
            entry -> {
              String key = prefix + entry.getKey();
              if (entry.getValue().isObject()) {
                add(entry.getValue(), key + ".", table);
              } else {
                table.row(key, text(entry.getValue()));
              }
            });
  }

  private static String text(JsonNode value) {
    return value.isArray()
        ? value.valueStream().map(JsonNode::asString).collect(Collectors.joining(","))
        : value.asString();
  }
}
