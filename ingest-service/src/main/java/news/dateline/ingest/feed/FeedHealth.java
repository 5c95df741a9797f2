package news.dateline.ingest.feed;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/** What this instance polls and what it waits for: waiting is no failure of this service. */
final class FeedHealth implements HealthIndicator {
  private final FeedChannel channel;

  FeedHealth(FeedChannel channel) {
    this.channel = channel;
  }

  @Override
  public Health health() {
    return Health.up()
        .withDetail("partitions", channel.partitions())
        .withDetail("feeds", channel.feeds())
        .withDetail("waitingFor", channel.waiting())
        .build();
  }
}
