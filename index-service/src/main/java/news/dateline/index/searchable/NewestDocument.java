package news.dateline.index.searchable;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import news.dateline.index.metric.IndexMeter;
import news.dateline.index.store.DocumentStore;
import news.dateline.index.store.Indices;
import news.dateline.index.store.Queries;
import news.dateline.kafka.UnavailableException;
import org.jspecify.annotations.Nullable;

/**
 * When the newest article came in that a search finds. While Elasticsearch is away it stays as it
 * was, and so grows old.
 */
final class NewestDocument {
  private static final String FIELD = "receivedAt";

  private final DocumentStore store;
  private volatile double epochSeconds = Double.NaN;

  NewestDocument(DocumentStore store, MeterRegistry meters) {
    this.store = store;
    IndexMeter.NEWEST_DOCUMENT.gauge(meters, () -> epochSeconds);
  }

  private record Received(@Nullable Instant receivedAt) {}

  /**
   * Looks.
   *
   * @throws UnavailableException if Elasticsearch is away
   */
  void tick() {
    store
        .search(
            Indices.ARTICLES,
            Queries.exists(FIELD),
            1,
            Received.class,
            List.of(FIELD),
            List.of(Queries.descending(FIELD)))
        .stream()
        .flatMap(found -> Stream.ofNullable(found.content().receivedAt()))
        .forEach(newest -> epochSeconds = newest.toEpochMilli() / 1e3);
  }
}
