package news.dateline.launcher.deploy;

import io.fabric8.kubernetes.api.model.ConfigMap;
import io.fabric8.kubernetes.api.model.Secret;
import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.api.model.ServiceAccount;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.networking.v1.Ingress;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicy;
import io.fabric8.kubernetes.api.model.policy.v1.PodDisruptionBudget;
import io.fabric8.openshift.api.model.monitoring.v1.PodMonitor;
import io.fabric8.openshift.api.model.monitoring.v1.PrometheusRule;
import io.strimzi.api.kafka.model.kafka.Kafka;
import io.strimzi.api.kafka.model.nodepool.KafkaNodePool;
import io.strimzi.api.kafka.model.topic.KafkaTopic;
import io.strimzi.api.kafka.model.user.KafkaUser;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What we deploy, with the type that its makers publish for it; k8s/check has the two that are
 * published for Node only.
 */
enum Kind {
  CONFIG_MAP("v1", ConfigMap.class),
  DEPLOYMENT("apps/v1", Deployment.class),
  ELASTICSEARCH("elasticsearch.k8s.elastic.co/v1", "Elasticsearch"),
  INGRESS("networking.k8s.io/v1", Ingress.class),
  KAFKA("kafka.strimzi.io/v1", Kafka.class),
  KAFKA_NODE_POOL("kafka.strimzi.io/v1", KafkaNodePool.class),
  KAFKA_TOPIC("kafka.strimzi.io/v1", KafkaTopic.class),
  KAFKA_USER("kafka.strimzi.io/v1", KafkaUser.class),
  NETWORK_POLICY("networking.k8s.io/v1", NetworkPolicy.class),
  POD_DISRUPTION_BUDGET("policy/v1", PodDisruptionBudget.class),
  POD_MONITOR("monitoring.coreos.com/v1", PodMonitor.class),
  PROMETHEUS_RULE("monitoring.coreos.com/v1", PrometheusRule.class),
  SCALED_OBJECT("keda.sh/v1alpha1", "ScaledObject"),
  SECRET("v1", Secret.class),
  SERVICE("v1", Service.class),
  SERVICE_ACCOUNT("v1", ServiceAccount.class);

  private final String apiVersion;
  private final String kind;
  private final @Nullable Class<?> type;

  Kind(String apiVersion, Class<?> type) {
    this.apiVersion = apiVersion;
    this.kind = type.getSimpleName();
    this.type = type;
  }

  Kind(String apiVersion, String kind) {
    this.apiVersion = apiVersion;
    this.kind = kind;
    this.type = null;
  }

  Optional<Class<?>> type() {
    return Optional.ofNullable(type);
  }

  /** Fails on a manifest of any other kind or version. */
  static Kind of(JsonNode manifest) {
    String version = manifest.path("apiVersion").asString();
    String kind = manifest.path("kind").asString();
    return Stream.of(values())
        .filter(each -> each.apiVersion.equals(version) && each.kind.equals(kind))
        .findFirst()
        .orElseThrow(() -> new AssertionError("unknown here: " + version + " " + kind));
  }
}
