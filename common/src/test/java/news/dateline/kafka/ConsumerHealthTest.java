package news.dateline.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.MockConsumer;
import org.apache.kafka.common.errors.TopicAuthorizationException;
import org.junit.jupiter.api.Test;
import org.springframework.boot.health.contributor.Status;
import org.springframework.kafka.config.KafkaListenerEndpointRegistry;
import org.springframework.kafka.core.DefaultKafkaConsumerFactory;
import org.springframework.kafka.listener.ContainerProperties;
import org.springframework.kafka.listener.KafkaMessageListenerContainer;
import org.springframework.kafka.listener.MessageListener;
import org.springframework.kafka.listener.MessageListenerContainer;

class ConsumerHealthTest {
  private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
  private final ConsumerPause pause =
      new ConsumerPause(meters, "index-service", InstantSource.system());
  private final MockConsumer<String, byte[]> consumer = new MockConsumer<>("earliest");
  private final MessageListenerContainer container = container();
  private final ConsumerHealth health =
      new ConsumerHealth(
          new KafkaListenerEndpointRegistry() {
            @Override
            public Collection<MessageListenerContainer> getListenerContainers() {
              return List.of(container);
            }
          },
          pause,
          new BacklogYield(
              new BacklogYield.Lanes("index-service", "a-topic", "a-group"),
              () -> container,
              Map.of(),
              meters));

  @Test
  void aConsumerThatWaitsIsWellAndSaysForWhat() {
    pause.began(new UnavailableException("elasticsearch", "it is away", null), 3);
    assertThat(health.health().getStatus()).isEqualTo(Status.UP);
    assertThat(String.valueOf(health.health().getDetails().get("waitingFor")))
        .contains("it is away");
  }

  @Test
  void aConsumerThatHasEndedForGoodIsNot() {
    container.start();
    assertThat(health.health().getStatus()).isEqualTo(Status.UP);
    consumer.setPollException(new TopicAuthorizationException("a-topic"));
    await()
        .atMost(Duration.ofMinutes(1))
        .until(() -> health.health().getStatus().equals(Status.DOWN));
  }

  /** Without a word of how to go on after a permission that is missing, which ends it. */
  private MessageListenerContainer container() {
    ContainerProperties properties = new ContainerProperties("a-topic");
    properties.setGroupId("a-group");
    properties.setMessageListener((MessageListener<String, byte[]>) _ -> {});
    return new KafkaMessageListenerContainer<>(
        new DefaultKafkaConsumerFactory<String, byte[]>(Map.of("auto.offset.reset", "earliest")) {
          @Override
          protected Consumer<String, byte[]> createRawConsumer(Map<String, Object> config) {
            return consumer;
          }
        },
        properties);
  }
}
