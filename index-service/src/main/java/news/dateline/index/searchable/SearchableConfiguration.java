package news.dateline.index.searchable;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import news.dateline.index.store.DocumentStore;
import news.dateline.index.store.Indices;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the plain parts together. */
@Configuration(proxyBeanMethods = false)
class SearchableConfiguration {

  @Bean
  SearchLatency searchLatency(DocumentStore store, MeterRegistry meters, Clock clock) {
    return new SearchLatency(store, meters, clock);
  }

  @Bean
  SearchableWork searchableWork(
      Indices indices, SearchLatency latency, DocumentStore store, MeterRegistry meters) {
    return new SearchableWork(indices, latency, new NewestDocument(store, meters));
  }
}
