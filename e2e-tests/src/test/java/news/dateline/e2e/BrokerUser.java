package news.dateline.e2e;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import news.dateline.kafka.MessageHeaders;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/**
 * Somebody at a secured broker.
 *
 * @param config of any Kafka client
 */
record BrokerUser(Map<String, Object> config) {
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  /** Publishes a value, as if it were of that receipt and source. */
  void write(String topic, byte[] value, String receipt, String source)
      throws ExecutionException, InterruptedException {
    try (var producer =
        new KafkaProducer<>(config, new ByteArraySerializer(), new ByteArraySerializer())) {
      ProducerRecord<byte[], byte[]> message = new ProducerRecord<>(topic, value);
      MessageHeaders.set(message.headers(), MessageHeaders.RECEIPT_ID, receipt);
      MessageHeaders.set(message.headers(), MessageHeaders.SOURCE, source);
      var _ = producer.send(message).get();
    }
  }

  /** Reads what there is of a topic's first partition. */
  void read(String topic) {
    try (var consumer = consumer(config)) {
      consumer.assign(List.of(new TopicPartition(topic, 0)));
      consumer.seekToBeginning(consumer.assignment());
      consumer.poll(PATIENCE);
    }
  }

  /** Reads a topic as one of a group. */
  void readAs(String group, String topic) {
    Map<String, Object> grouped = new HashMap<>(config);
    grouped.put("group.id", group);
    try (var consumer = consumer(grouped)) {
      consumer.subscribe(List.of(topic));
      consumer.poll(PATIENCE);
    }
  }

  private static KafkaConsumer<byte[], byte[]> consumer(Map<String, Object> config) {
    return new KafkaConsumer<>(config, new ByteArrayDeserializer(), new ByteArrayDeserializer());
  }
}
