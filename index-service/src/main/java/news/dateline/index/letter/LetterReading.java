package news.dateline.index.letter;

import java.time.Duration;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import news.dateline.kafka.UnavailableException;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;

/** Reads from the broker once, up to what is there when it begins. */
final class LetterReading implements AutoCloseable {
  private static final Duration POLL = Duration.ofMillis(100);
  private static final Duration PATIENCE =
      Duration.ofSeconds(10); // without a record; as long as an operator waits

  private final Consumer<String, byte[]> consumer;

  /** With a consumer of no group. */
  LetterReading(Consumer<String, byte[]> consumer) {
    this.consumer = consumer;
  }

  /**
   * Hands over every record of these topics, those of a partition in order; perhaps also some that
   * come meanwhile.
   *
   * @throws UnavailableException if the broker is away
   */
  void read(
      Collection<String> topics,
      java.util.function.Consumer<ConsumerRecord<String, byte[]>> taker) {
    asking(
        () -> {
          List<TopicPartition> partitions = topics.stream().flatMap(this::partitions).toList();
          consumer.assign(partitions); // of others it would warn when their ends are asked for
          Map<TopicPartition, Long> begins = consumer.beginningOffsets(partitions);
          Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
          ends.entrySet().removeIf(end -> end.getValue() <= begins.getOrDefault(end.getKey(), 0L));
          consumer.assign(List.copyOf(ends.keySet()));
          ends.keySet().forEach(it -> consumer.seek(it, begins.getOrDefault(it, 0L)));
          long progressNanos = System.nanoTime();
          while (!ends.isEmpty()) {
            for (ConsumerRecord<String, byte[]> message : consumer.poll(POLL)) {
              taker.accept(message);
              progressNanos = System.nanoTime();
            }
            ends.entrySet().removeIf(end -> consumer.position(end.getKey()) >= end.getValue());
            requireProgress(progressNanos);
          }
          return true;
        });
  }

  /**
   * The record that lies there; empty where it is no longer kept.
   *
   * @throws UnavailableException if the broker is away
   */
  Optional<ConsumerRecord<String, byte[]>> at(Place place) {
    return asking(
        () -> {
          List<TopicPartition> partition = List.of(place.partition());
          consumer.assign(partition);
          consumer.seek(place.partition(), place.offset());
          long beganNanos = System.nanoTime();
          while (consumer.position(place.partition()) <= place.offset()) {
            Iterator<ConsumerRecord<String, byte[]>> messages = consumer.poll(POLL).iterator();
            if (messages.hasNext()) {
              return Optional.of(messages.next()).filter(it -> it.offset() == place.offset());
            }
            requireProgress(beganNanos);
          }
          return Optional.empty();
        });
  }

  private Stream<TopicPartition> partitions(String topic) {
    List<PartitionInfo> partitions = consumer.partitionsFor(topic);
    return Stream.ofNullable(partitions)
        .flatMap(List::stream)
        .map(info -> new TopicPartition(info.topic(), info.partition()));
  }

  private static void requireProgress(long sinceNanos) {
    if (System.nanoTime() - sinceNanos > PATIENCE.toNanos()) {
      throw new UnavailableException("kafka", "the broker gives no letters", null);
    }
  }

  private static <T> T asking(java.util.function.Supplier<T> question) {
    try {
      return question.get();
    } catch (KafkaException e) {
      throw new UnavailableException("kafka", "the broker does not answer: " + e.getMessage(), e);
    }
  }

  @Override
  public void close() {
    consumer.close();
  }
}
