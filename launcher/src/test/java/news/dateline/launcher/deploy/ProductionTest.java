package news.dateline.launcher.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import news.dateline.article.ArticleLimits;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What production stands on, and who reaches it. */
class ProductionTest {
  private final Manifests prod = Manifests.of("prod");

  @Test
  void theServicesSpeakToTheBrokerAndTheNodeByTls() {
    for (String service : List.of("ingest-service", "enrich-service", "index-service")) {
      assertThat(environment(service))
          .containsEntry("SPRING_KAFKA_SECURITY_PROTOCOL", "SASL_SSL")
          .containsEntry("SPRING_KAFKA_BOOTSTRAP_SERVERS", "dateline-kafka-bootstrap:9093");
    }
    for (String service : List.of("index-service", "desk")) {
      assertThat(environment(service))
          .containsEntry("SPRING_ELASTICSEARCH_URIS", "https://dateline-es-http:9200")
          .containsEntry("SPRING_ELASTICSEARCH_RESTCLIENT_SSL_BUNDLE", "es");
    }
  }

  @Test
  void theDeskReachesTheNodeAndIndexServiceAndNotTheBroker() {
    assertThat(environment("desk").keySet()).noneMatch(name -> name.contains("KAFKA"));
    assertThat(deployment("desk").at("/spec/template/spec/volumes").toString())
        .doesNotContain("kafka");
    List<JsonNode> out =
        prod.of(Kind.NETWORK_POLICY)
            .filter(policy -> policy.at("/spec/policyTypes").toString().contains("Egress"))
            .filter(policy -> concerns(policy, "desk"))
            .flatMap(policy -> policy.at("/spec/egress").valueStream())
            .toList();
    assertThat(out.stream().flatMap(rule -> ports(rule).stream()))
        .containsExactlyInAnyOrder(53, 53, 8083, 9200);
    assertThat(policy("index-service-from-desk").at("/spec/ingress/0/from").toString())
        .contains("desk");
  }

  @Test
  void whoeverMayReadReachesTheDeskAndOnlyIt() {
    JsonNode policy = policy("to-desk");
    assertThat(policy.at("/spec/podSelector/matchLabels").toString()).contains("desk");
    assertThat(ports(policy.at("/spec/ingress/0"))).containsExactly(8080);
    assertThat(policy.at("/spec/ingress/0/from").toString()).contains("dateline.news/may-read");
  }

  @Test
  void brokersNodesAndOperatorsRunAsNobodyAndHaveALimitOfMemory() {
    JsonNode brokers = only(Kind.KAFKA_NODE_POOL).path("spec");
    JsonNode operators = only(Kind.KAFKA).at("/spec/entityOperator");
    JsonNode nodes = only(Kind.ELASTICSEARCH).at("/spec/nodeSets/0/podTemplate/spec");
    for (JsonNode context :
        List.of(
            brokers.at("/template/pod/securityContext"),
            operators.at("/template/pod/securityContext"),
            nodes.path("securityContext"))) {
      assertThat(context.path("runAsNonRoot").asBoolean()).isTrue();
      assertThat(context.at("/seccompProfile/type").asString()).isEqualTo("RuntimeDefault");
    }
    for (JsonNode part :
        List.of(
            brokers,
            operators.path("topicOperator"),
            operators.path("userOperator"),
            nodes.at("/containers/0"))) {
      assertThat(part.at("/resources/limits").propertyNames()).containsExactly("memory");
    }
  }

  @Test
  void ofTheNamespaceForMonitoringOnlyPrometheusReachesTheManagementPorts() {
    JsonNode rule = policy("prometheus-to-management").at("/spec/ingress/0");
    assertThat(ports(rule)).containsExactly(9080, 9081, 9082, 9083);
    assertThat(rule.path("from")).allSatisfy(from -> assertThat(from.has("podSelector")).isTrue());
  }

  @Test
  void watchesReachWebhooksAndMailServersOutside() {
    JsonNode policy = policy("index-to-the-world");
    assertThat(policy.at("/spec/podSelector/matchLabels").toString()).contains("index-service");
    assertThat(ports(policy.at("/spec/egress/0"))).contains(443, 465, 587);
  }

  @Test
  void whoeverMaySearchReachesTheNode() {
    JsonNode rule = policy("elasticsearch").at("/spec/ingress/0");
    assertThat(ports(rule)).containsExactly(9200);
    assertThat(rule.path("from").toString()).contains("dateline.news/may-search");
  }

  @Test
  void anApplyDoesNotSetBackTheNumberOfPodsThatKedaHasChosen() {
    assertThat(prod.of(Kind.SCALED_OBJECT))
        .hasSize(2)
        .allSatisfy(
            scaled ->
                assertThat(deployment(Manifests.name(scaled)).at("/spec").has("replicas"))
                    .isFalse());
  }

  @Test
  void theIngressTakesWhatTheServiceTakes() {
    JsonNode ingress = only(Kind.INGRESS);
    assertThat(ingress.at("/spec/ingressClassName").asString()).isEqualTo("nginx");
    assertThat(
            ingress
                .at("/metadata/annotations")
                .path("nginx.ingress.kubernetes.io/proxy-body-size")
                .asString())
        .isEqualTo((ArticleLimits.WIRE_BYTES >> 20) + "m");
  }

  private Map<String, String> environment(String service) {
    return deployment(service)
        .at("/spec/template/spec/containers/0/env")
        .valueStream()
        .collect(
            Collectors.toMap(
                each -> each.path("name").asString(), each -> each.path("value").asString()));
  }

  private JsonNode deployment(String name) {
    return named(Kind.DEPLOYMENT, name);
  }

  private JsonNode policy(String name) {
    return named(Kind.NETWORK_POLICY, name);
  }

  private JsonNode named(Kind kind, String name) {
    return prod.of(kind)
        .filter(each -> Manifests.name(each).equals(name))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no " + kind + " " + name));
  }

  private JsonNode only(Kind kind) {
    List<JsonNode> all = prod.of(kind).toList();
    assertThat(all).hasSize(1);
    return all.getFirst();
  }

  /** Whether a policy selects the pods of a service, or all of ours. */
  private static boolean concerns(JsonNode policy, String service) {
    JsonNode selector = policy.at("/spec/podSelector");
    JsonNode name = selector.at("/matchLabels").path("app.kubernetes.io/name");
    boolean ofAll = selector.at("/matchLabels").has("app.kubernetes.io/part-of");
    boolean listed =
        selector
            .path("matchExpressions")
            .valueStream()
            .flatMap(expression -> expression.path("values").valueStream())
            .anyMatch(value -> value.asString().equals(service));
    return ofAll || listed || name.asString("").equals(service);
  }

  private static List<Integer> ports(JsonNode rule) {
    return rule.path("ports").valueStream().map(each -> each.path("port").asInt()).toList();
  }
}
