package news.dateline.index.watch;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import news.dateline.index.store.DocumentSearches;
import news.dateline.index.store.DocumentStore;
import news.dateline.index.store.Indices;
import news.dateline.index.store.Queries;
import news.dateline.query.ElasticsearchQuery;
import news.dateline.query.QueryException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Finds which watches a change concerns, and writes down what they are to tell. A change of a story
 * that may be seen concerns those whose query finds it; the end of one concerns those that have
 * told of it, whatever their queries find now.
 */
final class Matching {
  private static final Logger LOG = LoggerFactory.getLogger(Matching.class);

  private final Watches watches;
  private final Deliveries deliveries;
  private final DocumentStore store;
  private final DocumentSearches live;
  private final InstantSource clock;

  Matching(
      Watches watches,
      Deliveries deliveries,
      DocumentStore store,
      ElasticsearchClient client,
      InstantSource clock) {
    this.watches = watches;
    this.deliveries = deliveries;
    this.store = store;
    this.live = new DocumentSearches(client, Indices.LIVE_ARTICLES);
    this.clock = clock;
  }

  /** Writes down what is to be told, and says whether anything is; to repeat it is harmless. */
  boolean match(List<StoryChange> changes) {
    List<Watch> all = watches.active();
    if (all.isEmpty()) {
      return false;
    }
    List<StoryChange> shown = changes.stream().filter(change -> !change.ends()).toList();
    List<StoryChange> ended = changes.stream().filter(StoryChange::ends).toList();
    Instant now = clock.instant();
    List<Delivery> told = new ArrayList<>();
    if (!shown.isEmpty()) {
      store.refresh(Indices.ARTICLES); // what has changed is to be found
      told.addAll(of(all, shown, matching(all, articleIds(shown), now), now));
    }
    deliveries.add(told); // before the next look: a story may end in the page that it came in
    if (!ended.isEmpty()) {
      List<Watch> senders =
          all.stream().filter(watch -> watch.channel() != Watch.Channel.RSS).toList();
      List<Delivery> ends =
          of(
              senders,
              ended,
              deliveries.told(senders.stream().map(Watch::id).toList(), articleIds(ended)),
              now);
      deliveries.add(ends);
      told.addAll(ends);
    }
    return !told.isEmpty();
  }

  private List<Set<String>> matching(List<Watch> all, List<String> articleIds, Instant now) {
    List<Query> queries =
        all.stream().map(watch -> Queries.all(Queries.ids(articleIds), query(watch, now))).toList();
    List<Optional<Set<String>>> found = live.found(queries, articleIds.size());
    List<Set<String>> matching = new ArrayList<>(all.size());
    for (int i = 0; i < all.size(); i++) {
      if (found.get(i).isEmpty()) {
        LOG.error("Elasticsearch cannot carry out the query of watch {}", all.get(i).id());
      }
      matching.add(found.get(i).orElse(Set.of()));
    }
    return matching;
  }

  private static Query query(Watch watch, Instant now) {
    try {
      return ElasticsearchQuery.of(watch.search(), now);
    } catch (QueryException e) {
      LOG.error("the query of watch {} is none any more: {}", watch.id(), e.getMessage());
      return Query.of(q -> q.matchNone(none -> none));
    }
  }

  private static List<Delivery> of(
      List<Watch> all, List<StoryChange> changes, List<Set<String>> articleIds, Instant now) {
    List<Delivery> deliveries = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      Watch watch = all.get(i);
      Set<String> concerned = articleIds.get(i);
      changes.stream()
          .filter(change -> concerned.contains(change.articleId()))
          .filter(change -> !change.at().isBefore(watch.createdAt()))
          .map(change -> Delivery.of(watch, change, now))
          .forEach(deliveries::add);
    }
    return deliveries;
  }

  private static List<String> articleIds(List<StoryChange> changes) {
    return changes.stream().map(StoryChange::articleId).distinct().toList();
  }
}
