package news.dateline.index.story;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import news.dateline.index.store.DocumentSearches;
import news.dateline.index.store.DocumentSearches.Listed;
import news.dateline.index.store.DocumentStore;
import news.dateline.index.store.DocumentWrite;
import news.dateline.index.store.Indices;
import news.dateline.index.store.Queries;
import news.dateline.kafka.UnavailableException;
import org.jspecify.annotations.Nullable;

/**
 * Looks at every document once it is visible, in the order in which documents were written, and at
 * those again that have been written again. Of two near duplicates the one that became visible
 * later finds the other, whichever instances wrote them. What was looked at is noted afterwards, so
 * a crash repeats work and loses none. Not thread-safe.
 */
public final class StoryWatch {
  // 8,000 bands, where Elasticsearch takes 65,536 terms; and if all have to be read, two seconds.
  private static final int PAGE = 250;

  /** Nearly all documents become visible within it of their being written. */
  private static final Duration USUAL = Duration.ofSeconds(3);

  private static final Duration BETWEEN_LATE_LOOKS = Duration.ofSeconds(10);
  // A document may become visible after later ones: a write takes up to the client's 30 s, a
  // refresh one, and clocks of instances differ a little.
  private static final Duration LATE = Duration.ofSeconds(35).plus(BETWEEN_LATE_LOOKS);

  private final DocumentSearches searches;
  private final Shift shift;
  private final Company company;
  private final Placing placing;
  private final Clock clock;
  private final Map<String, Looked> looked = new HashMap<>();
  private Instant nextLateLook = Instant.EPOCH;

  /** A watch over the articles behind {@code client}. */
  public StoryWatch(ElasticsearchClient client, MeterRegistry meters, Clock clock) {
    DocumentStore store = new DocumentStore(client, meters, clock);
    this.searches = new DocumentSearches(client, Indices.ARTICLES);
    this.shift = new Shift(store, "shift", clock);
    this.company = new Company(store, searches);
    this.placing = new Placing(store, searches, meters, clock);
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
      nextLateLook = Instant.EPOCH;
      return;
    }
    Instant now = clock.instant();
    boolean isLateLook = !now.isBefore(nextLateLook);
    Instant upTo = turn.get();
    if (look(upTo.minus(isLateLook ? LATE : USUAL), upTo) && isLateLook) {
      nextLateLook = now.plus(BETWEEN_LATE_LOOKS);
    }
  }

  /** Looks at what was written since {@code from}; false if another instance has taken over. */
  private boolean look(Instant from, Instant lookedUpTo) {
    Instant upTo = lookedUpTo;
    Stamp last = null;
    while (true) {
      long began = System.nanoTime();
      List<Listed> page = written(from, last);
      placing.place(company.notAlone(page.stream().filter(this::isNew).map(Listed::id).toList()));
      for (Listed document : page) {
        last = Stamp.of(document.sortedBy());
        looked.put(document.id(), new Looked(document.seen(), last.indexedAt()));
        upTo = later(upTo, last.indexedAt());
      }
      Instant listedAgain = upTo.minus(LATE);
      looked.values().removeIf(one -> one.indexedAt.isBefore(listedAgain));
      boolean isMyTurn = shift.report(upTo);
      if (!isMyTurn || page.size() < PAGE) {
        return isMyTurn;
      }
      // No more than half of the time: articles that arrive come first.
      LockSupport.parkNanos(System.nanoTime() - began);
    }
  }

  private boolean isNew(Listed document) {
    Looked before = looked.get(document.id());
    return before == null || !before.seen.equals(document.seen());
  }

  private List<Listed> written(Instant from, @Nullable Stamp after) {
    Query query =
        Query.of(
            q ->
                q.bool(
                    bool ->
                        bool.filter(
                            Queries.within("indexedAt", from, null),
                            Query.of(has -> has.exists(field -> field.field("storyBands"))))));
    return searches.list(
        search -> {
          search
              .query(query)
              .size(PAGE)
              .sort(Stamp.FIELDS.stream().map(Queries::ascending).toList());
          return after == null ? search : search.searchAfter(after.sortValues());
        });
  }

  /** A clock that runs ahead must not make us pass over what others write. */
  private Instant later(Instant upTo, Instant indexedAt) {
    return indexedAt.isAfter(upTo) && !indexedAt.isAfter(clock.instant()) ? indexedAt : upTo;
  }

  private record Looked(DocumentWrite.Seen seen, Instant indexedAt) {}
}
