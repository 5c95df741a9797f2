package news.dateline.ingest.state;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import news.dateline.article.ArticleTopics;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.errors.WakeupException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads the topic into the table for as long as the service runs: every partition from its
 * beginning, in a thread of its own. After a failure it begins again, which is harmless.
 */
final class StateReader implements Runnable {
  private static final Logger LOG = LoggerFactory.getLogger(StateReader.class);
  private static final Duration POLL = Duration.ofMillis(500); // how soon a stop is noticed
  private static final Duration PAUSE = Duration.ofSeconds(1); // between two beginnings

  private final Supplier<Consumer<String, byte[]>> consumers;
  private final StateTable table;
  private final ReadPositions positions;
  private volatile boolean stopped;

  StateReader(
      Supplier<Consumer<String, byte[]>> consumers, StateTable table, ReadPositions positions) {
    this.consumers = consumers;
    this.table = table;
    this.positions = positions;
  }

  void stop() {
    stopped = true;
  }

  @Override
  public void run() {
    String told = "";
    while (!stopped) {
      try (Consumer<String, byte[]> consumer = consumers.get()) {
        read(consumer);
      } catch (WakeupException | InterruptException _) {
        return;
      } catch (KafkaException | IllegalStateException e) {
        String failure = String.valueOf(e.getMessage());
        if (!failure.equals(told)) {
          LOG.warn("the states of sources cannot be read, trying again: {}", failure);
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
        consumer.partitionsFor(ArticleTopics.SOURCE_STATES).stream()
            .map(info -> new TopicPartition(info.topic(), info.partition()))
            .toList();
    if (partitions.isEmpty()) {
      throw new IllegalStateException(
          "there is no topic %s; make it".formatted(ArticleTopics.SOURCE_STATES));
    }
    positions.begin(partitions.size());
    consumer.assign(partitions);
    consumer.seekToBeginning(partitions);
    Map<TopicPartition, Long> ends = new HashMap<>(consumer.endOffsets(partitions));
    while (!stopped) {
      for (ConsumerRecord<String, byte[]> message : consumer.poll(POLL)) {
        StateKey.read(String.valueOf(message.key()))
            .ifPresent(key -> table.set(key, message.value()));
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
}
