package news.dateline.index.story;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import news.dateline.index.store.DocumentStore;
import news.dateline.index.store.DocumentWrite;
import news.dateline.index.store.Indices;
import news.dateline.index.store.StoredDocument;
import news.dateline.kafka.UnavailableException;
import org.jspecify.annotations.Nullable;

/**
 * Looks at every document once it is visible, in the order in which documents were written, and at
 * those again that have been written again. Of two near duplicates the one that became visible
 * later finds the other, whichever instances wrote them. What was looked at is noted afterwards, so
 * a crash repeats work and loses none. Not thread-safe.
 */
public final class StoryWatch {
  private static final int PAGE = 200; // whole texts are held in memory meanwhile
  // A document may become visible after later ones: a write takes up to the client's 30 s, a
  // refresh one, and clocks of instances differ a little.
  private static final Duration LATE = Duration.ofSeconds(35);

  private final DocumentStore store;
  private final Shift shift;
  private final Placing placing;
  private final Clock clock;
  private final Map<String, Looked> looked = new HashMap<>();

  /** A watch over {@code store}. */
  public StoryWatch(DocumentStore store, MeterRegistry meters, Clock clock) {
    this.store = store;
    this.shift = new Shift(store, "shift", clock);
    this.placing = new Placing(store, meters, clock);
    this.clock = clock;
  }

  /**
   * Finds the near duplicates of everything written since the last time, if it is this instance's
   * turn.
   *
   * @throws UnavailableException if Elasticsearch is away
   */
  public void tick() {
    Optional<Instant> turn = shift.take();
    if (turn.isEmpty()) {
      looked.clear(); // what others do meanwhile is not known
      return;
    }
    Instant upTo = turn.get();
    Instant from = upTo.minus(LATE);
    looked.values().removeIf(one -> one.indexedAt.isBefore(from));
    Stamp last = null;
    List<StoredDocument<Stamp>> page;
    do {
      page = written(from, last);
      placing.place(page.stream().filter(this::isNew).map(StoredDocument::id).toList());
      for (StoredDocument<Stamp> document : page) {
        last = document.content();
        looked.put(document.id(), new Looked(document.seen(), last.indexedAt()));
        upTo = later(upTo, last.indexedAt());
      }
    } while (shift.report(upTo) && page.size() == PAGE);
  }

  private boolean isNew(StoredDocument<Stamp> document) {
    Looked before = looked.get(document.id());
    return before == null || !before.seen.equals(document.seen());
  }

  private List<StoredDocument<Stamp>> written(Instant from, @Nullable Stamp after) {
    Query query =
        Query.of(
            q ->
                q.bool(
                    bool ->
                        bool.filter(
                            Asking.within("indexedAt", from, null),
                            Query.of(has -> has.exists(field -> field.field("storyBands"))))));
    return store
        .searchEach(
            Indices.ARTICLES,
            Asking.ONE_COPY,
            Stamp.class,
            List.of(
                search -> {
                  search
                      .query(query)
                      .size(PAGE)
                      .sort(Stamp.FIELDS.stream().map(Asking::ascending).toList())
                      .source(source -> source.filter(filter -> filter.includes(Stamp.FIELDS)));
                  return after == null ? search : search.searchAfter(after.sortValues());
                }))
        .getFirst();
  }

  /** A clock that runs ahead must not make us pass over what others write. */
  private Instant later(Instant upTo, Instant indexedAt) {
    return indexedAt.isAfter(upTo) && !indexedAt.isAfter(clock.instant()) ? indexedAt : upTo;
  }

  private record Looked(DocumentWrite.Seen seen, Instant indexedAt) {}
}
