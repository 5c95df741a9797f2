package news.dateline.launcher.secure;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import news.dateline.article.Hashes;

/**
 * The folder in which a secured system keeps its certificates and secrets, one a file. What is in
 * the folder of a service is named as the service's settings are, for Spring Boot's {@code
 * configtree:}.
 */
public record SecurityFolder(Path root) {
  /** The broker's certificate, and its user. */
  public static final String BROKER = "kafka";

  /** The node's certificate. */
  public static final String NODE = "elasticsearch";

  /** Who may do everything: the launcher. */
  public static final String OPERATOR = "operator";

  /** Who may read articles that may be seen, and nothing else. */
  public static final String READER = "reader";

  /** The desk, which may read what readers may, with a key of its own. */
  public static final String DESK = "desk";

  /** The file with a key of the node, named as the setting of a service. */
  public static final String API_KEY = "spring.elasticsearch.api-key";

  private static final String KAFKA_PASSWORD = "kafka.password";

  /** Whether there is one. */
  public static boolean isAt(Path root) {
    return Files.exists(root.resolve("ca.pem"));
  }

  /**
   * Makes what is missing; what is there stays.
   *
   * @param services those that the broker lets in
   */
  public static SecurityFolder prepare(Path root, List<String> services) throws IOException {
    SecurityFolder folder = new SecurityFolder(root);
    OwnerOnly.folder(root);
    for (String service : services) {
      Secrets.kept(OwnerOnly.folder(root.resolve(service)).resolve(KAFKA_PASSWORD));
    }
    OwnerOnly.folder(root.resolve(READER));
    OwnerOnly.folder(root.resolve(DESK));
    OwnerOnly.folder(root.resolve(OPERATOR));
    folder.nodePassword();
    String operatorKey = Secrets.kept(folder.operatorKey());
    OwnerOnly.write(
        root.resolve("ingest-service").resolve("dateline.ingest.operator-key-sha256"),
        Hashes.sha256(operatorKey.getBytes(StandardCharsets.UTF_8)));
    if (!isAt(root)) {
      List<String> clients = new ArrayList<>(services);
      clients.add(OPERATOR);
      Certificates.make(root, List.of(BROKER, NODE), clients);
    }
    return folder;
  }

  /** The authority that vouches for all of the system's certificates. */
  public Path authority() {
    return root.resolve("ca.pem");
  }

  /** A private key, PEM without a password. */
  public Path key(String name) {
    return root.resolve(name + ".key");
  }

  /** The certificate of that key, and its authority's. */
  public Path certificate(String name) {
    return root.resolve(name + ".crt");
  }

  /** Both in one file, as Kafka wants them. */
  public Path keyAndCertificate(String name) {
    return root.resolve(name + ".pem");
  }

  /** What one service, or readers, may know. */
  public Path of(String service) {
    return root.resolve(service);
  }

  /** The password of a service's user at the broker. */
  public String kafkaPassword(String service) throws IOException {
    return Files.readString(of(service).resolve(KAFKA_PASSWORD));
  }

  /** The secret of those who change sources, at the ingest-service. */
  public Path operatorKey() {
    return of(OPERATOR).resolve("ingest.key");
  }

  /** The password of the operator at the node. */
  public String nodePassword() throws IOException {
    return Secrets.kept(of(OPERATOR).resolve("elasticsearch.password"));
  }

  /** The node's file {@code users}: the operator alone. */
  public String nodeUsers() throws IOException {
    return OPERATOR + ":" + NodePassword.hash(nodePassword()) + "\n";
  }

  /** The node's file {@code users_roles}. */
  public static String nodeUsersRoles() {
    return "superuser:" + OPERATOR + "\n";
  }
}
