package news.dateline.kafka;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListOffsetsOptions;
import org.apache.kafka.clients.admin.ListOffsetsResult.ListOffsetsResultInfo;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.IsolationLevel;
import org.apache.kafka.common.TopicPartition;

/**
 * How far a group is behind, as the broker tells it of all its members together. What counts is
 * what had arrived at the last look and is not settled at this one: a record that is just being
 * worked off is no lag.
 */
final class LiveLag {
  private final Admin admin;
  private final String topic;
  private final String group;
  private Map<TopicPartition, Long> arrived = Map.of();

  LiveLag(Admin admin, String topic, String group) {
    this.admin = admin;
    this.topic = topic;
    this.group = group;
  }

  /**
   * Looks, and returns the number of records behind. The first look counts all that is not settled.
   *
   * @throws ExecutionException if the broker does not answer, or refuses
   */
  long look() throws ExecutionException, InterruptedException {
    List<TopicPartition> partitions = partitions();
    Map<TopicPartition, Long> due =
        arrived.isEmpty() ? offsets(partitions, OffsetSpec.latest()) : arrived;
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
    arrived = offsets(partitions, OffsetSpec.latest());
    return behind;
  }

  /** Of what is open, the records that retention has not taken since: nobody will settle those. */
  private long stillThere(Map<TopicPartition, Long> open, Map<TopicPartition, Long> due)
      throws ExecutionException, InterruptedException {
    Map<TopicPartition, Long> begins = offsets(List.copyOf(open.keySet()), OffsetSpec.earliest());
    return open.entrySet().stream()
        .mapToLong(
            entry -> {
              long end = due.getOrDefault(entry.getKey(), 0L);
              return Math.min(entry.getValue(), end - begins.getOrDefault(entry.getKey(), 0L));
            })
        .filter(records -> records > 0)
        .sum();
  }

  private List<TopicPartition> partitions() throws ExecutionException, InterruptedException {
    return admin.describeTopics(List.of(topic)).allTopicNames().get().values().stream()
        .flatMap(description -> description.partitions().stream())
        .map(partition -> new TopicPartition(topic, partition.partition()))
        .toList();
  }

  /** What an open transaction has written is not there yet: its reader cannot have it either. */
  private Map<TopicPartition, Long> offsets(List<TopicPartition> partitions, OffsetSpec spec)
      throws ExecutionException, InterruptedException {
    Map<TopicPartition, OffsetSpec> asked =
        partitions.stream().collect(Collectors.toMap(Function.identity(), _ -> spec));
    Map<TopicPartition, ListOffsetsResultInfo> answer =
        admin.listOffsets(asked, new ListOffsetsOptions(IsolationLevel.READ_COMMITTED)).all().get();
    return answer.entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue().offset()));
  }
}
