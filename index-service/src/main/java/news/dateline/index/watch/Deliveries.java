package news.dateline.index.watch;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.search.SearchRequestBody;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import news.dateline.article.ArticleCodec;
import news.dateline.index.store.DocumentSearches;
import news.dateline.index.store.DocumentStore;
import news.dateline.index.store.DocumentWrite;
import news.dateline.index.store.Indices;
import news.dateline.index.store.Queries;
import news.dateline.index.store.StoredDocument;
import news.dateline.index.store.WriteOutcome;
import org.jspecify.annotations.Nullable;

/** What watches tell, have told and are to tell. */
final class Deliveries {
  private static final List<String> ALL_FIELDS = List.of("*");
  private static final String WAITING = "waiting";
  private static final Query TELLS_TEXT = Queries.not(Queries.term("ends", "true"));
  private static final Query ATTEMPTED =
      Query.of(query -> query.range(range -> range.number(n -> n.field("attempts").gt(0.0))));
  private static final int MOST_BEGUN = 1000; // of one story; a day's changes are far fewer

  private final DocumentStore store;
  private final DocumentSearches searches;

  Deliveries(DocumentStore store, ElasticsearchClient client) {
    this.store = store;
    this.searches = new DocumentSearches(client, Indices.WATCH_DELIVERIES);
  }

  /** Writes down what is to be told; what is written down already stays as it is. */
  void add(Collection<Delivery> deliveries) {
    store.writeVisibly(
        deliveries.stream().map(delivery -> write(delivery.id(), delivery, null)).toList());
  }

  /** Some that are due, those of some watches left out. */
  List<Delivery> due(Instant now, Collection<String> exceptOf, int most) {
    Query due =
        Queries.all(
            Queries.term("state", WAITING),
            Queries.within("dueAt", null, now),
            Queries.not(Queries.terms("watchId", exceptOf)));
    return search(due, most, "dueAt").stream().map(StoredDocument::content).toList();
  }

  /**
   * The first of a watch that are due, in the order of the changes; all that was written counts.
   */
  List<StoredDocument<Delivery>> dueOf(String watchId, Instant now, int most) {
    store.refresh(Indices.WATCH_DELIVERIES);
    Query due =
        Queries.all(
            Queries.term("watchId", watchId),
            Queries.term("state", WAITING),
            Queries.within("dueAt", null, now));
    return search(due, most, "changedAt");
  }

  /** The copy after a change, unless somebody else has changed it first. */
  Optional<StoredDocument<Delivery>> replace(StoredDocument<Delivery> before, Delivery after) {
    WriteOutcome outcome =
        store.write(List.of(write(before.id(), after, before.seen()))).getFirst();
    if (!(outcome instanceof WriteOutcome.Written)) {
      return Optional.empty();
    }
    return Optional.ofNullable(
            store
                .read(Indices.WATCH_DELIVERIES, List.of(before.id()), Delivery.class, ALL_FIELDS)
                .get(before.id()))
        .filter(now -> now.content().equals(after));
  }

  /** Which of these articles each of these watches has told, or is about to; in their order. */
  List<Set<String>> told(List<String> watchIds, Collection<String> articleIds) {
    return searches
        .each(
            Delivery.class,
            watchIds.stream()
                .<UnaryOperator<SearchRequestBody.Builder>>map(
                    watchId ->
                        body ->
                            body.query(
                                    Queries.all(
                                        Queries.term("watchId", watchId),
                                        Queries.terms("articleId", articleIds),
                                        TELLS_TEXT))
                                .collapse(one -> one.field("articleId"))
                                .size(articleIds.size()))
                .toList())
        .stream()
        .map(
            found ->
                found.stream()
                    .map(delivery -> delivery.content().articleId())
                    .collect(Collectors.toSet()))
        .toList();
  }

  /** Whether anything of the story may have reached the receiver, all that was written counted. */
  boolean mayHaveReached(String watchId, String articleId) {
    store.refresh(Indices.WATCH_DELIVERIES);
    return !search(attempted(watchId, articleId), 1, "changedAt").isEmpty();
  }

  /**
   * What waits of a story's text beyond {@code now} and was attempted before, all that was written
   * counted: an attempt is under way, or the next one is to come.
   */
  List<Delivery> begun(String watchId, String articleId, Instant now) {
    store.refresh(Indices.WATCH_DELIVERIES);
    Query begun =
        Queries.all(
            attempted(watchId, articleId),
            Queries.term("state", WAITING),
            Queries.within("dueAt", now, null));
    return search(begun, MOST_BEGUN, "changedAt").stream().map(StoredDocument::content).toList();
  }

  /** What tells of a story's text and was tried at least once. */
  private static Query attempted(String watchId, String articleId) {
    return Queries.all(
        Queries.term("watchId", watchId),
        Queries.term("articleId", articleId),
        TELLS_TEXT,
        ATTEMPTED);
  }

  /** The newest of a feed. */
  List<StoredDocument<Delivery>> newest(String watchId, int most) {
    return store.search(
        Indices.WATCH_DELIVERIES,
        Queries.term("watchId", watchId),
        most,
        Delivery.class,
        ALL_FIELDS,
        List.of(Queries.descending("changedAt")));
  }

  /** Forgets some that were settled before. */
  void forget(Instant before, int most) {
    Query old =
        Queries.all(
            Queries.within("createdAt", null, before), Queries.not(Queries.term("state", WAITING)));
    store.delete(
        Indices.WATCH_DELIVERIES,
        search(old, most, "createdAt").stream().map(StoredDocument::id).toList());
  }

  private List<StoredDocument<Delivery>> search(Query query, int most, String by) {
    return store.search(
        Indices.WATCH_DELIVERIES,
        query,
        most,
        Delivery.class,
        ALL_FIELDS,
        List.of(Queries.ascending(by)));
  }

  private static DocumentWrite write(
      String id, Delivery delivery, DocumentWrite.@Nullable Seen seen) {
    return new DocumentWrite(Indices.WATCH_DELIVERIES, id, ArticleCodec.encode(delivery), seen);
  }
}
