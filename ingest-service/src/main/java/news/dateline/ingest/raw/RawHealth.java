package news.dateline.ingest.raw;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/**
 * Whether original bytes are kept. Where they are not the service still does its work: it is up.
 */
@Component("raw") // the name on the health page
class RawHealth implements HealthIndicator {
  private final RawKeeping keeping;

  RawHealth(RawKeeping keeping) {
    this.keeping = keeping;
  }

  @Override
  public Health health() {
    return Health.up()
        .withDetail("place", keeping.description())
        .withDetail("problem", keeping.problem().orElse("none"))
        .build();
  }
}
