package news.dateline.index.change;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import news.dateline.index.store.DocumentStore;
import news.dateline.index.store.Indices;
import news.dateline.index.store.WriteOrder;
import news.dateline.index.story.Shift;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.kafka.core.ProducerFactory;

/** Puts the plain parts together. */
@Configuration(proxyBeanMethods = false)
class ChangeConfiguration {
  private static final int NEWEST = 5_000; // some 5 MB; at least a morning of a busy newsroom

  @Bean
  ChangeClients changeClients(
      ConsumerFactory<String, byte[]> consumers, ProducerFactory<String, byte[]> producers) {
    return new ChangeClients(consumers, producers);
  }

  /** With a store of its own: what it meets must not count as the listeners' refusals. */
  @Bean
  ChangeFollower changeFollower(
      ElasticsearchClient client, ChangeClients clients, MeterRegistry meters, Clock clock) {
    DocumentStore store = new DocumentStore(client, meters, clock);
    return new ChangeFollower(
        new WriteOrder(client, store, Indices.ARTICLES),
        new Turn(new Shift(store, "changes", clock), clock),
        () -> ChangeLog.claim(clients),
        meters,
        clock);
  }

  @Bean
  ChangeTail changeTail() {
    return new ChangeTail(NEWEST);
  }

  @Bean
  ChangeTailReader changeTailReader(ChangeTail tail, ChangeClients clients) {
    return new ChangeTailReader(tail, clients, NEWEST);
  }

  @Bean
  ChangePages changePages(ChangeTail tail, ChangeClients clients) {
    return new ChangePages(tail, clients);
  }

  @Bean
  ChangeStream changeStream(ChangePages pages, ChangeTail tail, MeterRegistry meters) {
    return new ChangeStream(pages, tail, meters);
  }
}
