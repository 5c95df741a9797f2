package news.dateline.enrich;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.InstantSource;
import news.dateline.kafka.BatchProcessing;
import news.dateline.kafka.ConsumerErrorHandling;
import news.dateline.kafka.ConsumerPause;
import news.dateline.kafka.DeadLetters;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.kafka.listener.CommonErrorHandler;

/** Puts the plain parts together. */
@Configuration(proxyBeanMethods = false)
class EnrichConfiguration {
  private static final String SERVICE = "enrich-service";

  @Bean
  ArticleEnricher articleEnricher(MeterRegistry meters) {
    return new ArticleEnricher(Enrichments.all(), meters);
  }

  @Bean
  EnrichedArticlePublisher enrichedArticlePublisher(KafkaTemplate<String, byte[]> kafka) {
    return new EnrichedArticlePublisher(kafka);
  }

  @Bean
  DeadLetters deadLetters(KafkaTemplate<String, byte[]> kafka, MeterRegistry meters) {
    return new DeadLetters(kafka, meters, SERVICE);
  }

  @Bean
  BatchProcessing batchProcessing(DeadLetters deadLetters, ConsumerPause pause) {
    return new BatchProcessing(deadLetters, pause, InstantSource.system());
  }

  @Bean
  ConsumerPause consumerPause(MeterRegistry meters) {
    return new ConsumerPause(meters, SERVICE, InstantSource.system());
  }

  @Bean
  CommonErrorHandler consumerErrorHandler() {
    return ConsumerErrorHandling.waitForOutages();
  }
}
