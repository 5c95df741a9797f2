package news.dateline.index.store;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.StringTermsBucket;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.MsearchRequest;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.msearch.MultiSearchResponseItem;
import co.elastic.clients.elasticsearch.core.search.Hit;
import co.elastic.clients.elasticsearch.core.search.SearchRequestBody;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * Searches of one index, many in a request; they see what the last refresh has made visible.
 * Whatever goes wrong leaves as {@link news.dateline.kafka.UnavailableException}.
 */
public final class DocumentSearches {
  /**
   * Sends all searches to one copy of each shard: copies of a shard refresh at times of their own,
   * and a document that one has told of must not be missing from the next search.
   */
  private static final String ONE_COPY = "story-watch";

  private static final String NOT_EVEN_IDS = "_none_";

  private final ElasticsearchClient client;
  private final String index;

  /** Searches {@code index} through {@code client}. */
  public DocumentSearches(ElasticsearchClient client, String index) {
    this.client = client;
    this.index = index;
  }

  /** A document that was found but not read, and what it was sorted by. */
  public record Listed(String id, DocumentWrite.Seen seen, List<FieldValue> sortedBy) {
    private static Listed of(Hit<Void> hit) {
      return new Listed(Objects.requireNonNull(hit.id()), writtenAs(hit), hit.sort());
    }
  }

  /** The same, by a keyword of its own. */
  record Told(String by, DocumentWrite.Seen seen) {
    boolean isLaterThan(Told other) {
      return by.equals(other.by)
          && seen.index().equals(other.seen.index())
          && seen.seqNo() > other.seen.seqNo();
    }

    private static Told of(Hit<Void> hit, String by) {
      return new Told(
          Objects.requireNonNull(hit.fields().get(by)).toJson().asJsonArray().getString(0),
          writtenAs(hit));
    }
  }

  private static DocumentWrite.Seen writtenAs(Hit<Void> hit) {
    return new DocumentWrite.Seen(
        Objects.requireNonNull(hit.index()),
        Objects.requireNonNull(hit.seqNo()),
        Objects.requireNonNull(hit.primaryTerm()));
  }

  /** What each of these searches finds, in their order. */
  public <T> List<List<StoredDocument<T>>> each(
      Class<T> type, List<UnaryOperator<SearchRequestBody.Builder>> searches) {
    return hits(type, searches).stream().map(StoredDocument::of).toList();
  }

  /** What a search finds, without reading it: many times cheaper. */
  public List<Listed> list(UnaryOperator<SearchRequestBody.Builder> search) {
    return hits(
            Void.class, List.of(body -> search.apply(body).source(source -> source.fetch(false))))
        .getFirst()
        .stream()
        .map(Listed::of)
        .toList();
  }

  /**
   * What each of these finds, in their order, told by a keyword and the write. Ids lie beside the
   * texts, in blocks that must be unpacked as a whole; this is cheaper again.
   */
  List<List<Told>> tellings(String by, List<UnaryOperator<SearchRequestBody.Builder>> searches) {
    return hits(
            Void.class,
            searches.stream()
                .<UnaryOperator<SearchRequestBody.Builder>>map(
                    search ->
                        body ->
                            search
                                .apply(body)
                                .storedFields(NOT_EVEN_IDS)
                                .docvalueFields(value -> value.field(by)))
                .toList())
        .stream()
        .map(hits -> hits.stream().map(hit -> Told.of(hit, by)).toList())
        .toList();
  }

  /** Which index is searched. */
  String index() {
    return index;
  }

  /**
   * The ids of the documents that each of these queries finds, in their order; empty for one that
   * the node cannot carry out, so that it does not hold up the others.
   */
  public List<Optional<Set<String>>> found(List<Query> queries, int most) {
    if (queries.isEmpty()) {
      return List.of();
    }
    return search(
            Void.class,
            queries.stream()
                .<UnaryOperator<SearchRequestBody.Builder>>map(
                    query ->
                        body -> body.query(query).size(most).source(source -> source.fetch(false)))
                .toList())
        .stream()
        .map(
            answer -> {
              if (!answer.isFailure()) {
                return Optional.of(
                    answer.result().hits().hits().stream()
                        .map(hit -> Objects.requireNonNull(hit.id()))
                        .collect(Collectors.toSet()));
              }
              if (answer.failure().status() == Answers.BAD_REQUEST) {
                return Optional.<Set<String>>empty();
              }
              throw Answers.unavailable(answer.failure().error());
            })
        .toList();
  }

  /**
   * Whether anything of what {@code within} finds is found by each of these, in their order.
   * Nothing is read of it.
   */
  public List<Boolean> matched(Query within, List<Query> queries) {
    SearchRequest request =
        SearchRequest.of(
            search ->
                search
                    .index(index)
                    .preference(ONE_COPY)
                    .requestCache(false) // nobody asks the same again
                    .size(0)
                    .trackTotalHits(total -> total.enabled(false))
                    .query(query -> query.constantScore(score -> score.filter(within)))
                    .aggregations(
                        "each", of -> of.filters(each -> each.filters(by -> by.array(queries)))));
    Map<String, Aggregate> found =
        Answers.of(() -> client.search(request, Void.class)).aggregations();
    return Objects.requireNonNull(found.get("each")).filters().buckets().array().stream()
        .map(bucket -> bucket.docCount() > 0)
        .toList();
  }

  /**
   * How many documents a query finds, by two keywords.
   *
   * @param most values of either
   */
  public Map<String, Map<String, Long>> counts(Query query, String by, String then, int most) {
    SearchRequest request =
        SearchRequest.of(
            search ->
                search
                    .index(index)
                    .size(0)
                    .query(query)
                    .aggregations(
                        by,
                        of ->
                            of.terms(terms -> terms.field(by).size(most))
                                .aggregations(
                                    then,
                                    within ->
                                        within.terms(terms -> terms.field(then).size(most)))));
    Map<String, Map<String, Long>> counts = new HashMap<>();
    buckets(Answers.of(() -> client.search(request, Void.class)).aggregations(), by)
        .forEach(
            outer -> {
              Map<String, Long> inner = new HashMap<>();
              buckets(outer.aggregations(), then)
                  .forEach(each -> inner.put(each.key().stringValue(), each.docCount()));
              counts.put(outer.key().stringValue(), inner);
            });
    return counts;
  }

  private static List<StringTermsBucket> buckets(Map<String, Aggregate> found, String name) {
    return Objects.requireNonNull(found.get(name)).sterms().buckets().array();
  }

  private <T> List<List<Hit<T>>> hits(
      Class<T> type, List<UnaryOperator<SearchRequestBody.Builder>> searches) {
    return search(type, searches).stream()
        .map(
            answer -> {
              if (answer.isFailure()) {
                throw Answers.unavailable(answer.failure().error());
              }
              return answer.result().hits().hits();
            })
        .toList();
  }

  private <T> List<MultiSearchResponseItem<T>> search(
      Class<T> type, List<UnaryOperator<SearchRequestBody.Builder>> searches) {
    if (searches.isEmpty()) {
      return List.of();
    }
    MsearchRequest.Builder request = new MsearchRequest.Builder();
    searches.forEach(
        search ->
            request.searches(
                item ->
                    item.header(header -> header.index(index).preference(ONE_COPY))
                        .body(body -> search.apply(body).seqNoPrimaryTerm(true))));
    return Answers.of(() -> client.msearch(request.build(), type)).responses();
  }
}
