package news.dateline.e2e;

import java.util.Map;
import java.util.concurrent.ExecutionException;
import news.dateline.kafka.MessageHeaders;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Messages that a test puts on a topic past the services. */
final class Messages {
  private Messages() {}

  /** Publishes a value, as if it were of that receipt and source. */
  static void publish(
      Newsroom newsroom, String topic, String key, byte[] value, String receipt, String source)
      throws InterruptedException, ExecutionException {
    publish(
        newsroom,
        topic,
        key,
        value,
        Map.of(MessageHeaders.RECEIPT_ID, receipt, MessageHeaders.SOURCE, source));
  }

  /** Publishes a value with these headers. */
  static void publish(
      Newsroom newsroom, String topic, String key, byte[] value, Map<String, String> headers)
      throws InterruptedException, ExecutionException {
    Map<String, Object> config =
        Map.of("bootstrap.servers", newsroom.system().ports().bootstrapServers());
    try (KafkaProducer<String, byte[]> producer =
        new KafkaProducer<>(config, new StringSerializer(), new ByteArraySerializer())) {
      ProducerRecord<String, byte[]> message = new ProducerRecord<>(topic, key, value);
      headers.forEach((name, text) -> MessageHeaders.set(message.headers(), name, text));
      producer.send(message).get();
    }
  }
}
