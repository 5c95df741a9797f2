package news.dateline.index;

import news.dateline.kafka.ConsumerPause;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Shows what the consumer waits for; waiting is not a failure of this service. */
@Component("consumer")
class PauseHealth implements HealthIndicator {
  private final ConsumerPause pause;

  PauseHealth(ConsumerPause pause) {
    this.pause = pause;
  }

  @Override
  public Health health() {
    return Health.up().withDetail("waitingFor", pause.current()).build();
  }
}
