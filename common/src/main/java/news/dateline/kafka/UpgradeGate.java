package news.dateline.kafka;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.TopicPartition;
import org.springframework.kafka.listener.BatchInterceptor;

/**
 * Holds a partition at the first record that a newer major version wrote, until this service is
 * upgraded; what stands before it, and the other partitions, go on. Nothing behind it is read: the
 * consumer stands there, and so does what it commits.
 *
 * @param <K> of a record's key
 * @param <V> of its value
 */
public final class UpgradeGate<K, V> implements BatchInterceptor<K, V> {
  /**
   * A held record comes again at every poll. Without other work the thread asks for it no more
   * often than this, and other partitions wait no longer.
   */
  private static final Duration PAUSE = Duration.ofMillis(200);

  private final ConsumerPause pause;
  private final int newestMajor;

  /**
   * A gate for a service that reads versions up to {@code newestMajor}; what it holds is shown by
   * {@code pause}.
   */
  public UpgradeGate(ConsumerPause pause, int newestMajor) {
    this.pause = pause;
    this.newestMajor = newestMajor;
  }

  @Override
  public ConsumerRecords<K, V> intercept(ConsumerRecords<K, V> records, Consumer<K, V> consumer) {
    Map<TopicPartition, List<ConsumerRecord<K, V>>> readable = new LinkedHashMap<>();
    boolean held = false;
    for (TopicPartition partition : records.partitions()) {
      List<ConsumerRecord<K, V>> all = records.records(partition);
      int known = 0;
      while (known < all.size() && MessageVersions.major(all.get(known)) <= newestMajor) {
        known++;
      }
      if (known < all.size()) {
        held = true;
        consumer.seek(partition, all.get(known).offset());
        pause.holds(partition, MessageVersions.tooNew(all.get(known)));
      }
      if (known > 0) {
        readable.put(partition, all.subList(0, known));
      }
    }
    if (!held) {
      return records;
    }
    if (readable.isEmpty()) {
      rest();
    }
    return new ConsumerRecords<>(readable, Map.of());
  }

  private static void rest() {
    try {
      Thread.sleep(PAUSE);
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt(); // the container is stopping
    }
  }
}
