package news.dateline.launcher.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import news.dateline.article.ArticleTopics;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** What we do not allow ourselves in a cluster, held on the overlays as kubectl renders them. */
class KubernetesTest {
  private static final int SPRING_SHUTDOWN_SECONDS = 20; // of each phase; application.yaml

  @ParameterizedTest
  @ValueSource(strings = {"dev", "prod"})
  void noServiceRunsAsRootOrMayBecomeIt(String overlay) {
    for (JsonNode pod : pods(overlay)) {
      JsonNode all = pod.path("securityContext");
      assertThat(all.path("runAsNonRoot").asBoolean()).isTrue();
      assertThat(all.path("runAsUser").asInt()).as("the image's user").isEqualTo(10001);
      assertThat(all.at("/seccompProfile/type").asString()).isEqualTo("RuntimeDefault");
      assertThat(pod.path("automountServiceAccountToken").asBoolean(true)).isFalse();
      for (String forbidden : List.of("hostNetwork", "hostPID", "hostIPC")) {
        assertThat(pod.has(forbidden)).as(forbidden).isFalse();
      }
      for (JsonNode container : pod.path("containers")) {
        JsonNode own = container.path("securityContext");
        assertThat(own.path("allowPrivilegeEscalation").asBoolean(true)).isFalse();
        assertThat(own.path("readOnlyRootFilesystem").asBoolean()).isTrue();
        assertThat(own.at("/capabilities/drop").toString()).isEqualTo("[\"ALL\"]");
        assertThat(own.path("privileged").asBoolean(false)).isFalse();
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"dev", "prod"})
  void everyServiceHasALimitOfMemoryAndNoneOfProcessors(String overlay) {
    for (JsonNode container : containers(overlay)) {
      JsonNode resources = container.path("resources");
      assertThat(resources.path("requests").propertyNames()).contains("cpu", "memory");
      assertThat(resources.path("limits").propertyNames()).containsExactly("memory");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"dev", "prod"})
  void everyServiceIsAskedWhetherItHasStartedLivesAndIsReady(String overlay) {
    for (JsonNode container : containers(overlay)) {
      List<String> ports = strings(container.path("ports"), "name");
      for (String probe : List.of("startupProbe", "livenessProbe", "readinessProbe")) {
        JsonNode asked = container.path(probe).path("httpGet");
        assertThat(asked.path("path").asString()).as(probe).startsWith("/actuator/health/");
        assertThat(ports).contains(asked.path("port").asString());
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"dev", "prod"})
  void aPodIsNotKilledWhileItFinishesItsBatch(String overlay) {
    for (JsonNode pod : pods(overlay)) {
      int pause = pod.at("/containers/0/lifecycle/preStop/sleep/seconds").asInt();
      assertThat(pause).as("until no request comes any more").isPositive();
      assertThat(pod.path("terminationGracePeriodSeconds").asInt())
          .isGreaterThan(pause + 2 * SPRING_SHUTDOWN_SECONDS);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"dev", "prod"})
  void nothingMayTalkToAnythingThatIsNotNamed(String overlay) {
    assertThat(Manifests.of(overlay).of(Kind.NETWORK_POLICY))
        .anySatisfy(
            policy -> {
              assertThat(policy.at("/spec/podSelector").isEmpty()).isTrue();
              assertThat(policy.at("/spec/policyTypes").toString()).contains("Ingress", "Egress");
              assertThat(policy.path("spec").has("ingress")).isFalse();
              assertThat(policy.path("spec").has("egress")).isFalse();
            });
  }

  @ParameterizedTest
  @ValueSource(strings = {"dev", "prod"})
  void everyServiceIsKeptFromBeingDrainedAtOnceAndCanBeReached(String overlay) {
    Manifests manifests = Manifests.of(overlay);
    for (JsonNode deployment : manifests.of(Kind.DEPLOYMENT).toList()) {
      JsonNode labels = deployment.at("/spec/template/metadata/labels");
      assertThat(
              manifests
                  .of(Kind.POD_DISRUPTION_BUDGET)
                  .map(each -> each.at("/spec/selector/matchLabels")))
          .as(Manifests.name(deployment))
          .anyMatch(wanted -> selects(wanted, labels));
      List<String> ports = strings(deployment.at("/spec/template/spec/containers/0/ports"), "name");
      assertThat(
              manifests.of(Kind.SERVICE).filter(each -> selects(each.at("/spec/selector"), labels)))
          .hasSize(1)
          .allSatisfy(
              service ->
                  assertThat(ports).containsAll(strings(service.at("/spec/ports"), "targetPort")));
    }
  }

  @Test
  void productionNamesTheVersionsOfItsImages() {
    for (JsonNode container : containers("prod")) {
      assertThat(container.path("image").asString()).matches("dateline/[a-z-]+:\\d+\\.\\d+\\.\\d+");
    }
  }

  @Test
  void aSecretOfOursHoldsNoPassword() {
    assertThat(Manifests.of("prod").of(Kind.SECRET))
        .allSatisfy(secret -> assertThat(Manifests.name(secret)).isEqualTo("dateline-roles"));
  }

  @Test
  void theTopicsAreThoseOfTheCode() {
    List<ArticleTopics.Topic> deployed =
        Manifests.of("prod").of(Kind.KAFKA_TOPIC).map(KubernetesTest::topic).toList();
    assertThat(deployed).containsExactlyInAnyOrderElementsOf(ArticleTopics.all());
  }

  @Test
  void theSourcesAreThoseThatTheServiceBringsAlong() throws IOException {
    assertThat(Program.ROOT.resolve("k8s/base/sources.yaml"))
        .hasContent(
            Files.readString(
                Program.ROOT.resolve("ingest-service/src/main/resources/sources.yaml")));
  }

  private static ArticleTopics.Topic topic(JsonNode manifest) {
    JsonNode config = manifest.at("/spec/config");
    boolean compacted = config.path("cleanup.policy").asString().equals("compact");
    return new ArticleTopics.Topic(
        Manifests.name(manifest),
        manifest.at("/spec/partitions").asInt(),
        compacted
            ? ChronoUnit.FOREVER.getDuration()
            : Duration.ofMillis(config.path("retention.ms").asLong()),
        config.path("max.message.bytes").asInt());
  }

  private static List<JsonNode> pods(String overlay) {
    List<JsonNode> pods =
        Manifests.of(overlay)
            .of(Kind.DEPLOYMENT)
            .map(each -> each.at("/spec/template/spec"))
            .toList();
    assertThat(pods).hasSize(4);
    return pods;
  }

  private static List<JsonNode> containers(String overlay) {
    return pods(overlay).stream().flatMap(pod -> stream(pod.path("containers"))).toList();
  }

  private static boolean selects(JsonNode wanted, JsonNode labels) {
    return !wanted.isEmpty()
        && wanted.properties().stream()
            .allMatch(each -> each.getValue().equals(labels.get(each.getKey())));
  }

  private static List<String> strings(JsonNode list, String field) {
    return stream(list).map(each -> each.path(field).asString("")).toList();
  }

  private static Stream<JsonNode> stream(JsonNode list) {
    return StreamSupport.stream(list.spliterator(), false);
  }
}
