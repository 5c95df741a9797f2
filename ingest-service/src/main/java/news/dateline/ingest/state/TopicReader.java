package news.dateline.ingest.state;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.InterruptException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads a whole topic for as long as the service runs: every partition from its beginning, in a
 * thread of its own. After a failure it goes on where it stopped: to begin again would have old
 * values, such as keys that were revoked, stand for new ones until the end is reached once more.
 * What takes the records must not mind to see one twice.
 */
public final class TopicReader implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(TopicReader.class);
  private static final Duration POLL = Duration.ofMillis(500); // how soon a stop is noticed
  private static final Duration PAUSE = Duration.ofSeconds(1); // between two beginnings

  private final String topic;
  private final Supplier<Consumer<String, byte[]>> consumers;
  private final java.util.function.Consumer<ConsumerRecord<String, byte[]>> taker;
  private final ReadPositions positions = new ReadPositions();
  private final Thread thread;
  private volatile boolean stopped;

  /**
   * A reader that has not begun.
   *
   * @param consumers makes one that reads committed records, belongs to no group and commits
   *     nothing
   */
  public TopicReader(
      String topic,
      Supplier<Consumer<String, byte[]>> consumers,
      java.util.function.Consumer<ConsumerRecord<String, byte[]>> taker) {
    this.topic = topic;
    this.consumers = consumers;
    this.taker = taker;
    this.thread = Thread.ofPlatform().name("reads-" + topic).daemon().unstarted(this::run);
  }

  /** Begins to read. */
  public void start() {
    thread.start();
  }

  /** How far it has come. */
  ReadPositions positions() {
    return positions;
  }

  /** Whether all that was there at the start has been read. */
  public boolean isComplete() {
    return positions.isComplete();
  }

  private void run() {
    String told = "";
    while (!stopped) {
      try (Consumer<String, byte[]> consumer = consumers.get()) {
        read(consumer);
      } catch (InterruptException _) {
        return;
      } catch (RuntimeException e) { // also a fault of ours: without this thread nothing is known
        String failure = e.toString();
        if (!failure.equals(told)) {
          LOG.warn("{} cannot be read, trying again", topic, e);
        }
        told = failure;
        if (!pause()) {
          return;
        }
      }
    }
  }

  private void read(Consumer<String, byte[]> consumer) {
    List<TopicPartition> partitions =
        consumer.partitionsFor(topic).stream()
            .map(info -> new TopicPartition(info.topic(), info.partition()))
            .toList();
    if (partitions.isEmpty()) {
      throw new IllegalStateException("there is no topic %s; make it".formatted(topic));
    }
    positions.begin(partitions.size());
    consumer.assign(partitions);
    Map<TopicPartition, Long> beginnings = consumer.beginningOffsets(partitions);
    Map<TopicPartition, Long> ends = new HashMap<>(consumer.endOffsets(partitions));
    for (TopicPartition partition : partitions) {
      long beginning = beginnings.getOrDefault(partition, 0L);
      long end = ends.getOrDefault(partition, beginning);
      consumer.seek(partition, positions.resume(partition.partition(), beginning, end));
    }
    while (!stopped) {
      for (ConsumerRecord<String, byte[]> message : consumer.poll(POLL)) {
        taker.accept(message);
        positions.took(message.partition(), message.offset() + 1);
      }
      Map<TopicPartition, Long> at =
          partitions.stream().collect(Collectors.toMap(it -> it, consumer::position));
      positions.reached(at);
      ends.entrySet().removeIf(end -> at.getOrDefault(end.getKey(), 0L) >= end.getValue());
      if (ends.isEmpty()) {
        positions.complete();
      }
    }
  }

  private static boolean pause() {
    try {
      Thread.sleep(PAUSE);
      return true;
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /** Returns when it has stopped, or after ten seconds. */
  @Override
  public void close() {
    stopped = true;
    try {
      thread.join(Duration.ofSeconds(10));
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }
}
