package news.dateline.enrich;

import news.dateline.kafka.ConsumerPause;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.kafka.config.KafkaListenerEndpointRegistry;
import org.springframework.kafka.listener.MessageListenerContainer;
import org.springframework.stereotype.Component;

/** Whether the consumers run, and what they wait for: waiting is no failure of this service. */
@Component("consumer")
class ConsumerHealth implements HealthIndicator {
  private final KafkaListenerEndpointRegistry listeners;
  private final ConsumerPause pause;

  ConsumerHealth(KafkaListenerEndpointRegistry listeners, ConsumerPause pause) {
    this.listeners = listeners;
    this.pause = pause;
  }

  @Override
  public Health health() {
    boolean running =
        listeners.getListenerContainers().stream()
            .allMatch(MessageListenerContainer::isInExpectedState);
    return (running ? Health.up() : Health.down())
        .withDetail("waitingFor", pause.current())
        .build();
  }
}
