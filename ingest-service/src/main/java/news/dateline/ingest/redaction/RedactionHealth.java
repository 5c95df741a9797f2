package news.dateline.ingest.redaction;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/** Whether killed stories' bytes are removed. Where they cannot be the intake still works: up. */
final class RedactionHealth implements HealthIndicator {
  private final Redactions redactions;

  RedactionHealth(Redactions redactions) {
    this.redactions = redactions;
  }

  @Override
  public Health health() {
    return Health.up().withDetails(redactions.state()).build();
  }
}
