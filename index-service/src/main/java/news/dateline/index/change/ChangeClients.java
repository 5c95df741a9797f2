package news.dateline.index.change;

import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.kafka.core.ProducerFactory;

/**
 * Kafka's own clients, by the service's settings. A template would make a new producer after a
 * failure, and a zombie so fence the rightful one.
 */
final class ChangeClients {
  private static final String ID = "index-changes";
  private static final String PATIENCE_MILLIS = "10000"; // as long as a reader waits for an answer

  // A look's transaction only sends; one that an instance left open is ended no later than this.
  private static final int TRANSACTION_TIMEOUT_MILLIS = 30_000;

  private final ConsumerFactory<String, byte[]> consumers;
  private final ProducerFactory<String, byte[]> producers;

  ChangeClients(
      ConsumerFactory<String, byte[]> consumers, ProducerFactory<String, byte[]> producers) {
    this.consumers = consumers;
    this.producers = producers;
  }

  /** One of no group, which reads what is committed. */
  Consumer<String, byte[]> consumer() {
    Properties properties = new Properties();
    properties.put(ConsumerConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, PATIENCE_MILLIS);
    properties.put(ConsumerConfig.REQUEST_TIMEOUT_MS_CONFIG, PATIENCE_MILLIS);
    // The consumer of the new protocol fetches once a poll, and many changes take many polls.
    properties.put(ConsumerConfig.GROUP_PROTOCOL_CONFIG, "classic");
    properties.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "none"); // a gap must be told
    return consumers.createConsumer(null, ID, null, properties);
  }

  /** The producer that there is one of among all instances; not initialised. */
  Producer<String, byte[]> producer() {
    Map<String, Object> config = new HashMap<>(producers.getConfigurationProperties());
    config.put(ProducerConfig.TRANSACTIONAL_ID_CONFIG, ID);
    config.put(ProducerConfig.CLIENT_ID_CONFIG, ID);
    config.put(ProducerConfig.TRANSACTION_TIMEOUT_CONFIG, TRANSACTION_TIMEOUT_MILLIS);
    return new KafkaProducer<>(config);
  }
}
