package news.dateline.ingest.feed;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntFunction;
import news.dateline.article.ArticleTopics;
import news.dateline.health.Wait;
import news.dateline.ingest.state.SourceStates;
import news.dateline.kafka.UnavailableException;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The partitions that the group gave us, each claimed before its first poll: its producer is
 * initialised, which fences whoever had it; then the states are read to their end. Not thread-safe
 * but for {@link #owners}, {@link #lost} and {@link #waiting}.
 */
final class PartitionClaims {
  private static final Logger LOG = LoggerFactory.getLogger(PartitionClaims.class);
  private static final Duration READ_PATIENCE = Duration.ofSeconds(30); // as long as a start takes
  private static final Duration ASK_PATIENCE = Duration.ofSeconds(5);
  private static final Duration LONGEST_PAUSE = Duration.ofSeconds(10);

  private final Map<Integer, PartitionOwner> owners = new ConcurrentHashMap<>();
  private final Map<Integer, Attempt> unclaimed = new ConcurrentHashMap<>();
  private final Map<Integer, Wait> waiting = new ConcurrentHashMap<>();
  private final IntFunction<Producer<String, byte[]>> producers;
  private final SourceStates states;
  private final InstantSource clock;

  PartitionClaims(
      IntFunction<Producer<String, byte[]>> producers, SourceStates states, InstantSource clock) {
    this.producers = producers;
    this.states = states;
    this.clock = clock;
  }

  /**
   * A claim to be made.
   *
   * @param verified whether the group gave us the partition just now; else it is asked first
   */
  private record Attempt(int failures, Instant notBefore, boolean verified) {

    Attempt again(Instant now) {
      long seconds = Math.min(1L << Math.min(failures, 4), LONGEST_PAUSE.toSeconds());
      return new Attempt(failures + 1, now.plusSeconds(seconds), false);
    }
  }

  /** Who may publish, by partition. */
  Map<Integer, PartitionOwner> owners() {
    return Map.copyOf(owners);
  }

  /** The owner of that partition, if we are it. */
  Optional<PartitionOwner> owner(int partition) {
    return Optional.ofNullable(owners.get(partition)).filter(PartitionOwner::isOwner);
  }

  /** What the partitions wait for that we were given and cannot publish for. */
  Map<Integer, Wait> waiting() {
    Map<Integer, Wait> all = new TreeMap<>();
    owners.forEach((partition, owner) -> owner.trouble().ifPresent(why -> all.put(partition, why)));
    all.putAll(waiting);
    return all;
  }

  /** The group has given us the partition. */
  void assigned(int partition) {
    unclaimed.put(partition, new Attempt(0, Instant.MIN, true));
  }

  /** The group has taken it, or we no longer know. */
  void revoked(int partition) {
    unclaimed.remove(partition);
    waiting.remove(partition);
    PartitionOwner owner = owners.remove(partition);
    if (owner != null) {
      owner.release();
      LOG.info("partition {} of feeds is no longer ours", partition);
    }
  }

  /** A transaction has shown that another claimed it, or nobody knows what became of it. */
  void lost(PartitionOwner owner) {
    if (owners.remove(owner.partition(), owner)) {
      unclaimed.put(owner.partition(), new Attempt(1, clock.instant().plusSeconds(1), false));
      waiting.put(
          owner.partition(),
          new Wait("the right to publish was lost and is being asked for again", clock.instant()));
    }
  }

  /** Gives everything up. */
  void releaseAll() {
    unclaimed.clear();
    List.copyOf(owners.keySet()).forEach(this::revoked);
  }

  /** Makes the claims that are due; {@code consumer} is a member of the group. */
  void makeDue(Consumer<String, byte[]> consumer) {
    // A loss that was noticed while the group took the partition claims nothing back.
    unclaimed.keySet().removeIf(partition -> !consumer.assignment().contains(place(partition)));
    waiting.keySet().retainAll(unclaimed.keySet()); // and waits for nothing
    Map<TopicPartition, PartitionOwner> claimed = new HashMap<>();
    try {
      claimDue(claimed, consumer);
      if (!claimed.isEmpty()) {
        readStates(claimed, consumer);
      }
    } catch (RuntimeException e) {
      // A fault: what was claimed and given to nobody would keep its producer for good.
      claimed.values().stream()
          .filter(owner -> !owners.containsValue(owner))
          .forEach(PartitionOwner::release);
      throw e;
    }
  }

  private void claimDue(
      Map<TopicPartition, PartitionOwner> claimed, Consumer<String, byte[]> consumer) {
    for (Map.Entry<Integer, Attempt> due : Map.copyOf(unclaimed).entrySet()) {
      if (!due.getValue().notBefore().isAfter(clock.instant())) {
        int partition = due.getKey();
        TopicPartition place = place(partition);
        try {
          if (!due.getValue().verified()) {
            requireMember(place, consumer);
          }
          claimed.put(
              place, PartitionOwner.claim(partition, producers.apply(partition), this::lost));
        } catch (KafkaException e) {
          later(partition, e);
          break; // the others would wait for the same broker, one time limit after the other
        }
      }
    }
  }

  /** Read committed: up to its end everything is decided now, by whomever it was written. */
  private void readStates(
      Map<TopicPartition, PartitionOwner> claimed, Consumer<String, byte[]> consumer) {
    Map<TopicPartition, Long> ends = Map.of();
    try {
      ends = consumer.endOffsets(claimed.keySet(), ASK_PATIENCE);
    } catch (KafkaException e) {
      claimed.values().forEach(owner -> fail(owner, e));
    }
    ends.forEach(
        (place, end) -> {
          PartitionOwner owner = Objects.requireNonNull(claimed.get(place), "was asked for");
          try {
            states.awaitRead(place.partition(), end, READ_PATIENCE);
            unclaimed.remove(place.partition());
            waiting.remove(place.partition());
            owners.put(place.partition(), owner);
            LOG.info("partition {} of feeds is ours, its states are read", place.partition());
          } catch (UnavailableException e) {
            fail(owner, e);
          }
        });
  }

  private void fail(PartitionOwner owner, RuntimeException e) {
    owner.release();
    later(owner.partition(), e);
  }

  /**
   * The broker takes offsets only from a member of the group as it is now: who was thrown out does
   * not fence the one who came after.
   */
  private static void requireMember(TopicPartition place, Consumer<String, byte[]> consumer) {
    consumer.commitSync(Map.of(place, new OffsetAndMetadata(end(place, consumer))), ASK_PATIENCE);
  }

  private static TopicPartition place(int partition) {
    return new TopicPartition(ArticleTopics.SOURCE_STATES, partition);
  }

  private static long end(TopicPartition place, Consumer<String, byte[]> consumer) {
    return Objects.requireNonNull(
        consumer.endOffsets(Set.of(place), ASK_PATIENCE).get(place), "an end was asked for");
  }

  private void later(int partition, RuntimeException e) {
    unclaimed.computeIfPresent(partition, (_, attempt) -> attempt.again(clock.instant()));
    String sentence = "partition %d cannot be claimed: %s".formatted(partition, e.getMessage());
    Wait before = waiting.get(partition);
    if (before == null || !before.what().equals(sentence)) {
      waiting.put(partition, new Wait(sentence, clock.instant()));
      LOG.warn("feeds wait, nothing is lost: {}", sentence);
    }
  }
}
