package news.dateline.ingest.state;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import news.dateline.article.ArticleLimits;
import news.dateline.article.ArticleTopics;
import news.dateline.kafka.MessageHeaders;
import news.dateline.kafka.UnavailableException;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.utils.Utils;
import org.jspecify.annotations.Nullable;
import org.springframework.kafka.core.KafkaOperations;
import org.springframework.kafka.support.SendResult;

/**
 * What all instances know of sources at run time: profiles, keys, how far feeds were read. Every
 * instance reads the whole topic. All records of a source lie in one partition, whose owner polls
 * its feed. Thread-safe.
 */
public final class SourceStates implements AutoCloseable {
  /** Media type of a value: a JSON object, by kind. */
  private static final String CONTENT_TYPE = "application/vnd.dateline.source-state+json;v=1";

  /** Longer than the producer's own time limits, and as long as an operator waits. */
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final KafkaOperations<String, byte[]> kafka;
  private final StateTable table = new StateTable();
  private final TopicReader reader;

  /**
   * States that are not read yet.
   *
   * @param consumers makes one that reads committed records, belongs to no group and commits
   *     nothing
   */
  public SourceStates(
      KafkaOperations<String, byte[]> kafka, Supplier<Consumer<String, byte[]>> consumers) {
    this.kafka = kafka;
    this.reader =
        new TopicReader(
            ArticleTopics.SOURCE_STATES,
            consumers,
            message ->
                StateKey.read(String.valueOf(message.key()))
                    .ifPresent(key -> table.set(key, message.value())));
  }

  /** Begins to read. */
  public void start() {
    reader.start();
  }

  /** The newest value that was read. */
  public Optional<byte[]> get(String source, StateKind kind) {
    return table.get(new StateKey(source, kind));
  }

  /** The newest values of a kind, by source. */
  public Map<String, byte[]> all(StateKind kind) {
    return table.all(kind);
  }

  /**
   * Calls the listener for every value there is and for each that is read from now on, in order;
   * null says that it was removed. The listener must be quick.
   */
  public void onChange(StateKind kind, BiConsumer<String, byte @Nullable []> listener) {
    table.listen(kind, listener);
  }

  /**
   * Writes a value, or removes it where it is null, and returns when the broker has acknowledged it
   * and this instance has read it.
   *
   * @throws UnavailableException if the broker is away
   */
  public void put(String source, StateKind kind, byte @Nullable [] json) {
    try {
      CompletableFuture<SendResult<String, byte[]>> sent = kafka.send(message(source, kind, json));
      var written = sent.join().getRecordMetadata();
      awaitRead(written.partition(), written.offset() + 1, PATIENCE);
    } catch (KafkaException | org.springframework.kafka.KafkaException | CompletionException e) {
      throw new UnavailableException("kafka", "the broker did not acknowledge: " + e, e);
    }
  }

  /**
   * The record of a value, for a transaction of the caller's.
   *
   * @throws UnavailableException while it is not known how many partitions there are
   */
  public ProducerRecord<String, byte[]> message(
      String source, StateKind kind, byte @Nullable [] json) {
    if (json != null && json.length > ArticleLimits.SOURCE_STATE_BYTES - 1024) { // 1 kB of headers
      throw new IllegalArgumentException(
          "the state of %s takes %d bytes; that is too many".formatted(source, json.length));
    }
    ProducerRecord<String, byte[]> message =
        new ProducerRecord<>(
            ArticleTopics.SOURCE_STATES,
            partitionOf(source),
            new StateKey(source, kind).text(),
            json);
    MessageHeaders.set(message.headers(), MessageHeaders.CONTENT_TYPE, CONTENT_TYPE);
    return message;
  }

  /**
   * The partition that all records of a source lie in.
   *
   * @throws UnavailableException while it is not known how many partitions there are
   */
  public int partitionOf(String source) {
    int partitions = reader.positions().partitions();
    if (partitions == 0) {
      throw unread();
    }
    return Utils.toPositive(Utils.murmur2(source.getBytes(StandardCharsets.UTF_8))) % partitions;
  }

  /** Whether all that was there at the start has been read. */
  public boolean isRead() {
    return reader.isComplete();
  }

  /**
   * Returns when this instance has read a partition up to an offset.
   *
   * @param endOffset the first that need not be read
   * @throws UnavailableException if that takes longer
   */
  public void awaitRead(int partition, long endOffset, Duration atMost) {
    try {
      if (!reader.positions().await(partition, endOffset, atMost)) {
        throw unread();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new UnavailableException("shutdown", "interrupted while states were read", e);
    }
  }

  private static UnavailableException unread() {
    return new UnavailableException(
        "source-states", "the states of sources were not read: the broker is away", null);
  }

  @Override
  public void close() {
    reader.close();
  }
}
