package news.dateline.enrich;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.time.InstantSource;
import java.util.function.Function;
import java.util.function.Supplier;
import news.dateline.article.ArticleTopics;
import news.dateline.enrich.aliases.Aliases;
import news.dateline.kafka.BacklogLane;
import news.dateline.kafka.BacklogYield;
import news.dateline.kafka.BatchPace;
import news.dateline.kafka.BatchProcessing;
import news.dateline.kafka.ConsumerBeans;
import news.dateline.kafka.ConsumerPause;
import news.dateline.kafka.DeadLetters;
import news.dateline.tracing.Tracing;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.kafka.config.KafkaListenerEndpointRegistry;
import org.springframework.kafka.core.KafkaAdmin;
import org.springframework.kafka.core.KafkaTemplate;

/** Puts the plain parts together. */
@Configuration(proxyBeanMethods = false)
@Import(ConsumerBeans.class)
class EnrichConfiguration {
  private static final String SERVICE = "enrich-service";
  // Of the second or two until news is found.
  private static final BatchPace PACE = new BatchPace(Duration.ofMillis(25), 25);

  @Bean
  ArticleEnricher articleEnricher(Supplier<Aliases> aliases, MeterRegistry meters) {
    return new ArticleEnricher(Enrichments.all(aliases), meters);
  }

  /** Lanes share no memory of refusals: what is wrong with history must not stop live news. */
  @Bean
  RawArticleListener rawArticleListener(
      ArticleEnricher enricher,
      KafkaTemplate<String, byte[]> kafka,
      DeadLetters deadLetters,
      ConsumerPause pause,
      MeterRegistry meters,
      Tracing tracing) {
    Function<String, ArticleLane> to =
        topic ->
            new ArticleLane(
                enricher,
                new EnrichedArticlePublisher(kafka, topic),
                deadLetters,
                new BatchProcessing(deadLetters, pause, InstantSource.system(), PACE),
                meters,
                tracing,
                InstantSource.system());
    return new RawArticleListener(
        to.apply(ArticleTopics.ENRICHED), to.apply(ArticleTopics.ENRICHED_BACKLOG));
  }

  @Bean
  BacklogYield backlogYield(
      KafkaListenerEndpointRegistry listeners, KafkaAdmin admin, MeterRegistry meters) {
    return new BacklogYield(
        new BacklogYield.Lanes(SERVICE, ArticleTopics.RAW, ArticleLane.LIVE_GROUP),
        () -> BacklogLane.of(listeners),
        admin.getConfigurationProperties(),
        meters);
  }
}
