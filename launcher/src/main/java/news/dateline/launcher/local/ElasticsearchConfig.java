package news.dateline.launcher.local;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The configuration folder of a node that stands alone. */
final class ElasticsearchConfig {
  private ElasticsearchConfig() {}

  static void write(Path folder, Path data, Path logs, Path snapshots, Ports ports, Access access)
      throws IOException {
    Files.createDirectories(folder.resolve("jvm.options.d")); // the node insists on it
    Files.write(
        folder.resolve("elasticsearch.yml"), settings(data, logs, snapshots, ports, access));
    copy("elasticsearch-jvm.options", folder.resolve("jvm.options"));
    copy("elasticsearch-log4j2.properties", folder.resolve("log4j2.properties"));
  }

  private static List<String> settings(
      Path data, Path logs, Path snapshots, Ports ports, Access access) {
    return Stream.concat(
            alone(data, logs, snapshots, ports).stream(), access.nodeSettings().stream())
        .toList();
  }

  private static List<String> alone(Path data, Path logs, Path snapshots, Ports ports) {
    return List.of(
        "cluster.name: dateline",
        "node.name: local",
        "discovery.type: single-node",
        "http.host: 127.0.0.1",
        "http.port: " + ports.elasticsearch(),
        "transport.host: 127.0.0.1",
        "transport.port: " + ports.elasticsearchTransport(),
        "path.data: " + quoted(data),
        "path.logs: " + quoted(logs),
        "path.repo: [" + quoted(snapshots) + "]", // where a snapshot repository may lie
        // A full disk would make indices read-only, and a laptop's disk is often 90 % full.
        "cluster.routing.allocation.disk.threshold_enabled: false",
        "action.auto_create_index: false");
  }

  private static String quoted(Path path) {
    return "'" + path.toString().replace("'", "''") + "'";
  }

  private static void copy(String resource, Path target) throws IOException {
    try (InputStream in = ElasticsearchConfig.class.getResourceAsStream(resource)) {
      Files.copy(Objects.requireNonNull(in), target, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
