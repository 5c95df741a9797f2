package news.dateline.ingest.feed;

import java.time.Duration;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import news.dateline.ingest.source.FeedProfile;
import news.dateline.ingest.source.SourceProfile;
import news.dateline.ingest.source.SourceRegistry;
import news.dateline.kafka.UnavailableException;
import news.dateline.tracing.SilentFault;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Picks the feeds that are due and has them polled: never one feed twice at a time, and one feed of
 * a host at a time, so that a publisher with hundreds of feeds, or a slow one, does not hold the
 * others up.
 */
final class FeedScheduler implements Runnable, AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(FeedScheduler.class);
  private static final long TICK_MILLIS = 200; // how late a poll may be; a feed's floor is seconds
  private static final Duration LAST_POLLS = Duration.ofSeconds(5);

  private final OwnedFeeds feeds;
  private final SourceRegistry registry;
  private final FeedWork work;
  private final InstantSource clock;
  private final int pollers;
  private final ExecutorService pool;
  private final Thread thread = Thread.ofPlatform().name("feed-scheduler").unstarted(this);
  private final Semaphore ended = new Semaphore(0);
  private final Set<String> running = new HashSet<>();
  private final Set<String> busyHosts = new HashSet<>();
  private boolean stopped;

  FeedScheduler(
      OwnedFeeds feeds, SourceRegistry registry, FeedWork work, InstantSource clock, int pollers) {
    this.feeds = feeds;
    this.registry = registry;
    this.work = work;
    this.clock = clock;
    this.pollers = pollers;
    // Platform threads: see docs/adr/0009-platform-threads.md.
    this.pool =
        Executors.newFixedThreadPool(
            pollers, Thread.ofPlatform().name("feed-poller-", 0).factory());
  }

  void start() {
    thread.start();
  }

  @Override
  public void run() {
    while (await()) {
      try {
        begin();
      } catch (UnavailableException e) {
        LOG.debug("feeds wait: {}", e.getMessage()); // what there is to poll is not known yet
      } catch (RuntimeException | StackOverflowError e) {
        LOG.error("a fault of ours in the scheduler of feeds; it goes on", SilentFault.of(e));
      }
    }
  }

  /** Waits for the next look, which a poll's end brings forward; whether there is to be one. */
  private boolean await() {
    try {
      var _ = ended.tryAcquire(TICK_MILLIS, TimeUnit.MILLISECONDS);
      ended.drainPermits();
    } catch (InterruptedException _) {
      return false;
    }
    synchronized (this) {
      return !stopped;
    }
  }

  private void begin() {
    for (OwnedFeed due : feeds.due(clock.instant())) {
      Optional<SourceProfile> source = registry.find(due.source());
      FeedProfile profile = source.map(SourceProfile::feed).orElse(null);
      if (source.isPresent() && profile != null && !begin(source.get(), profile)) {
        return;
      }
    }
  }

  /** Whether there is a poller left for the next. */
  private synchronized boolean begin(SourceProfile source, FeedProfile profile) {
    if (running.size() >= pollers || stopped) {
      return false;
    }
    // As it is now: a poll of it may have ended since the list was made.
    Optional<OwnedFeed> feed = feeds.find(source.id()).filter(it -> it.isDue(clock.instant()));
    if (feed.isEmpty() || running.contains(source.id())) {
      return true;
    }
    String host = Objects.requireNonNullElse(feed.get().state().address().getHost(), "");
    if (busyHosts.add(host)) {
      running.add(source.id());
      boolean begun = false;
      try {
        pool.execute(() -> poll(source, profile, feed.get(), host));
        begun = true;
      } finally {
        if (!begun) {
          free(source.id(), host);
        }
      }
    }
    return true;
  }

  private synchronized void free(String source, String host) {
    running.remove(source);
    busyHosts.remove(host);
  }

  private void poll(SourceProfile source, FeedProfile profile, OwnedFeed feed, String host) {
    try {
      work.poll(source, profile, feed).ifPresentOrElse(feeds::put, () -> feeds.drop(feed.source()));
    } finally {
      free(feed.source(), host);
      ended.release();
    }
  }

  /** Begins no more polls, and lets those under way finish for a few seconds. */
  @Override
  public void close() {
    synchronized (this) {
      stopped = true;
    }
    ended.release();
    pool.shutdown();
    try {
      if (!pool.awaitTermination(LAST_POLLS.toMillis(), TimeUnit.MILLISECONDS)) {
        pool.shutdownNow();
      }
    } catch (InterruptedException _) {
      pool.shutdownNow();
      Thread.currentThread().interrupt();
    }
  }
}
