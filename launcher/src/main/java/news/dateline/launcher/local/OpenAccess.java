package news.dateline.launcher.local;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import news.dateline.launcher.secure.NodeClient;
import org.apache.kafka.clients.CommonClientConfigs;
import org.apache.kafka.clients.admin.Admin;

/** Whoever reaches it may do everything; only this machine reaches it. */
record OpenAccess(Ports ports) implements Access {
  @Override
  public Map<String, Object> kafkaClient() {
    return Map.of(CommonClientConfigs.BOOTSTRAP_SERVERS_CONFIG, ports.bootstrapServers());
  }

  @Override
  public NodeClient nodeClient() {
    return NodeClient.open(elasticsearchUri());
  }

  @Override
  public String elasticsearchUri() {
    return ports.elasticsearchUri();
  }

  @Override
  public Map<String, String> brokerSettings() {
    String clients = "PLAINTEXT://" + ports.bootstrapServers();
    return Map.of(
        "listeners",
        clients + ",CONTROLLER://127.0.0.1:" + ports.kafkaController(),
        "advertised.listeners",
        clients,
        "inter.broker.listener.name",
        "PLAINTEXT",
        "listener.security.protocol.map",
        "PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT");
  }

  @Override
  public void admitToBroker(Admin admin) {}

  @Override
  public List<String> nodeSettings() {
    return List.of("xpack.security.enabled: false");
  }

  @Override
  public void writeNodeFiles(Path config, NodeUser user) {}

  @Override
  public void admitToNode() {}

  @Override
  public List<String> argumentsOf(Part service) {
    return service == Part.INGEST ? List.of("--dateline.ingest.require-keys=false") : List.of();
  }
}
