package news.dateline.kafka;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.kafka.config.KafkaListenerEndpointRegistry;
import org.springframework.kafka.listener.MessageListenerContainer;

/** Whether the consumers run, and what they wait for: waiting is no failure of their service. */
public final class ConsumerHealth implements HealthIndicator {
  private final KafkaListenerEndpointRegistry listeners;
  private final ConsumerPause pause;
  private final BacklogYield backlog;

  /** The health of {@code listeners}. */
  public ConsumerHealth(
      KafkaListenerEndpointRegistry listeners, ConsumerPause pause, BacklogYield backlog) {
    this.listeners = listeners;
    this.pause = pause;
    this.backlog = backlog;
  }

  @Override
  public Health health() {
    boolean running =
        listeners.getListenerContainers().stream()
            .allMatch(MessageListenerContainer::isInExpectedState);
    return (running ? Health.up() : Health.down())
        .withDetail("waitingFor", pause.current())
        .withDetail("backlog", backlog.sentence())
        .build();
  }
}
