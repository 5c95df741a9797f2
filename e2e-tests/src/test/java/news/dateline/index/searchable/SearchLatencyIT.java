package news.dateline.index.searchable;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import co.elastic.clients.elasticsearch.ElasticsearchClient;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import news.dateline.article.Article;
import news.dateline.article.TestArticles;
import news.dateline.e2e.Newsroom;
import news.dateline.e2e.RunningSystem;
import news.dateline.index.store.DocumentStore;
import news.dateline.index.store.Indices;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceAccessMode;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.slf4j.LoggerFactory;

@ExtendWith(RunningSystem.class)
@Execution(ExecutionMode.CONCURRENT)
@ResourceLock(value = RunningSystem.PARTS, mode = ResourceAccessMode.READ)
class SearchLatencyIT {
  private static final int MORE_THAN_THERE_IS_ROOM_FOR = 501;
  private static final String KILLED = "a-story-that-no-search-finds";

  private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
  private final AtomicReference<Instant> now = new AtomicReference<>(TestArticles.RECEIVED);
  private final ListAppender<ILoggingEvent> told = new ListAppender<>();

  @Test
  void aKillThatNoSearchConfirmsIsToldHoweverManyArticlesWait(Newsroom newsroom)
      throws IOException {
    Logger log = (Logger) LoggerFactory.getLogger(SearchLatency.class);
    log.setLevel(Level.WARN); // this process logs as the launcher does: errors alone
    told.start();
    log.addAppender(told);
    try (ElasticsearchClient client = newsroom.client()) {
      new Indices(client).ensure();
      SearchLatency latency =
          new SearchLatency(new DocumentStore(client, meters, now::get), meters, now::get);
      Article article = TestArticles.article("tag:no-search-finds", "wire").build();
      for (int i = 0; i < MORE_THAN_THERE_IS_ROOM_FOR; i++) {
        latency.written(article, article.order());
      }
      latency.killed(KILLED, now.get());
      latency.tick();
      assertThat(told.list).isEmpty();

      now.updateAndGet(instant -> instant.plus(Duration.ofMinutes(11)));
      latency.tick();
      latency.tick(); // and once is enough
    } finally {
      log.detachAppender(told);
      log.setLevel(null);
    }
    assertThat(meters.get("news.kill.latency").timer().count()).isEqualTo(1);
    assertThat(told.list)
        .singleElement()
        .satisfies(
            line -> {
              assertThat(line.getFormattedMessage()).contains("./dateline trace " + KILLED);
              assertThat(line.getMDCPropertyMap()).containsEntry("article.id", KILLED);
            });
  }
}
