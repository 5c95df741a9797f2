package news.dateline.ingest.feed;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import news.dateline.health.Wait;
import news.dateline.ingest.intake.RecordSender;
import news.dateline.kafka.UnavailableException;
import news.dateline.tracing.SilentFault;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.AuthorizationException;
import org.apache.kafka.common.errors.InvalidProducerEpochException;
import org.apache.kafka.common.errors.OutOfOrderSequenceException;
import org.apache.kafka.common.errors.ProducerFencedException;
import org.apache.kafka.common.errors.UnsupportedVersionException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The right to publish the feeds of one partition: a transactional producer that was initialised
 * once, after the partition was given to us, and never is again. Whoever initialises one of the
 * same transactional id later ends this right, at the broker and for good. Thread-safe; one
 * transaction at a time.
 */
final class PartitionOwner {
  private static final Logger LOG = LoggerFactory.getLogger(PartitionOwner.class);

  // A transaction under way is let finish, so that its poll need not be done again by another.
  private static final Duration LAST_COMMIT = Duration.ofSeconds(5);

  private final int partition;
  private final Producer<String, byte[]> producer;
  private final Consumer<PartitionOwner> onLoss;
  private final ReentrantLock transaction = new ReentrantLock();
  private volatile boolean over;
  private volatile @Nullable Wait trouble;

  private PartitionOwner(
      int partition, Producer<String, byte[]> producer, Consumer<PartitionOwner> onLoss) {
    this.partition = partition;
    this.producer = producer;
    this.onLoss = onLoss;
  }

  /**
   * Takes the right over: an earlier owner is fenced, and a transaction that it left open is
   * aborted when this returns.
   *
   * @param producer of the partition's transactional id; closed if this fails
   * @param onLoss told when a transaction shows that the right is lost
   * @throws KafkaException if the broker does not give it
   */
  static PartitionOwner claim(
      int partition, Producer<String, byte[]> producer, Consumer<PartitionOwner> onLoss) {
    try {
      producer.initTransactions();
      return new PartitionOwner(partition, producer, onLoss);
    } catch (RuntimeException e) {
      producer.close(Duration.ZERO);
      throw e;
    }
  }

  int partition() {
    return partition;
  }

  /** Whether the right stands, as far as we know: only a commit tells. */
  boolean isOwner() {
    return !over;
  }

  /** Why the last transaction was not taken, if it was not: it is tried again. */
  Optional<Wait> trouble() {
    return Optional.ofNullable(trouble);
  }

  /** Gives the right up. A transaction under way may finish within seconds. */
  void release() {
    over = true;
    boolean locked = false;
    try {
      locked = transaction.tryLock(LAST_COMMIT.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    } finally {
      producer.close(Duration.ZERO);
      if (locked) {
        transaction.unlock();
      }
    }
  }

  /**
   * Publishes what {@code work} sends, all or nothing.
   *
   * @param work returns once each of its sends is acknowledged, and throws {@link
   *     UnavailableException} if one is not
   */
  Publication publish(Consumer<RecordSender> work) {
    transaction.lock();
    try {
      Publication publication =
          over ? new Publication.Lost("the partition was given up") : attempt(work);
      Wait before = trouble;
      trouble =
          publication instanceof Publication.Aborted(String why)
              ? new Wait(why, before == null ? Instant.now() : before.since())
              : null;
      return publication;
    } finally {
      transaction.unlock();
    }
  }

  private Publication attempt(Consumer<RecordSender> work) {
    try {
      producer.beginTransaction();
      work.accept(this::send);
    } catch (KafkaException | UnavailableException e) {
      return isFatal(e) ? lost(e) : abort(e);
    } catch (RuntimeException e) {
      LOG.error("a fault of ours while partition {} was published", partition, SilentFault.of(e));
      return abort(e);
    }
    try {
      producer.commitTransaction();
      return new Publication.Committed();
    } catch (org.apache.kafka.common.errors.TimeoutException
        | org.apache.kafka.common.errors.InterruptException e) {
      return lost(e); // it may be committed all the same
    } catch (KafkaException e) {
      return isFatal(e) ? lost(e) : abort(e);
    }
  }

  private CompletableFuture<?> send(ProducerRecord<String, byte[]> message) {
    CompletableFuture<Void> sent = new CompletableFuture<>();
    try {
      var _ =
          producer.send(
              message,
              (_, failure) -> {
                if (failure == null) {
                  sent.complete(null);
                } else {
                  sent.completeExceptionally(failure);
                }
              });
    } catch (KafkaException | IllegalStateException e) {
      sent.completeExceptionally(e);
    }
    return sent;
  }

  private Publication abort(RuntimeException cause) {
    try {
      producer.abortTransaction();
      return new Publication.Aborted(String.valueOf(cause.getMessage()));
    } catch (KafkaException | IllegalStateException e) {
      return lost(e);
    }
  }

  private Publication lost(RuntimeException cause) {
    over = true;
    producer.close(Duration.ZERO);
    onLoss.accept(this);
    return new Publication.Lost(String.valueOf(cause.getMessage()));
  }

  /** The producer's own words for: no transaction of yours will be taken any more. */
  private static boolean isFatal(Throwable failure) {
    Throwable cause = failure instanceof UnavailableException ? failure.getCause() : failure;
    return cause instanceof ProducerFencedException
        || cause instanceof InvalidProducerEpochException
        || cause instanceof OutOfOrderSequenceException
        || cause instanceof AuthorizationException
        || cause instanceof UnsupportedVersionException;
  }
}
