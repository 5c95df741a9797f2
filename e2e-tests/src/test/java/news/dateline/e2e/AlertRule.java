package news.dateline.e2e;

import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** An alert as {@code ops/prometheus/alerts.yml} has it. */
record AlertRule(String name, String severity, String summary, String runbook) {
  private static final YAMLMapper YAML = new YAMLMapper();

  /** A file of {@code ops}. */
  static JsonNode read(String file) {
    return YAML.readTree(ScaledSettings.OPS.resolve(file).toFile());
  }

  static List<AlertRule> all() {
    return read("prometheus/alerts.yml")
        .path("groups")
        .valueStream()
        .flatMap(group -> group.path("rules").valueStream())
        .map(AlertRule::of)
        .toList();
  }

  private static AlertRule of(JsonNode rule) {
    return new AlertRule(
        rule.path("alert").asString(),
        rule.at("/labels/severity").asString(),
        rule.at("/annotations/summary").asString(),
        rule.at("/annotations/runbook").asString());
  }

  @Override
  public String toString() {
    return name;
  }
}
