package news.dateline.e2e;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import news.dateline.launcher.local.KafkaConfig;
import news.dateline.launcher.local.LocalOptions;
import news.dateline.launcher.local.Part;
import news.dateline.launcher.local.ProvidedServer;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.containers.wait.strategy.Wait;
import org.testcontainers.elasticsearch.ElasticsearchContainer;
import org.testcontainers.kafka.KafkaContainer;
import org.testcontainers.utility.DockerImageName;

/** A broker and a node in containers, at the ports where the launcher would have put its own. */
public final class ContainerServers implements Servers {
  private final List<ContainerServer> servers = new ArrayList<>();

  @Override
  public Optional<String> missing() {
    return DockerClientFactory.instance().isDockerAvailable()
        ? Optional.empty()
        : Optional.of("skipped: no Docker engine answers here");
  }

  @Override
  public LocalOptions into(LocalOptions options) {
    return options
        .withProvided(Part.KAFKA, provided(broker(options)))
        .withProvided(Part.ELASTICSEARCH, provided(node(options)));
  }

  @Override
  public void close() {
    servers.forEach(ContainerServer::close);
  }

  private ProvidedServer provided(ContainerServer server) {
    servers.add(server);
    return new ProvidedServer(server::start, server::stop);
  }

  private static ContainerServer broker(LocalOptions options) {
    var container = new KafkaContainer(image("dateline.kafka.image", "apache/kafka"));
    container.setPortBindings(List.of("127.0.0.1:" + options.ports().kafka() + ":9092"));
    // The image's own rule for what becomes a setting.
    KafkaConfig.anywhere()
        .forEach(
            (key, value) ->
                container.withEnv(
                    "KAFKA_" + key.toUpperCase(Locale.ROOT).replace('.', '_'), value));
    container.withEnv("KAFKA_HEAP_OPTS", "-Xms256m -Xmx256m"); // as the launcher's own
    return new ContainerServer(
        container,
        // Said once only: at later starts the launcher waits for the broker, as always.
        Wait.forLogMessage(".*Transitioning from RECOVERY to RUNNING.*", 1),
        // Its first process is a shell, which keeps the engine's request to end for itself.
        List.of("sh", "-c", "kill $(pidof java)"),
        log(options, Part.KAFKA));
  }

  private static ContainerServer node(LocalOptions options) {
    var container =
        new ElasticsearchContainer(image("dateline.elasticsearch.image", "elasticsearch"));
    container.setExposedPorts(List.of(9200));
    container.setPortBindings(List.of("127.0.0.1:" + options.ports().elasticsearch() + ":9200"));
    container
        .withEnv("xpack.security.enabled", "false")
        .withEnv("action.auto_create_index", "false")
        .withEnv("ES_JAVA_OPTS", "-Xms512m -Xmx512m"); // as the launcher's own
    return new ContainerServer(
        container,
        Wait.forHttp("/_cluster/health?wait_for_status=yellow").forPort(9200),
        List.of(),
        log(options, Part.ELASTICSEARCH));
  }

  private static DockerImageName image(String property, String standsInFor) {
    return DockerImageName.parse(System.getProperty(property))
        .asCompatibleSubstituteFor(standsInFor);
  }

  private static Path log(LocalOptions options, Part part) {
    return options.data().resolve("logs").resolve(part.id() + ".log");
  }
}
