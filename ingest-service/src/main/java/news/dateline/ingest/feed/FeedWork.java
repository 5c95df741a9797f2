package news.dateline.ingest.feed;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import news.dateline.ingest.source.FeedProfile;
import news.dateline.ingest.source.SourceProfile;
import news.dateline.tracing.SilentFault;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A poll from beginning to end: what a poller's thread does. */
final class FeedWork {
  private static final Logger LOG = LoggerFactory.getLogger(FeedWork.class);

  // A transaction that was aborted is not the feed's fault: its pace is not touched. The publisher
  // is asked again for it all the same, so that the profile's shortest interval holds as well.
  private static final Duration AGAIN = Duration.ofSeconds(10);

  private final FeedPoller poller;
  private final FeedCommit commit;
  private final FeedMetrics metrics;
  private final InstantSource clock;

  FeedWork(FeedPoller poller, FeedCommit commit, FeedMetrics metrics, InstantSource clock) {
    this.poller = poller;
    this.commit = commit;
    this.metrics = metrics;
    this.clock = clock;
  }

  /** The feed after a poll; empty where it is no longer ours. */
  Optional<OwnedFeed> poll(SourceProfile source, FeedProfile profile, OwnedFeed feed) {
    try {
      FeedState before = feed.state().of(profile.url());
      return settle(feed, profile, poller.poll(source, profile, before));
    } catch (RuntimeException | StackOverflowError e) { // deep nesting is a document's doing
      LOG.error(
          "a fault of ours while the feed of {} was polled", feed.source(), SilentFault.of(e));
      metrics.fault(feed.source());
      return Optional.of(feed.again(clock.instant().plus(profile.longestInterval())));
    }
  }

  private Optional<OwnedFeed> settle(OwnedFeed feed, FeedProfile profile, FeedPoller.Poll poll) {
    Polled polled = poll.polled();
    Instant now = clock.instant();
    if (!PollPlan.isWorthStoring(feed.stored(), polled, now)) {
      metrics.polled(feed.source(), polled.outcome());
      return Optional.of(feed.after(polled.after(), false, now));
    }
    return switch (commit.commit(feed.source(), poll, feed.owner())) {
      case Publication.Committed _ -> {
        metrics.polled(feed.source(), polled.outcome());
        tell(feed, polled);
        yield Optional.of(feed.after(polled.after(), true, now));
      }
      case Publication.Aborted(String why) -> {
        metrics.aborted(feed.source());
        LOG.warn("a poll of {} was not published and is done again: {}", feed.source(), why);
        Duration floor = profile.shortestInterval();
        yield Optional.of(feed.again(now.plus(floor.compareTo(AGAIN) < 0 ? AGAIN : floor)));
      }
      case Publication.Lost(String why) -> {
        metrics.lost(feed.source());
        LOG.warn(
            "a poll of {} is dropped, partition {} is not ours to publish: {}",
            feed.source(),
            feed.owner().partition(),
            why);
        yield Optional.empty();
      }
    };
  }

  private static void tell(OwnedFeed feed, Polled polled) {
    FeedState after = polled.after();
    if (after.hasRetired()) {
      LOG.warn("the feed of {} is retired: {}", feed.source(), after.retired());
    } else if (after.failuresInRow() == 1) {
      LOG.warn("the feed of {} fails: {}", feed.source(), after.lastFailure());
    } else if (!polled.outgoing().isEmpty()) {
      LOG.debug("{} entries of {} are published", polled.outgoing().size(), feed.source());
    }
  }
}
