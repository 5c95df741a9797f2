package news.dateline.index.receipt;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import java.time.Duration;
import java.time.InstantSource;
import news.dateline.index.store.DocumentStore;
import news.dateline.kafka.BatchPace;
import news.dateline.kafka.BatchProcessing;
import news.dateline.kafka.ConsumerPause;
import news.dateline.kafka.DeadLetters;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the plain parts together. */
@Configuration(proxyBeanMethods = false)
class ReceiptConfiguration {
  // Most articles are settled meanwhile, and their receipts need not be written twice.
  private static final BatchPace PACE = new BatchPace(Duration.ofSeconds(1), 200);

  @Bean
  ReceiptLedger receiptLedger(DocumentStore store) {
    return new ReceiptLedger(store);
  }

  @Bean
  BalanceSheet balanceSheet(ElasticsearchClient client) {
    return new BalanceSheet(client);
  }

  @Bean
  LossSheet lossSheet(ElasticsearchClient client) {
    return new LossSheet(client);
  }

  @Bean
  BatchProcessing batchProcessing(DeadLetters deadLetters, ConsumerPause pause) {
    return new BatchProcessing(deadLetters, pause, InstantSource.system(), PACE);
  }
}
