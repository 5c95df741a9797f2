package news.dateline.index.watch;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import news.dateline.article.Hashes;
import news.dateline.index.store.DocumentSearches;
import news.dateline.index.store.DocumentStore;
import news.dateline.index.store.Indices;
import news.dateline.index.store.Queries;
import news.dateline.index.watch.Watch.Channel;
import news.dateline.query.ElasticsearchQuery;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What operators do with watches. */
final class WatchDesk {
  private static final Logger LOG = LoggerFactory.getLogger(WatchDesk.class);
  private static final Duration TRIED = Duration.ofDays(1);
  private static final int SHOWN = 10; // enough to see what a query finds

  private final WatchForm form;
  private final Watches watches;
  private final WatchFigures figures;
  private final Courier courier;
  private final DocumentStore store;
  private final DocumentSearches live;
  private final InstantSource clock;

  WatchDesk(
      WatchForm form,
      Watches watches,
      WatchFigures figures,
      Courier courier,
      DocumentStore store,
      ElasticsearchClient client,
      InstantSource clock) {
    this.form = form;
    this.watches = watches;
    this.figures = figures;
    this.courier = courier;
    this.store = store;
    this.live = new DocumentSearches(client, Indices.LIVE_ARTICLES);
    this.clock = clock;
  }

  WatchList list() {
    return new WatchList(clock.instant(), figures.of(watches.active()));
  }

  /**
   * Has it watch; the only answer that shows the secret.
   *
   * @throws IllegalArgumentException with one sentence that names what is wrong
   */
  WatchView add(WatchForm.Wish wish) {
    Instant now = clock.instant();
    Watch watch = form.read(wish, now);
    if (live.found(List.of(ElasticsearchQuery.of(watch.search(), now)), 1).getFirst().isEmpty()) {
      throw new IllegalArgumentException(
          "Elasticsearch cannot carry this query out; make it simpler");
    }
    watches.add(watch);
    LOG.info("watch {} ({}) is added by {}", watch.id(), watch.channel(), watch.createdBy());
    return figures.ofNew(watch);
  }

  /** Shows what it would have told in the last day, and sends one test. */
  Optional<WatchTrial> test(String id) {
    return watches.active(id).map(this::test);
  }

  private WatchTrial test(Watch watch) {
    Instant now = clock.instant();
    Query lastDay =
        Queries.all(
            Queries.within("indexedAt", now.minus(TRIED), null),
            ElasticsearchQuery.of(watch.search(), now));
    List<WatchTrial.Found> newest =
        store
            .search(
                Indices.LIVE_ARTICLES,
                lastDay,
                SHOWN,
                Story.class,
                Story.FIELDS,
                List.of(Queries.descending("indexedAt")))
            .stream()
            .map(
                story ->
                    new WatchTrial.Found(
                        story.id(), story.content().source(), story.content().title()))
            .toList();
    long matched = store.count(Indices.LIVE_ARTICLES, lastDay);
    if (watch.channel() == Channel.RSS) {
      return new WatchTrial(matched, newest, null, null);
    }
    try {
      courier.test(watch, Notice.test(Hashes.base32(watch.id(), "test", now.toString()), now));
      return new WatchTrial(matched, newest, true, null);
    } catch (DeliveryException e) {
      return new WatchTrial(matched, newest, false, String.valueOf(e.getMessage()));
    }
  }

  /** Ends it; false if there is none. What waits is not told any more. */
  boolean remove(String id, String by) {
    boolean isRemoved = watches.remove(id, clock.instant());
    if (isRemoved) {
      LOG.info("watch {} is removed by {}", id, by);
    }
    return isRemoved;
  }
}
