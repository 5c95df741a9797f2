package news.dateline.ingest.feed;

import java.util.Map;
import news.dateline.health.Wait;
import org.springframework.context.SmartLifecycle;

/** Polling as a whole: begins when all else of the service is there, and ends before it. */
final class FeedChannel implements SmartLifecycle {
  private final FeedOwnership ownership;
  private final FeedScheduler scheduler;
  private final PartitionClaims claims;
  private final OwnedFeeds feeds;
  private volatile boolean running;

  FeedChannel(
      FeedOwnership ownership, FeedScheduler scheduler, PartitionClaims claims, OwnedFeeds feeds) {
    this.ownership = ownership;
    this.scheduler = scheduler;
    this.claims = claims;
    this.feeds = feeds;
  }

  @Override
  public void start() {
    running = true;
    ownership.start();
    scheduler.start();
  }

  /** Lets polls under way commit, then gives the partitions up. */
  @Override
  public void stop() {
    scheduler.close();
    ownership.close();
    running = false;
  }

  @Override
  public boolean isRunning() {
    return running;
  }

  int partitions() {
    return claims.owners().size();
  }

  int feeds() {
    return feeds.size();
  }

  /** What partitions wait for, as sentences. */
  Map<Integer, Wait> waiting() {
    return claims.waiting();
  }
}
