package news.dateline.index.trace;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import news.dateline.article.ArticleTopics;
import news.dateline.index.receipt.ReceiptLines.Line;
import news.dateline.kafka.MessageHeaders;
import news.dateline.kafka.UnavailableException;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.OffsetAndTimestamp;
import org.apache.kafka.clients.producer.internals.BuiltInPartitioner;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;

/**
 * Finds where articles in flight stand: an article's key says in which partition, its receipt from
 * which time on. So it reads what came in some moments to four partitions, whatever the topics
 * hold.
 */
final class HopSearch {
  private static final List<String> TOPICS =
      List.of(
          ArticleTopics.RAW,
          ArticleTopics.RAW_BACKLOG,
          ArticleTopics.ENRICHED,
          ArticleTopics.ENRICHED_BACKLOG);
  private static final int MOST = 5; // deliveries that are looked for, the newest
  private static final Duration PATIENCE = Duration.ofMillis(600); // an answer takes a second
  private static final Duration POLL = Duration.ofMillis(50);
  private static final Duration CLOCKS_DIFFER = Duration.ofSeconds(1);

  private final Supplier<Consumer<String, byte[]>> consumers;

  /**
   * A search.
   *
   * @param consumers makes one of no group that gives up soon
   */
  HopSearch(Supplier<Consumer<String, byte[]>> consumers) {
    this.consumers = consumers;
  }

  /**
   * Where these stand, by receipt id, in the order of the way; what is not met in time is left out.
   *
   * @throws UnavailableException if the broker does not answer
   */
  Map<String, List<Hop>> of(Collection<Line> inFlight) {
    try (Consumer<String, byte[]> consumer = consumers.get()) {
      return read(consumer, inFlight.stream().filter(HopSearch::isTold).limit(MOST).toList());
    } catch (KafkaException e) {
      throw new UnavailableException("kafka", "the broker does not answer: " + e.getMessage(), e);
    }
  }

  private static boolean isTold(Line line) {
    return line.receipt().articleId() != null && line.receipt().receivedAt() != null;
  }

  private static Map<String, List<Hop>> read(
      Consumer<String, byte[]> consumer, List<Line> inFlight) {
    Map<TopicPartition, Long> begins = begins(consumer, inFlight);
    Map<TopicPartition, Long> ends = consumer.endOffsets(begins.keySet());
    ends.entrySet().removeIf(end -> end.getValue() <= begins.getOrDefault(end.getKey(), 0L));
    consumer.assign(List.copyOf(ends.keySet()));
    ends.keySet().forEach(it -> consumer.seek(it, begins.getOrDefault(it, 0L)));
    Set<String> wanted = new HashSet<>();
    inFlight.forEach(line -> wanted.add(line.receiptId()));
    Map<String, List<Hop>> hops = new HashMap<>();
    long beganNanos = System.nanoTime();
    while (!ends.isEmpty() && System.nanoTime() - beganNanos < PATIENCE.toNanos()) {
      for (ConsumerRecord<String, byte[]> message : consumer.poll(POLL)) {
        MessageHeaders.text(message.headers(), MessageHeaders.RECEIPT_ID)
            .filter(wanted::contains)
            .ifPresent(id -> hops.computeIfAbsent(id, _ -> new ArrayList<>()).add(hop(message)));
      }
      ends.entrySet().removeIf(end -> consumer.position(end.getKey()) >= end.getValue());
    }
    hops.values().forEach(them -> them.sort((one, other) -> step(one) - step(other)));
    return hops;
  }

  /** From where on each partition is to be read. */
  private static Map<TopicPartition, Long> begins(
      Consumer<String, byte[]> consumer, List<Line> inFlight) {
    Map<TopicPartition, Long> since = new HashMap<>();
    for (String topic : TOPICS) {
      int partitions = consumer.partitionsFor(topic).size();
      for (Line line : inFlight) {
        byte[] key = String.valueOf(line.receipt().articleId()).getBytes(StandardCharsets.UTF_8);
        TopicPartition partition =
            new TopicPartition(topic, BuiltInPartitioner.partitionForKey(key, partitions));
        Instant from = Objects.requireNonNull(line.receipt().receivedAt());
        since.merge(partition, from.minus(CLOCKS_DIFFER).toEpochMilli(), Math::min);
      }
    }
    Map<TopicPartition, Long> begins = new HashMap<>();
    Map<TopicPartition, OffsetAndTimestamp> found = consumer.offsetsForTimes(since);
    found.forEach(
        (partition, offset) -> {
          if (offset != null) { // else nothing has come since
            begins.put(partition, offset.offset());
          }
        });
    return begins;
  }

  private static Hop hop(ConsumerRecord<?, ?> message) {
    return new Hop(message.topic(), message.partition(), message.offset());
  }

  private static int step(Hop hop) {
    return TOPICS.indexOf(hop.topic());
  }
}
