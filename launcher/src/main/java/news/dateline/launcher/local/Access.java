package news.dateline.launcher.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import news.dateline.launcher.secure.NodeClient;
import news.dateline.launcher.secure.SecurityFolder;
import org.apache.kafka.clients.admin.Admin;

/** How the parts of a local system let each other, and the launcher, in. */
public sealed interface Access permits OpenAccess, SecuredAccess {
  /** How the parts of a system with these options do it. */
  static Access of(LocalOptions options) throws IOException {
    if (!options.secured()) {
      return new OpenAccess(options.ports());
    }
    Files.writeString(
        DataFolder.secured(options.data()),
        "This folder is never started open: docs/security.md\n");
    return SecuredAccess.prepare(DataFolder.security(options.data()), options.ports());
  }

  /** Whether this data folder has been a secured system's; then it is started as one only. */
  static boolean isSecured(Path data) {
    return Files.exists(DataFolder.secured(data))
        || SecurityFolder.isAt(DataFolder.security(data)); // of a release without that file
  }

  /** Whoever has secured a folder must not find it open because an option was forgotten. */
  static void requireNoDowngrade(LocalOptions options) {
    if (!options.secured() && isSecured(options.data())) {
      throw LocalSystemException.refused(
          "The data folder %s is a secured system's: start it with ./dateline up, or name another folder with --data."
              .formatted(options.data()));
    }
  }

  /** What a launcher that did not start the system needs, to ask its broker and its node. */
  static Access toRunning(Path data, Ports ports) {
    Path security = DataFolder.security(data);
    return SecurityFolder.isAt(security) && RunningPart.isOf(data, ports)
        ? new SecuredAccess(new SecurityFolder(security), ports)
        : new OpenAccess(ports);
  }

  /** Settings of the launcher's own Kafka clients. */
  Map<String, Object> kafkaClient();

  /** A client of the node that may ask everything. */
  NodeClient nodeClient() throws IOException;

  /** For Elasticsearch clients. */
  String elasticsearchUri();

  /** Where the broker listens, and whom it believes. */
  Map<String, String> brokerSettings();

  /** Lets the services in, once the broker runs. */
  void admitToBroker(Admin admin) throws IOException, ExecutionException, InterruptedException;

  /** Lines of {@code elasticsearch.yml}. */
  List<String> nodeSettings();

  /** Writes what these lines speak of into the node's configuration folder. */
  void writeNodeFiles(Path config, NodeUser user) throws IOException;

  /** Lets the index-service, the desk and readers in, once the node runs. */
  void admitToNode() throws IOException, InterruptedException;

  /** How a service gets in. */
  List<String> argumentsOf(Part service);
}
