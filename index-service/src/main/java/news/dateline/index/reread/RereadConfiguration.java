package news.dateline.index.reread;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import java.time.Clock;
import news.dateline.index.store.DocumentStore;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.core.KafkaTemplate;

/** Puts the plain parts together. */
@Configuration(proxyBeanMethods = false)
class RereadConfiguration {

  @Bean
  ReadingsEndpoint readingsEndpoint(DocumentStore store) {
    return new ReadingsEndpoint(new ReadingComparison(store));
  }

  @Bean
  ReenrichEndpoint reenrichEndpoint(
      ElasticsearchClient client,
      DocumentStore store,
      KafkaTemplate<String, byte[]> kafka,
      Clock clock) {
    return new ReenrichEndpoint(new Reenriching(client, store, kafka, clock));
  }
}
