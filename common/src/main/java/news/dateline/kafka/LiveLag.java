package news.dateline.kafka;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;

/**
 * How far a group is behind, as the broker tells it of all its members together. What counts is
 * what had arrived at the last look and is not settled at this one: a record that is just being
 * worked off is no lag.
 */
final class LiveLag {
  private final Admin admin;
  private final TopicOffsets offsets;
  private final String topic;
  private final String group;
  private Map<TopicPartition, Long> arrived = Map.of();

  LiveLag(Admin admin, String topic, String group) {
    this.admin = admin;
    this.offsets = new TopicOffsets(admin);
    this.topic = topic;
    this.group = group;
  }

  /**
   * Looks, and returns the number of records behind. The first look counts all that is not settled.
   *
   * @throws ExecutionException if the broker does not answer, or refuses
   */
  long look() throws ExecutionException, InterruptedException {
    List<TopicPartition> partitions = offsets.partitions(List.of(topic));
    Map<TopicPartition, Long> due =
        arrived.isEmpty() ? offsets.of(partitions, OffsetSpec.latest()) : arrived;
    Map<TopicPartition, OffsetAndMetadata> settled =
        admin.listConsumerGroupOffsets(group).partitionsToOffsetAndMetadata().get();
    Map<TopicPartition, Long> open = new HashMap<>();
    due.forEach(
        (partition, end) -> {
          OffsetAndMetadata at = settled.get(partition);
          open.put(partition, end - (at == null ? 0 : at.offset()));
        });
    open.values().removeIf(records -> records <= 0);
    long behind = open.isEmpty() ? 0 : stillThere(open, due);
    arrived = offsets.of(partitions, OffsetSpec.latest());
    return behind;
  }

  /** Of what is open, the records that retention has not taken since: nobody will settle those. */
  private long stillThere(Map<TopicPartition, Long> open, Map<TopicPartition, Long> due)
      throws ExecutionException, InterruptedException {
    Map<TopicPartition, Long> begins = offsets.of(open.keySet(), OffsetSpec.earliest());
    return open.entrySet().stream()
        .mapToLong(
            entry -> {
              long end = due.getOrDefault(entry.getKey(), 0L);
              return Math.min(entry.getValue(), end - begins.getOrDefault(entry.getKey(), 0L));
            })
        .filter(records -> records > 0)
        .sum();
  }
}
