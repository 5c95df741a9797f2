package news.dateline.kafka;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TimeoutException;
import org.springframework.context.ApplicationListener;
import org.springframework.kafka.event.ListenerContainerIdleEvent;

/**
 * Commits where a consumer stands that has nothing to do. A transaction ends in a mark that takes
 * an offset and is no record: a group that has settled every record would stay one behind for ever,
 * and whoever waits for it, too. Spring Kafka's own correction ({@code fixTxOffsets}) misses marks
 * that are read apart from their records, and aborted transactions.
 */
public final class IdleCommits implements ApplicationListener<ListenerContainerIdleEvent> {
  private final Map<String, Map<TopicPartition, Long>> committedByConsumer =
      new ConcurrentHashMap<>();

  /** Called by the consumer's own thread, after a poll that brought nothing. */
  @Override
  public void onApplicationEvent(ListenerContainerIdleEvent event) {
    Map<TopicPartition, Long> committed =
        committedByConsumer.computeIfAbsent(event.getListenerId(), _ -> new HashMap<>());
    Consumer<?, ?> consumer = event.getConsumer();
    Map<TopicPartition, OffsetAndMetadata> moved = new HashMap<>();
    committed.keySet().retainAll(consumer.assignment());
    for (TopicPartition partition : consumer.assignment()) {
      try {
        long position = consumer.position(partition, Duration.ZERO);
        if (!Long.valueOf(position).equals(committed.get(partition))) {
          moved.put(partition, new OffsetAndMetadata(position));
        }
      } catch (TimeoutException _) {
        // Just assigned, and not told yet where to begin.
      }
    }
    if (!moved.isEmpty()) {
      consumer.commitAsync(
          moved,
          (_, failure) -> {
            if (failure == null) {
              moved.forEach((partition, at) -> committed.put(partition, at.offset()));
            }
          });
    }
  }
}
