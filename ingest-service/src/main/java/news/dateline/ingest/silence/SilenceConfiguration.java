package news.dateline.ingest.silence;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import news.dateline.article.ArticleTopics;
import news.dateline.article.Receipt;
import news.dateline.ingest.source.SourceRegistry;
import news.dateline.ingest.state.TopicReader;
import news.dateline.kafka.MessageDecoder;
import news.dateline.kafka.PoisonMessageException;
import news.dateline.kafka.UnavailableException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.core.ConsumerFactory;

/** Puts the watch together. */
@Configuration(proxyBeanMethods = false)
class SilenceConfiguration {
  private static final Logger LOG = LoggerFactory.getLogger(SilenceConfiguration.class);

  @Bean
  SilenceWatch silenceWatch(SourceRegistry registry, MeterRegistry meters, Clock clock) {
    return new SilenceWatch(registry, meters, clock);
  }

  /** A month of receipts: some seconds of reading, in the background. */
  @Bean(initMethod = "start")
  TopicReader silenceReader(ConsumerFactory<String, byte[]> consumers, SilenceWatch watch) {
    TopicReader reader =
        new TopicReader(
            ArticleTopics.RECEIPTS,
            () -> consumers.createConsumer(null, "silence"),
            message -> add(watch, message));
    watch.readBy(reader::isComplete);
    return reader;
  }

  @Bean("silence")
  SilenceHealth silenceHealth(SilenceWatch watch) {
    return new SilenceHealth(watch);
  }

  private static void add(SilenceWatch watch, ConsumerRecord<String, byte[]> message) {
    try {
      watch.add(MessageDecoder.decode(message, Receipt.class));
    } catch (PoisonMessageException | UnavailableException e) {
      LOG.debug("not read: {}", e.getMessage()); // the index-service letters it, or waits
    }
  }
}
