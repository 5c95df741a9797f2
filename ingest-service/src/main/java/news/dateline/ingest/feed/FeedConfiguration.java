package news.dateline.ingest.feed;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.util.concurrent.ThreadLocalRandom;
import news.dateline.ingest.fetch.Fetcher;
import news.dateline.ingest.intake.ArticleIntake;
import news.dateline.ingest.source.SourceRegistry;
import news.dateline.ingest.state.SourceStates;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.kafka.core.ProducerFactory;

/** Puts polling together. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(FeedProperties.class)
class FeedConfiguration {

  @Bean
  FeedReading feedReading(Fetcher fetcher, ArticleIntake intake, Clock clock) {
    return new FeedReading(fetcher::fetch, intake, clock);
  }

  @Bean
  @ConditionalOnProperty(value = "dateline.ingest.feed.enabled", matchIfMissing = true)
  FeedChannel feedChannel(
      FeedProperties properties,
      Fetcher fetcher,
      ArticleIntake intake,
      SourceRegistry registry,
      SourceStates states,
      ConsumerFactory<?, ?> consumers,
      ProducerFactory<?, ?> producers,
      MeterRegistry meters,
      Clock clock) {
    FeedClients clients =
        new FeedClients(
            consumers.getConfigurationProperties(), producers.getConfigurationProperties());
    FeedParts parts =
        new FeedParts(fetcher::fetch, intake, registry, states, clients, meters, clock);
    return parts.channel(properties, () -> ThreadLocalRandom.current().nextDouble());
  }

  @Bean
  @ConditionalOnProperty(value = "dateline.ingest.feed.enabled", matchIfMissing = true)
  FeedHealth feedsHealthIndicator(FeedChannel channel) {
    return new FeedHealth(channel);
  }
}
