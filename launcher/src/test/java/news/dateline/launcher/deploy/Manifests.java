package news.dateline.launcher.deploy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** An overlay of k8s/ as kubectl renders it. */
record Manifests(List<JsonNode> all) {
  private static final int OLDEST_KUBECTL = 21; // 1.21 has a kustomize that knows components

  private static final Map<String, Manifests> RENDERED = new ConcurrentHashMap<>();

  /** Skips the test, and says so, where kubectl is missing or too old. */
  static Manifests of(String overlay) {
    return RENDERED.computeIfAbsent(overlay, Manifests::render);
  }

  private static Manifests render(String overlay) {
    String version = Program.answer("kubectl", "version", "--client", "-o", "json").orElse("{}");
    int minor =
        YAMLMapper.shared()
            .readTree(version)
            .at("/clientVersion/minor")
            .asString("0")
            .transform(text -> Integer.parseInt(text.replaceAll("\\D", "")));
    assumeTrue(minor >= OLDEST_KUBECTL, "skipped: kubectl 1.21 or later is not here");
    Program.Result rendered = Program.run("kubectl", "kustomize", "k8s/overlays/" + overlay);
    assertThat(rendered.exitCode()).as(rendered.output()).isZero();
    try (var documents =
        YAMLMapper.shared().readerFor(JsonNode.class).<JsonNode>readValues(rendered.output())) {
      return new Manifests(documents.readAll());
    }
  }

  Stream<JsonNode> of(Kind kind) {
    return all.stream().filter(each -> Kind.of(each) == kind);
  }

  static String name(JsonNode manifest) {
    return manifest.at("/metadata/name").asString();
  }
}
