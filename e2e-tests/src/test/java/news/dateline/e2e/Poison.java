package news.dateline.e2e;

import java.util.Map;
import java.util.concurrent.ExecutionException;
import news.dateline.kafka.MessageHeaders;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** A message that no service can read. */
final class Poison {
  static final byte[] BYTES = {0, (byte) 0xff, '{', 7};

  private Poison() {}

  /** Puts it on a topic, as if it were an article of that receipt and source. */
  static void publish(Newsroom newsroom, String topic, String receipt, String source)
      throws InterruptedException, ExecutionException {
    Map<String, Object> config =
        Map.of("bootstrap.servers", newsroom.system().ports().bootstrapServers());
    try (KafkaProducer<String, byte[]> producer =
        new KafkaProducer<>(config, new StringSerializer(), new ByteArraySerializer())) {
      ProducerRecord<String, byte[]> message = new ProducerRecord<>(topic, "key", BYTES);
      MessageHeaders.set(message.headers(), MessageHeaders.RECEIPT_ID, receipt);
      MessageHeaders.set(message.headers(), MessageHeaders.SOURCE, source);
      producer.send(message).get();
    }
  }
}
