package news.dateline.index;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.json.jackson.Jackson3JsonpMapper;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.InstantSource;
import news.dateline.article.ArticleCodec;
import news.dateline.index.receipt.BalanceSheet;
import news.dateline.index.receipt.ReceiptLedger;
import news.dateline.index.store.DocumentStore;
import news.dateline.index.store.Indices;
import news.dateline.index.version.VersionArchive;
import news.dateline.index.visibility.VisibilityClock;
import news.dateline.kafka.BatchProcessing;
import news.dateline.kafka.ConsumerErrorHandling;
import news.dateline.kafka.ConsumerPause;
import news.dateline.kafka.DeadLetters;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.kafka.listener.CommonErrorHandler;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Puts the plain parts together. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class IndexConfiguration {
  private static final String SERVICE = "index-service";

  @Bean
  Clock clock() {
    return Clock.systemUTC();
  }

  /** Documents are read as messages are: what a newer version wrote is no error. */
  @Bean
  Jackson3JsonpMapper jsonpMapper() {
    return new Jackson3JsonpMapper(ArticleCodec.mapper());
  }

  @Bean
  Indices indices(ElasticsearchClient client) {
    return new Indices(client);
  }

  @Bean
  DocumentStore documentStore(ElasticsearchClient client, MeterRegistry meters, Clock clock) {
    return new DocumentStore(client, meters, clock);
  }

  @Bean
  VersionArchive versionArchive(DocumentStore store) {
    return new VersionArchive(store);
  }

  @Bean
  ArticleWriter articleWriter(DocumentStore store, Clock clock) {
    return new ArticleWriter(store, clock);
  }

  @Bean
  Settlement settlement(MeterRegistry meters, Clock clock) {
    return new Settlement(meters, clock);
  }

  @Bean
  ReceiptLedger receiptLedger(DocumentStore store) {
    return new ReceiptLedger(store);
  }

  @Bean
  BalanceSheet balanceSheet(ElasticsearchClient client) {
    return new BalanceSheet(client);
  }

  /** With a store of its own: what it meets must not count as the listeners' refusals. */
  @Bean
  VisibilityClock visibilityClock(ElasticsearchClient client, MeterRegistry meters, Clock clock) {
    DocumentStore store = new DocumentStore(client, meters, clock);
    return new VisibilityClock(store, new VersionArchive(store), clock);
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
