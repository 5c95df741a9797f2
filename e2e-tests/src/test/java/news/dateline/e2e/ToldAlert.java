package news.dateline.e2e;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** An alert by its labels, its name among them. */
record ToldAlert(Map<String, String> labels) {
  /** As Prometheus, Alertmanager and its webhooks write it. */
  static ToldAlert of(JsonNode alert) {
    Map<String, String> labels = new TreeMap<>();
    alert
        .path("labels")
        .properties()
        .forEach(label -> labels.put(label.getKey(), label.getValue().asString()));
    return new ToldAlert(labels);
  }

  static ToldAlert page(String name, String... labels) {
    return named(name, "page", labels);
  }

  static ToldAlert ticket(String name, String... labels) {
    return named(name, "ticket", labels);
  }

  /** The source that it is about, if it is about one. */
  @Nullable String source() {
    return labels.get("source");
  }

  private static ToldAlert named(String name, String severity, String... namesAndValues) {
    Map<String, String> labels = new TreeMap<>(Map.of("alertname", name, "severity", severity));
    for (int i = 0; i < namesAndValues.length; i += 2) {
      labels.put(namesAndValues[i], namesAndValues[i + 1]);
    }
    return new ToldAlert(labels);
  }
}
