package news.dateline.index.change;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Predicate;
import java.util.function.Supplier;
import news.dateline.article.ArticleTopics;
import news.dateline.article.Change;
import news.dateline.kafka.MessageDecoder;
import news.dateline.kafka.PoisonMessageException;
import news.dateline.kafka.UnavailableException;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.OffsetAndTimestamp;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads parts of {@code changes-v1}. */
final class ChangeReading {
  private static final Logger LOG = LoggerFactory.getLogger(ChangeReading.class);
  private static final TopicPartition CHANGES = new TopicPartition(ArticleTopics.CHANGES, 0);
  private static final Duration POLL = Duration.ofMillis(100);
  private static final Duration AWHILE = Duration.ofMillis(500); // how soon a stop is noticed
  private static final Duration PATIENCE = Duration.ofSeconds(10); // without a record
  private static final long FEW = 32; // marks of transactions and aborted ones lie between

  private final Consumer<String, byte[]> consumer;

  /** With a consumer of no group that reads what is committed. */
  ChangeReading(Consumer<String, byte[]> consumer) {
    this.consumer = consumer;
    consumer.assign(List.of(CHANGES));
  }

  /**
   * What the broker has.
   *
   * @param begin the first offset that is kept
   * @param end after the last that is decided
   */
  record Range(long begin, long end) {}

  /**
   * What the broker has now.
   *
   * @throws UnavailableException if it is away
   */
  Range range() {
    return asking(
        () ->
            new Range(
                offset(consumer.beginningOffsets(List.of(CHANGES))),
                offset(consumer.endOffsets(List.of(CHANGES)))));
  }

  /**
   * The first offset that was told at that time or later; the end where nothing was.
   *
   * @throws UnavailableException if the broker is away
   */
  long since(Instant at) {
    return asking(
        () -> {
          long end = offset(consumer.endOffsets(List.of(CHANGES)));
          OffsetAndTimestamp first =
              consumer.offsetsForTimes(Map.of(CHANGES, at.toEpochMilli())).get(CHANGES);
          return first == null ? end : Math.min(first.offset(), end); // it may not be decided yet
        });
  }

  /**
   * The last record there is.
   *
   * @throws UnavailableException if the broker is away
   */
  Optional<ConsumerRecord<String, byte[]>> last() {
    Range range = range();
    long back = FEW;
    while (true) {
      long from = Math.max(range.begin(), range.end() - back);
      AtomicReference<@Nullable ConsumerRecord<String, byte[]>> last = new AtomicReference<>();
      read(
          from,
          range.end(),
          message -> {
            last.set(message);
            return true;
          });
      if (last.get() != null || from == range.begin()) {
        return Optional.ofNullable(last.get());
      }
      back *= 4;
    }
  }

  /**
   * Hands over the records from one offset to before another, as long as {@code taker} wants more;
   * says where it stopped.
   *
   * @throws UnavailableException if the broker is away
   */
  long read(long from, long before, Predicate<ConsumerRecord<String, byte[]>> taker) {
    return asking(
        () -> {
          consumer.seek(CHANGES, from);
          long progressNanos = System.nanoTime();
          while (consumer.position(CHANGES) < before) {
            for (ConsumerRecord<String, byte[]> message : consumer.poll(POLL)) {
              if (message.offset() >= before) {
                return before;
              }
              if (!taker.test(message)) {
                return message.offset() + 1;
              }
              progressNanos = System.nanoTime();
            }
            if (System.nanoTime() - progressNanos > PATIENCE.toNanos()) {
              throw new UnavailableException("kafka", "the broker gives no changes", null);
            }
          }
          return before;
        });
  }

  /**
   * The change that a record tells; empty where it tells none, which is a fault of ours.
   *
   * @throws UnavailableException if a newer major version wrote it: an upgrade is under way
   */
  static Optional<Change> change(ConsumerRecord<String, byte[]> message) {
    try {
      return Optional.of(MessageDecoder.decode(message, Change.class));
    } catch (PoisonMessageException e) {
      LOG.error("change {} cannot be read and is left out: {}", message.offset(), e.getMessage());
      return Optional.empty();
    }
  }

  /** Goes there. */
  void seek(long offset) {
    consumer.seek(CHANGES, offset);
  }

  /**
   * Hands over what comes within half a second, and says up to where all was handed over.
   *
   * @throws UnavailableException if the broker does not keep that place any more
   */
  long poll(java.util.function.Consumer<ConsumerRecord<String, byte[]>> taker) {
    return asking(
        () -> {
          consumer.poll(AWHILE).forEach(taker);
          return consumer.position(CHANGES);
        });
  }

  private static long offset(Map<TopicPartition, Long> offsets) {
    return Objects.requireNonNull(offsets.get(CHANGES), "was asked for");
  }

  private static <T> T asking(Supplier<T> question) {
    try {
      return question.get();
    } catch (KafkaException e) {
      throw new UnavailableException("kafka", "the broker does not answer: " + e.getMessage(), e);
    }
  }
}
