package news.dateline.ingest.state;

import java.time.Instant;
import news.dateline.health.Wait;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/** Not ready while nothing is known of keys and registered sources. */
public final class SourceStatesHealth implements HealthIndicator {
  private final SourceStates states;
  private final Instant since;

  /** The health of these states, which are waited for since then. */
  public SourceStatesHealth(SourceStates states, Instant since) {
    this.states = states;
    this.since = since;
  }

  @Override
  public Health health() {
    return states.isRead()
        ? Health.up().build()
        : Health.outOfService()
            .withDetail(
                "waitingFor", new Wait("the topic source-states-v1, which was not read yet", since))
            .build();
  }
}
