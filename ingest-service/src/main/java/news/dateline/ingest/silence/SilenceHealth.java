package news.dateline.ingest.silence;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/** Names silent sources. A source's silence is no failure of this service: it stays up. */
public final class SilenceHealth implements HealthIndicator {
  private final SilenceWatch watch;

  /** The health page's part of {@code watch}. */
  public SilenceHealth(SilenceWatch watch) {
    this.watch = watch;
  }

  @Override
  public Health health() {
    return Health.up().withDetail("silentSources", watch.silent()).build();
  }
}
