package news.dateline.ingest;

import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import news.dateline.health.StartBeans;
import news.dateline.ingest.format.ArticleFormats;
import news.dateline.ingest.intake.ArticleIntake;
import news.dateline.ingest.intake.ArticlePublisher;
import news.dateline.ingest.intake.ArticleReader;
import news.dateline.ingest.intake.IntakeMetrics;
import news.dateline.ingest.raw.KilledCopies;
import news.dateline.ingest.raw.RawArchive;
import news.dateline.ingest.raw.RawKeeper;
import news.dateline.ingest.reparse.Rereading;
import news.dateline.ingest.source.SourceFile;
import news.dateline.ingest.source.SourceRegistry;
import news.dateline.ingest.state.RegisteredSources;
import news.dateline.ingest.state.SourceStates;
import news.dateline.ingest.state.SourceStatesHealth;
import news.dateline.kafka.Publishing;
import news.dateline.tracing.Tracing;
import news.dateline.tracing.TracingBeans;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.kafka.core.KafkaTemplate;

/** Puts the plain parts together. */
@Configuration(proxyBeanMethods = false)
@Import({StartBeans.class, TracingBeans.class})
@EnableConfigurationProperties(IngestProperties.class)
class IngestConfiguration {

  @Bean
  Clock clock() {
    return Clock.systemUTC();
  }

  @Bean
  ArticleFormats articleFormats() {
    return ArticleFormats.all();
  }

  @Bean
  SourceRegistry sourceRegistry(IngestProperties properties, ArticleFormats formats)
      throws IOException {
    String name = properties.sourcesFile().getDescription();
    if (!properties.sourcesFile().exists()) {
      throw new IllegalArgumentException(
          "dateline.ingest.sources-file: there is no %s".formatted(name));
    }
    try (InputStream file = properties.sourcesFile().getInputStream()) {
      return SourceFile.read(file, name, formats.ids());
    }
  }

  @Bean
  ArticleIntake articleIntake(
      ArticleFormats formats,
      KafkaTemplate<String, byte[]> kafka,
      MeterRegistry meters,
      SourceRegistry sources,
      RawKeeper raw,
      Tracing tracing) {
    return new ArticleIntake(
            new ArticleReader(formats),
            new ArticlePublisher(meters, tracing),
            message -> Publishing.send(kafka, message),
            new IntakeMetrics(meters, sources, formats))
        .keeping(raw);
  }

  @Bean
  Rereading rereading(
      ArticleFormats formats,
      RawArchive archive,
      KilledCopies killed,
      KafkaTemplate<String, byte[]> kafka,
      Clock clock) {
    return new Rereading(
        archive,
        killed,
        new ArticleReader(formats),
        message -> Publishing.send(kafka, message),
        clock);
  }

  @Bean(initMethod = "start")
  SourceStates sourceStates(
      KafkaTemplate<String, byte[]> kafka, ConsumerFactory<String, byte[]> consumers) {
    return new SourceStates(kafka, () -> consumers.createConsumer(null, "source-states"));
  }

  @Bean("sourceStatesHealthIndicator") // whose name on the health page is sourceStates
  SourceStatesHealth sourceStatesHealth(SourceStates states, Clock clock) {
    return new SourceStatesHealth(states, clock.instant());
  }

  @Bean
  RegisteredSources registeredSources(
      SourceStates states, SourceRegistry registry, ArticleFormats formats) {
    return new RegisteredSources(states, registry, formats.ids());
  }
}
