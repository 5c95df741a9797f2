package news.dateline.ingest.feed;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;
import news.dateline.article.ArticleTopics;
import org.apache.kafka.clients.consumer.CloseOptions;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRebalanceListener;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.errors.WakeupException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Membership in the group that shares the feeds: the topic of states is subscribed to merely to be
 * given partitions of it, and nothing is read by it. One thread does all of it.
 */
final class FeedOwnership implements Runnable, AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(FeedOwnership.class);
  private static final Duration POLL = Duration.ofMillis(200); // how soon a claim is begun
  private static final Duration PAUSE = Duration.ofSeconds(2); // before a new member is made
  private static final Duration LEAVING = Duration.ofSeconds(3);

  private final Supplier<Consumer<String, byte[]>> consumers;
  private final PartitionClaims claims;
  private final Thread thread = Thread.ofPlatform().name("feed-ownership").unstarted(this);
  private volatile boolean stopped;

  FeedOwnership(Supplier<Consumer<String, byte[]>> consumers, PartitionClaims claims) {
    this.consumers = consumers;
    this.claims = claims;
  }

  void start() {
    thread.start();
  }

  @Override
  public void run() {
    while (!stopped) {
      Consumer<String, byte[]> consumer = null;
      try {
        consumer = consumers.get();
        consumer.subscribe(List.of(ArticleTopics.SOURCE_STATES), new Partitions(consumer, claims));
        while (!stopped) {
          var _ = consumer.poll(POLL);
          claims.makeDue(consumer);
        }
      } catch (WakeupException | InterruptException _) {
        stopped = true;
      } catch (RuntimeException e) { // also a fault of ours: without this thread nothing is polled
        LOG.warn("membership among the instances that poll feeds is begun anew", e);
      } finally {
        claims.releaseAll();
        leave(consumer);
      }
      pause();
    }
  }

  private static void leave(@Nullable Consumer<String, byte[]> consumer) {
    try {
      if (consumer != null) {
        consumer.close(CloseOptions.timeout(LEAVING));
      }
    } catch (RuntimeException e) {
      LOG.warn("the group was not told that we leave; it will notice: {}", e.toString());
    }
  }

  private void pause() {
    try {
      if (!stopped) {
        Thread.sleep(PAUSE);
      }
    } catch (InterruptedException _) {
      stopped = true;
    }
  }

  /** Gives all partitions up and leaves the group, so that another instance has them at once. */
  @Override
  public void close() {
    stopped = true;
    try {
      thread.join(LEAVING.multipliedBy(4)); // also a claim that is being made
      if (thread.isAlive()) {
        thread.interrupt();
      }
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  /** Claims what is given, gives up what is taken before the group hears that it is free. */
  private record Partitions(Consumer<String, byte[]> consumer, PartitionClaims claims)
      implements ConsumerRebalanceListener {
    @Override
    public void onPartitionsAssigned(Collection<TopicPartition> partitions) {
      consumer.pause(partitions);
      partitions.forEach(given -> claims.assigned(given.partition()));
    }

    @Override
    public void onPartitionsRevoked(Collection<TopicPartition> partitions) {
      partitions.forEach(taken -> claims.revoked(taken.partition()));
    }
  }
}
