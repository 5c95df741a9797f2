package news.dateline.index.store;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch.core.MsearchRequest;
import co.elastic.clients.elasticsearch.core.search.Hit;
import co.elastic.clients.elasticsearch.core.search.SearchRequestBody;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;

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
      return new Listed(
          Objects.requireNonNull(hit.id()),
          new DocumentWrite.Seen(
              Objects.requireNonNull(hit.seqNo()), Objects.requireNonNull(hit.primaryTerm())),
          hit.sort());
    }
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

  private <T> List<List<Hit<T>>> hits(
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
    return Answers.of(() -> client.msearch(request.build(), type)).responses().stream()
        .map(
            answer -> {
              if (answer.isFailure()) {
                throw Answers.unavailable(answer.failure().error());
              }
              return answer.result().hits().hits();
            })
        .toList();
  }
}
