package news.dateline.launcher.deploy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/**
 * Every manifest fits the type that the makers of its kind publish: no field is unknown, none has a
 * value of another type. Kubernetes itself would pass over a misspelt field.
 */
class SchemasTest {
  private static final ObjectMapper STRICT =
      JsonMapper.builder().annotationIntrospector(new NothingUnknown()).build();

  @ParameterizedTest
  @ValueSource(strings = {"dev", "prod"})
  void everyManifestFitsTheTypeOfItsKind(String overlay) {
    List<String> wrong = new ArrayList<>();
    for (JsonNode manifest : Manifests.of(overlay).all()) {
      try {
        read(manifest.toString(), Kind.of(manifest));
      } catch (JsonProcessingException e) {
        wrong.add(Kind.of(manifest) + " " + Manifests.name(manifest) + ": " + e.getMessage());
      }
    }
    assertThat(wrong).isEmpty();
  }

  /** Those of KEDA and ECK are published for Node only; of the others it also knows the rules. */
  @ParameterizedTest
  @ValueSource(strings = {"dev", "prod"})
  void everyManifestFitsWhatIsPublishedForNode(String overlay) {
    assumeTrue(
        Files.exists(Program.ROOT.resolve("k8s/check/node_modules")),
        "skipped: npm ci was not run in k8s/check");
    assertThat(Manifests.of(overlay).all()).isNotEmpty();
    Program.Result checked =
        Program.run(
            "sh",
            "-c",
            "kubectl kustomize k8s/overlays/" + overlay + " | node k8s/check/check.mjs");
    assertThat(checked.exitCode()).as(checked.output()).isZero();
  }

  @Test
  void aMisspeltFieldIsFoundHoweverDeepItLies() {
    String policy =
        """
        {"apiVersion": "networking.k8s.io/v1", "kind": "NetworkPolicy",
         "spec": {"ingress": [{"from": [{"podSelektor": {}}]}]}}\
        """;
    assertThatThrownBy(() -> read(policy, Kind.NETWORK_POLICY))
        .isInstanceOf(JsonProcessingException.class)
        .hasMessageContaining("podSelektor");
    String pool =
        """
        {"apiVersion": "kafka.strimzi.io/v1", "kind": "KafkaNodePool",
         "spec": {"storage": {"type": "jbod", "volumes": [{"type": "persistent-claim", "sise": "1Gi"}]}}}\
        """;
    assertThatThrownBy(() -> read(pool, Kind.KAFKA_NODE_POOL))
        .isInstanceOf(JsonProcessingException.class)
        .hasMessageContaining("sise");
  }

  private static void read(String manifest, Kind kind) throws JsonProcessingException {
    if (kind.type().isPresent()) {
      assertThat(STRICT.readValue(manifest, kind.type().get())).isNotNull();
    }
  }

  /** The published types keep what they do not know, so as to pass it on; here nothing is kept. */
  private static final class NothingUnknown extends JacksonAnnotationIntrospector {
    private static final long serialVersionUID = 1;

    @Override
    public Boolean hasAnySetter(Annotated annotated) {
      return false;
    }
  }
}
