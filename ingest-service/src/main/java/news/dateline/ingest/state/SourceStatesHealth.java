package news.dateline.ingest.state;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/** Not ready while nothing is known of keys and registered sources. */
public final class SourceStatesHealth implements HealthIndicator {
  private final SourceStates states;

  /** The health of these states. */
  public SourceStatesHealth(SourceStates states) {
    this.states = states;
  }

  @Override
  public Health health() {
    return states.isRead()
        ? Health.up().build()
        : Health.outOfService()
            .withDetail("waitingFor", "the topic source-states-v1, which was not read yet")
            .build();
  }
}
