package news.dateline.index.reindex;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import java.time.Clock;
import news.dateline.index.store.DeletedText;
import news.dateline.kafka.UnavailableException;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.Scheduled;

/** Puts reindexing together. */
@Configuration(proxyBeanMethods = false)
class ReindexConfiguration {
  private static final long TEN_SECONDS_MILLIS = 10_000; // nobody waits for it but after a crash

  @Bean
  Reindexing reindexing(ElasticsearchClient client, DeletedText deletedText, Clock clock) {
    return new Reindexing(client, deletedText, clock);
  }

  @Bean
  ReindexEndpoint reindexEndpoint(Reindexing reindexing) {
    return new ReindexEndpoint(reindexing);
  }

  @Bean
  Watch reindexWatch(Reindexing reindexing) {
    return new Watch(reindexing);
  }

  /** Looks for what a crash has left behind. */
  record Watch(Reindexing reindexing) {
    @Scheduled(fixedDelay = TEN_SECONDS_MILLIS, initialDelay = TEN_SECONDS_MILLIS)
    void tick() {
      try {
        reindexing.tick();
      } catch (UnavailableException | IllegalStateException _) {
        // The node is away or its indices are not made yet: the next look will see.
      }
    }
  }
}
