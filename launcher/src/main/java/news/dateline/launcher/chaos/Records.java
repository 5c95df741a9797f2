package news.dateline.launcher.chaos;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import news.dateline.kafka.MessageHeaders;
import news.dateline.launcher.chaos.Delivery.Poison;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Records read from and written to the broker past the services. */
final class Records implements AutoCloseable {
  private static final String SERVERS = ProducerConfig.BOOTSTRAP_SERVERS_CONFIG;
  private static final Duration LONGEST_READ = Duration.ofSeconds(10); // a sample of them will do

  private static final Duration ONE_POLL = Duration.ofMillis(200);

  private final String bootstrapServers;
  private final KafkaProducer<String, byte[]> producer;

  Records(String bootstrapServers) {
    this.bootstrapServers = bootstrapServers;
    this.producer =
        new KafkaProducer<>(
            Map.of(SERVERS, bootstrapServers, ProducerConfig.MAX_REQUEST_SIZE_CONFIG, 11 << 20),
            new StringSerializer(),
            new ByteArraySerializer());
  }

  /**
   * Some of what a topic holds now, ready to be sent again; fewer or none while the broker is away.
   *
   * @param share of all
   */
  List<ProducerRecord<String, byte[]>> sample(String topic, double share, Random random) {
    List<ProducerRecord<String, byte[]>> found = new ArrayList<>();
    try (Consumer<String, byte[]> consumer =
        new KafkaConsumer<>(
            Map.of(SERVERS, bootstrapServers),
            new StringDeserializer(),
            new ByteArrayDeserializer())) {
      List<TopicPartition> partitions =
          consumer.partitionsFor(topic, LONGEST_READ).stream()
              .map(info -> new TopicPartition(topic, info.partition()))
              .toList();
      Map<TopicPartition, Long> ends = consumer.endOffsets(partitions, LONGEST_READ);
      consumer.assign(partitions);
      consumer.seekToBeginning(partitions);
      long deadline = System.nanoTime() + LONGEST_READ.toNanos();
      while (System.nanoTime() < deadline && isBehind(consumer, ends)) {
        for (ConsumerRecord<String, byte[]> each : consumer.poll(ONE_POLL)) {
          if (random.nextDouble() < share) {
            found.add(new ProducerRecord<>(topic, null, each.key(), each.value(), each.headers()));
          }
        }
      }
    } catch (KafkaException _) {
      // Nothing is wrong: less is repeated.
    }
    return found;
  }

  private static boolean isBehind(
      Consumer<String, byte[]> consumer, Map<TopicPartition, Long> ends) {
    return ends.entrySet().stream()
        .anyMatch(end -> consumer.position(end.getKey(), LONGEST_READ) < end.getValue());
  }

  /** Sends what nobody can read, as if it had come by ingest. */
  void send(Poison poison) throws IOException, InterruptedException {
    ProducerRecord<String, byte[]> message =
        new ProducerRecord<>(poison.topic(), poison.receiptId(), poison.bytes());
    MessageHeaders.set(message.headers(), MessageHeaders.RECEIPT_ID, poison.receiptId());
    MessageHeaders.set(message.headers(), MessageHeaders.SOURCE, poison.source().id());
    sendAll(List.of(message));
  }

  /** Returns when the broker has acknowledged all. */
  void sendAll(List<ProducerRecord<String, byte[]>> records)
      throws IOException, InterruptedException {
    List<Future<RecordMetadata>> sent = new ArrayList<>();
    for (ProducerRecord<String, byte[]> each : records) {
      sent.add(producer.send(each));
    }
    for (Future<RecordMetadata> each : sent) {
      try {
        each.get();
      } catch (ExecutionException e) {
        throw new IOException("The broker does not take a record: " + e.getCause(), e);
      }
    }
  }

  @Override
  public void close() {
    producer.close(Duration.ofSeconds(1)); // whatever was to be acknowledged has been
  }
}
