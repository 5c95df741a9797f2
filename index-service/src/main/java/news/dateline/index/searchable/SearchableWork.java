package news.dateline.index.searchable;

import news.dateline.index.store.Indices;
import news.dateline.kafka.UnavailableException;
import org.springframework.scheduling.annotation.Scheduled;

/** Looks as a reader would at what has come in. */
class SearchableWork {
  private static final long QUARTER_OF_A_SECOND_MILLIS = 250; // what a latency may be too long by
  private static final long FIVE_SECONDS_MILLIS = 5_000; // a scrape comes every 15 s

  private final Indices indices;
  private final SearchLatency latency;
  private final NewestDocument newest;

  SearchableWork(Indices indices, SearchLatency latency, NewestDocument newest) {
    this.indices = indices;
    this.latency = latency;
    this.newest = newest;
  }

  @Scheduled(fixedDelay = QUARTER_OF_A_SECOND_MILLIS)
  void measure() {
    whileElasticsearchAnswers(latency::tick);
  }

  @Scheduled(fixedDelay = FIVE_SECONDS_MILLIS)
  void look() {
    whileElasticsearchAnswers(newest::tick);
  }

  private void whileElasticsearchAnswers(Runnable look) {
    try {
      indices.ensure();
      look.run();
    } catch (UnavailableException _) {
      // The clock's tick tells of it; the next look tries again.
    }
  }
}
