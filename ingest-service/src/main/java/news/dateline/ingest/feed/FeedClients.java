package news.dateline.ingest.feed;

import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;

/**
 * Kafka's own clients, by the service's settings. Spring's templates pool transactional producers
 * and make new ones after a failure: a fenced zombie would so fence the rightful owner.
 */
final class FeedClients {
  /** The group whose members share the feeds, and the beginning of the transactional ids. */
  static final String GROUP = "ingest-feeds";

  // A poll's transaction only sends; one that an instance left open is ended no later than this.
  private static final int TRANSACTION_TIMEOUT_MILLIS = 30_000;

  private final Map<String, Object> consumers;
  private final Map<String, Object> producers;

  /** Clients with these settings, to which this channel's own are added. */
  FeedClients(Map<String, Object> consumers, Map<String, Object> producers) {
    this.consumers = new HashMap<>(consumers);
    this.consumers.putAll(
        Map.of(
            ConsumerConfig.GROUP_ID_CONFIG,
            GROUP,
            ConsumerConfig.GROUP_PROTOCOL_CONFIG,
            "consumer",
            ConsumerConfig.CLIENT_ID_CONFIG,
            GROUP,
            ConsumerConfig.ISOLATION_LEVEL_CONFIG,
            "read_committed",
            ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
            "false",
            ConsumerConfig.AUTO_OFFSET_RESET_CONFIG,
            "latest")); // nothing is read by it
    this.producers = new HashMap<>(producers);
    this.producers.putAll(
        Map.of(
            ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG,
            true,
            ProducerConfig.TRANSACTION_TIMEOUT_CONFIG,
            TRANSACTION_TIMEOUT_MILLIS));
  }

  /** A member of the group. */
  Consumer<String, byte[]> consumer() {
    return new KafkaConsumer<>(consumers);
  }

  /** A producer of a partition's transactional id, not initialised. */
  Producer<String, byte[]> producer(int partition) {
    Map<String, Object> config = new HashMap<>(producers);
    String id = "%s-%d".formatted(GROUP, partition);
    config.put(ProducerConfig.TRANSACTIONAL_ID_CONFIG, id);
    config.put(ProducerConfig.CLIENT_ID_CONFIG, id);
    return new KafkaProducer<>(config);
  }
}
