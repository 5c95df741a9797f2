package news.dateline.launcher.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import news.dateline.launcher.secure.BrokerAdmission;
import news.dateline.launcher.secure.KafkaPermissions;
import news.dateline.launcher.secure.NodeClient;
import news.dateline.launcher.secure.NodeKeys;
import news.dateline.launcher.secure.NodeRoles;
import news.dateline.launcher.secure.OwnerOnly;
import news.dateline.launcher.secure.SecurityFolder;
import org.apache.kafka.clients.CommonClientConfigs;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.config.SslConfigs;

/**
 * TLS everywhere. At the broker services show a password (SCRAM), the launcher and the broker
 * itself a certificate; at the node services and readers have a key, the launcher a password. Who
 * may do what is read from the manifests for Kubernetes.
 */
record SecuredAccess(SecurityFolder folder, Ports ports) implements Access {
  private static final String PEM = "PEM";

  static SecuredAccess prepare(Path folder, Ports ports) throws IOException {
    List<String> services = Part.AT_THE_BROKER.stream().map(Part::title).toList();
    SecuredAccess access = new SecuredAccess(SecurityFolder.prepare(folder, services), ports);
    OwnerOnly.write( // for Kafka's own tools
        access.folder.of(SecurityFolder.OPERATOR).resolve("kafka.properties"),
        access.kafkaClient().entrySet().stream()
            .map(setting -> setting.getKey() + "=" + setting.getValue() + "\n")
            .sorted()
            .collect(Collectors.joining()));
    return access;
  }

  @Override
  public Map<String, Object> kafkaClient() {
    return Map.of(
        CommonClientConfigs.BOOTSTRAP_SERVERS_CONFIG,
        "127.0.0.1:" + ports.kafkaInternal(),
        CommonClientConfigs.SECURITY_PROTOCOL_CONFIG,
        "SSL",
        SslConfigs.SSL_KEYSTORE_TYPE_CONFIG,
        PEM,
        SslConfigs.SSL_KEYSTORE_LOCATION_CONFIG,
        keysOf(SecurityFolder.OPERATOR),
        SslConfigs.SSL_TRUSTSTORE_TYPE_CONFIG,
        PEM,
        SslConfigs.SSL_TRUSTSTORE_LOCATION_CONFIG,
        folder.authority().toString());
  }

  @Override
  public NodeClient nodeClient() throws IOException {
    return NodeClient.operator(elasticsearchUri(), folder);
  }

  @Override
  public String elasticsearchUri() {
    return "https://127.0.0.1:" + ports.elasticsearch();
  }

  @Override
  public Map<String, String> brokerSettings() {
    String clients =
        "CLIENTS://%s,INTERNAL://127.0.0.1:%d"
            .formatted(ports.bootstrapServers(), ports.kafkaInternal());
    return Map.ofEntries(
        Map.entry("listeners", clients + ",CONTROLLER://127.0.0.1:" + ports.kafkaController()),
        Map.entry("advertised.listeners", clients),
        Map.entry("inter.broker.listener.name", "INTERNAL"),
        Map.entry("listener.security.protocol.map", "CLIENTS:SASL_SSL,INTERNAL:SSL,CONTROLLER:SSL"),
        Map.entry("listener.name.internal.ssl.client.auth", "required"),
        Map.entry("listener.name.controller.ssl.client.auth", "required"),
        Map.entry("sasl.enabled.mechanisms", "SCRAM-SHA-512"),
        Map.entry(
            "listener.name.clients.scram-sha-512.sasl.jaas.config",
            "org.apache.kafka.common.security.scram.ScramLoginModule required;"),
        Map.entry("ssl.keystore.type", PEM),
        Map.entry("ssl.keystore.location", keysOf(SecurityFolder.BROKER)),
        Map.entry("ssl.truststore.type", PEM),
        Map.entry("ssl.truststore.location", folder.authority().toString()),
        Map.entry(
            "authorizer.class.name", "org.apache.kafka.metadata.authorizer.StandardAuthorizer"),
        // Whoever shows a certificate is the user whose name it has.
        Map.entry("ssl.principal.mapping.rules", "RULE:^CN=([a-z-]+)$/$1/,DEFAULT"),
        Map.entry(
            "super.users",
            "User:%s;User:%s".formatted(SecurityFolder.BROKER, SecurityFolder.OPERATOR)));
  }

  private String keysOf(String name) {
    return folder.keyAndCertificate(name).toString();
  }

  @Override
  public void admitToBroker(Admin admin)
      throws IOException, ExecutionException, InterruptedException {
    Path users = Installation.find().kafkaUsers();
    BrokerAdmission.admit(admin, KafkaPermissions.read(users), folder);
  }

  @Override
  public List<String> nodeSettings() {
    return List.of(
        "xpack.security.enabled: true",
        "xpack.security.autoconfiguration.enabled: false",
        "xpack.security.authc.reserved_realm.enabled: false", // nobody is called elastic here
        "xpack.security.http.ssl.enabled: true",
        "xpack.security.http.ssl.key: node.key",
        "xpack.security.http.ssl.certificate: node.crt",
        "xpack.security.transport.ssl.enabled: false"); // it has no other node to talk to
  }

  @Override
  public void writeNodeFiles(Path config, NodeUser user) throws IOException {
    Map<String, String> files =
        Map.of(
            "node.key", Files.readString(folder.key(SecurityFolder.NODE)),
            "node.crt", Files.readString(folder.certificate(SecurityFolder.NODE)),
            "users", folder.nodeUsers(),
            "users_roles", SecurityFolder.nodeUsersRoles());
    for (Map.Entry<String, String> file : files.entrySet()) {
      Path path = config.resolve(file.getKey());
      OwnerOnly.write(path, file.getValue());
      user.own(path);
    }
  }

  @Override
  public void admitToNode() throws IOException, InterruptedException {
    NodeRoles roles = NodeRoles.read(Installation.find().nodeRoles());
    NodeKeys keys = new NodeKeys(elasticsearchUri(), folder, roles);
    keys.give(Part.INDEX.title(), "dateline_index_service");
    keys.give(SecurityFolder.READER, "dateline_reader");
    keys.give(SecurityFolder.DESK, "dateline_reader"); // its own, so that one can be ended alone
  }

  /** Passwords and keys are not among them: they are files, which only the service's user reads. */
  @Override
  public List<String> argumentsOf(Part service) {
    var arguments =
        new ArrayList<>(
            List.of(
                "--spring.config.import=configtree:" + folder.of(service.title()) + "/",
                "--spring.ssl.bundle.pem.dateline.truststore.certificate=file:"
                    + folder.authority()));
    if (Part.AT_THE_BROKER.contains(service)) {
      arguments.addAll(
          List.of(
              "--spring.kafka.ssl.bundle=dateline",
              "--spring.kafka.security.protocol=SASL_SSL",
              "--spring.kafka.properties.sasl.mechanism=SCRAM-SHA-512",
              "--spring.kafka.properties.sasl.jaas.config="
                  + "org.apache.kafka.common.security.scram.ScramLoginModule required"
                  + " username=\"%s\" password=\"${kafka.password}\";".formatted(service.title())));
    }
    if (Part.AT_THE_NODE.contains(service)) {
      arguments.add("--spring.elasticsearch.restclient.ssl.bundle=dateline");
    }
    return arguments;
  }
}
