package news.dateline.launcher.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * A cluster is told what compose is told: kustomize cannot put a file into an object of its own.
 */
class PrometheusRuleTest {
  private static final Path RENDERED = Path.of("target", "prometheus-rule.yaml");
  private static final String HEAD =
      """
      # Rendered from ops/prometheus by PrometheusRuleTest, which says how: change the rules there.
      apiVersion: monitoring.coreos.com/v1
      kind: PrometheusRule
      metadata: {name: dateline}
      spec:
        groups:
      """;

  @Test
  void theRulesOfAClusterAreThoseOfOps() throws IOException {
    String rendered = HEAD + groups("recording.yml") + groups("alerts.yml");
    Files.createDirectories(RENDERED.getParent());
    Files.writeString(RENDERED, rendered);
    assertThat(Program.ROOT.resolve("k8s/components/monitoring/prometheus-rule.yaml"))
        .as("cp launcher/target/prometheus-rule.yaml k8s/components/monitoring/")
        .hasContent(rendered);
  }

  private static String groups(String rules) throws IOException {
    String file = Files.readString(Program.ROOT.resolve("ops/prometheus").resolve(rules));
    String begin = "\ngroups:\n";
    return file.substring(file.indexOf(begin) + begin.length()).indent(2);
  }
}
