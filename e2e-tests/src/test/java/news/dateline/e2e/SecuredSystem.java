package news.dateline.e2e;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import news.dateline.launcher.local.LocalOptions;
import news.dateline.launcher.local.LocalSystem;
import news.dateline.launcher.local.Part;
import news.dateline.launcher.local.Ports;
import news.dateline.launcher.local.Progress;
import news.dateline.launcher.secure.NodeClient;
import news.dateline.launcher.secure.SecurityFolder;

/**
 * A system as {@code ./dateline up --secure} starts it, but that enrich-service shows the broker a
 * certificate and no password; and clients that come in by its doors.
 */
record SecuredSystem(Path data, LocalSystem system, SecurityFolder security, HttpClient http)
    implements AutoCloseable {
  static SecuredSystem start() {
    Path data =
        Path.of("target", "secured-" + ProcessHandle.current().pid()).toAbsolutePath().normalize();
    Ports ports = Ports.free();
    SecurityFolder security = new SecurityFolder(data.resolve("security"));
    LocalOptions options =
        LocalOptions.of(data, ports)
            .withSecurity()
            .withArguments(Part.ENRICH, byCertificate(security, ports, Part.ENRICH.title()));
    return new SecuredSystem(
        data, LocalSystem.start(options, Progress.none()), security, HttpClient.newHttpClient());
  }

  /** In place of a password: the settings of docs/security.md. */
  private static String[] byCertificate(SecurityFolder security, Ports ports, String service) {
    return new String[] {
      "--spring.kafka.bootstrap-servers=" + internal(ports),
      "--spring.kafka.security.protocol=SSL",
      "--spring.ssl.bundle.pem.dateline.keystore.certificate=file:" + security.certificate(service),
      "--spring.ssl.bundle.pem.dateline.keystore.private-key=file:" + security.key(service)
    };
  }

  /** Where the broker asks for certificates. */
  static String internal(Ports ports) {
    return "127.0.0.1:" + ports.all().get("Kafka internal");
  }

  Ports ports() {
    return system.ports();
  }

  /** Somebody with the key of the node that lies in this folder. */
  NodeClient node(String owner) throws IOException {
    return nodeWithKey(Files.readString(security.of(owner).resolve(SecurityFolder.API_KEY)));
  }

  NodeClient nodeWithKey(String key) throws IOException {
    return NodeClient.withKey(system.elasticsearchUri(), security, key);
  }

  /** The status of a node's answer. */
  static int status(NodeClient client, String method, String path, String json)
      throws IOException, InterruptedException {
    return client.ask(method, path, json).statusCode();
  }

  /** Who shows the broker the password of a service. */
  BrokerUser as(Part service) throws IOException {
    return new BrokerUser(kafka(service.title()));
  }

  /** Settings of a Kafka client that shows the password of a service. */
  Map<String, Object> kafka(String service) throws IOException {
    return kafka(service, security.kafkaPassword(service));
  }

  Map<String, Object> kafka(String user, String password) {
    return new HashMap<>(
        Map.of(
            "bootstrap.servers",
            ports().bootstrapServers(),
            "security.protocol",
            "SASL_SSL",
            "sasl.mechanism",
            "SCRAM-SHA-512",
            "sasl.jaas.config",
            "org.apache.kafka.common.security.scram.ScramLoginModule required username=\"%s\" password=\"%s\";"
                .formatted(user, password),
            "ssl.truststore.type",
            "PEM",
            "ssl.truststore.location",
            security.authority().toString()));
  }

  /** What the operator of the ingest-service is told. */
  HttpResponse<String> operate(String path, String json) throws IOException, InterruptedException {
    return send("POST", ports().ingestUri() + path, json, Files.readString(security.operatorKey()));
  }

  /** What the index-service tells whoever asks. */
  HttpResponse<String> index(String path) throws IOException, InterruptedException {
    return send("GET", "http://127.0.0.1:" + ports().of(Part.INDEX) + path, "", "");
  }

  /** A page of the desk. */
  HttpResponse<String> desk(String path) throws IOException, InterruptedException {
    return send("GET", ports().deskUri() + path, "", "");
  }

  /** What it tells at its management port. */
  HttpResponse<String> management(Part service, String path)
      throws IOException, InterruptedException {
    return send(
        "GET", "http://127.0.0.1:" + ports().managementOf(service) + "/actuator" + path, "", "");
  }

  /** Delivers version 1 of a story; the status of the answer. */
  int push(String uri, String text, String key, String lane)
      throws IOException, InterruptedException {
    String articles =
        ports().ingestUri() + "/v1/sources/%s/articles?lane=%s".formatted(Wires.SOURCE, lane);
    String wire = new String(Wires.version(uri, 1, text), StandardCharsets.UTF_8);
    return send("POST", articles, wire, key).statusCode();
  }

  /** Has something done to a story; the status of the answer. */
  int control(String uri, String deed) throws IOException, InterruptedException {
    return operate(Operator.controls(uri), Operator.order(deed)).statusCode();
  }

  /** A command of an operator. */
  Operator.Run run(Object command, String... arguments) {
    String offset = Integer.toString(ports().offset());
    return Operator.execute(
        command, Stream.concat(Stream.of(arguments), Stream.of("--port-offset", offset)));
  }

  HttpResponse<String> send(String method, String uri, String json, String key)
      throws IOException, InterruptedException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(uri))
            .method(method, BodyPublishers.ofString(json))
            .header("Content-Type", "application/json");
    if (!key.isEmpty()) {
      request.header("Authorization", "Bearer " + key);
    }
    return http.send(request.build(), BodyHandlers.ofString());
  }

  @Override
  public void close() {
    http.close();
    system.close();
  }
}
