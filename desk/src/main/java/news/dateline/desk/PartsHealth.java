package news.dateline.desk;

import news.dateline.desk.index.Outages;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/**
 * The parts that the desk reads from, and which of them did not answer when a page asked. The desk
 * itself is up: its pages say what is missing.
 */
final class PartsHealth implements HealthIndicator {
  private final Outages outages;

  PartsHealth(Outages outages) {
    this.outages = outages;
  }

  @Override
  public Health health() {
    return Health.up().withDetail("waitingFor", outages.waits()).build();
  }
}
