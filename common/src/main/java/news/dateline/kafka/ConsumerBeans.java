package news.dateline.kafka;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.InstantSource;
import news.dateline.article.ArticleCodec;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.config.KafkaListenerEndpointRegistry;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.kafka.listener.CommonErrorHandler;

/**
 * What every service that consumes is made of, for it to import. It is named by {@code
 * spring.application.name} in metrics and dead letters.
 */
@Configuration(proxyBeanMethods = false)
public class ConsumerBeans {
  private static final String SERVICE = "${spring.application.name}";

  @Bean
  DeadLetters deadLetters(
      KafkaTemplate<String, byte[]> kafka, MeterRegistry meters, @Value(SERVICE) String service) {
    return new DeadLetters(kafka, meters, service);
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

  @Bean("consumer")
  ConsumerHealth consumerHealth(
      KafkaListenerEndpointRegistry listeners, ConsumerPause pause, BacklogYield backlog) {
    return new ConsumerHealth(listeners, pause, backlog);
  }
}
