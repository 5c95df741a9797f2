package news.dateline.launcher.local;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;

/**
 * The ports of one local system, all on the loopback interface.
 *
 * @param offset added to every usual port, 0 to {@value #MAX_OFFSET}
 */
public record Ports(int offset) {
  /** Keeps the highest usual port, 9300, below 65536. */
  public static final int MAX_OFFSET = 56_000;

  // From above the usual ports to below 32768, where Linux starts to hand out ports by itself.
  private static final int FIRST_FREE_OFFSET = 10_000;
  private static final int LAST_FREE_OFFSET = 23_000;
  private static final int ATTEMPTS = 100;

  /** Refuses an offset that leads out of the range of ports. */
  public Ports {
    if (offset < 0 || offset > MAX_OFFSET) {
      throw new IllegalArgumentException(
          "the port offset must be 0 to " + MAX_OFFSET + ", not " + offset);
    }
  }

  /** An offset at which every port is free now, for tests beside each other. */
  public static Ports free() {
    for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
      var ports =
          new Ports(ThreadLocalRandom.current().nextInt(FIRST_FREE_OFFSET, LAST_FREE_OFFSET));
      if (ports.all().values().stream().allMatch(PortCheck::isFree)) {
        return ports;
      }
    }
    throw new LocalSystemException("No free range of ports was found on this machine.");
  }

  /** Where articles are pushed. */
  public int ingest() {
    return 8081 + offset;
  }

  /** The broker. */
  public int kafka() {
    return 9092 + offset;
  }

  int kafkaController() {
    return 9093 + offset;
  }

  /** Where a secured broker talks to itself and to the launcher. */
  int kafkaInternal() {
    return 9095 + offset;
  }

  /** The node's HTTP. */
  public int elasticsearch() {
    return 9200 + offset;
  }

  int elasticsearchTransport() {
    return 9300 + offset;
  }

  /** The port at which {@code part} serves its clients. */
  public int of(Part part) {
    return switch (part) {
      case KAFKA -> kafka();
      case ELASTICSEARCH -> elasticsearch();
      case INGEST -> ingest();
      case ENRICH -> 8082 + offset;
      case INDEX -> 8083 + offset;
      case DESK -> 8080 + offset;
    };
  }

  /** The port of the health and metrics of a service; the node has its own port for both. */
  public int managementOf(Part part) {
    return switch (part) {
      case KAFKA -> throw new IllegalArgumentException("Kafka has no management port");
      case ELASTICSEARCH -> elasticsearch();
      case INGEST, ENRICH, INDEX, DESK -> of(part) + 1000;
    };
  }

  /** For {@code bootstrap.servers}. */
  public String bootstrapServers() {
    return "127.0.0.1:" + kafka();
  }

  /** For Elasticsearch clients. */
  public String elasticsearchUri() {
    return "http://127.0.0.1:" + elasticsearch();
  }

  /** Where articles are pushed. */
  public String ingestUri() {
    return "http://127.0.0.1:" + ingest();
  }

  /** Where the index-service answers readers. */
  public String indexUri() {
    return "http://127.0.0.1:" + of(Part.INDEX);
  }

  /** Where analysts read. */
  public String deskUri() {
    return "http://127.0.0.1:" + of(Part.DESK);
  }

  /** Every port by what it is for. */
  public Map<String, Integer> all() {
    var all = new LinkedHashMap<String, Integer>();
    all.put(Part.KAFKA.title(), kafka());
    all.put("Kafka controller", kafkaController());
    all.put("Kafka internal", kafkaInternal());
    all.put(Part.ELASTICSEARCH.title(), elasticsearch());
    all.put("Elasticsearch transport", elasticsearchTransport());
    for (Part service : Part.SERVICES) {
      all.put(service.title(), of(service));
      all.put(service.title() + " management", managementOf(service));
    }
    return all;
  }
}
