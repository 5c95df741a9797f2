package news.dateline.kafka;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import news.dateline.article.ArticleCodec;
import news.dateline.health.StartBeans;
import news.dateline.tracing.Tracing;
import news.dateline.tracing.TracingBeans;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.kafka.config.KafkaListenerEndpointRegistry;
import org.springframework.kafka.core.KafkaAdmin;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.kafka.listener.CommonErrorHandler;
import org.springframework.scheduling.annotation.EnableScheduling;

/**
 * What every service that consumes is made of, for it to import. It is named by {@code
 * spring.application.name} in metrics and dead letters.
 */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
@Import({StartBeans.class, TracingBeans.class})
public class ConsumerBeans {
  private static final String SERVICE = "${spring.application.name}";

  @Bean
  DeadLetters deadLetters(
      KafkaTemplate<String, byte[]> kafka,
      MeterRegistry meters,
      @Value(SERVICE) String service,
      Tracing tracing) {
    return new DeadLetters(kafka, meters, service, tracing);
  }

  @Bean
  ConsumerPause consumerPause(MeterRegistry meters, @Value(SERVICE) String service) {
    return new ConsumerPause(meters, service, InstantSource.system());
  }

  @Bean
  CommonErrorHandler consumerErrorHandler() {
    return ConsumerErrorHandling.waitForOutages();
  }

  @Bean
  UpgradeGate<Object, Object> upgradeGate(ConsumerPause pause) {
    return new UpgradeGate<>(pause, ArticleCodec.MAJOR_VERSION);
  }

  @Bean
  IdleCommits idleCommits() {
    return new IdleCommits();
  }

  @Bean
  GroupLag groupLag(
      KafkaListenerEndpointRegistry listeners, KafkaAdmin admin, MeterRegistry meters) {
    return new GroupLag(
        () -> readings(listeners),
        admin.getConfigurationProperties(),
        meters,
        InstantSource.system());
  }

  private static List<GroupLag.Reading> readings(KafkaListenerEndpointRegistry listeners) {
    return listeners.getListenerContainers().stream()
        .flatMap(
            container ->
                Stream.of(Objects.requireNonNull(container.getContainerProperties().getTopics()))
                    .map(
                        topic ->
                            new GroupLag.Reading(
                                Objects.requireNonNull(container.getGroupId()), topic)))
        .toList();
  }

  @Bean("consumer")
  ConsumerHealth consumerHealth(
      KafkaListenerEndpointRegistry listeners, ConsumerPause pause, BacklogYield backlog) {
    return new ConsumerHealth(listeners, pause, backlog);
  }
}
