package news.dateline.desk.index;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.elasticsearch.core.search.Hit;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Scheduler;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import news.dateline.desk.articles.Story;
import news.dateline.desk.articles.StoryDocument;

/**
 * Stories as lists show them. To take these few fields out of a document costs Elasticsearch more
 * than to find it, so what was read is kept, by the number of the write that made it so: who is
 * found, and may be seen, is asked each time; what the document says is asked once. Thread-safe.
 */
public final class ListedStories {
  private static final long MOST_CHARS = 10_000_000; // some 5,000 of usual stories
  private static final int OVERHEAD = 1_000; // as of so many characters
  private static final int OVERHEAD_OF_A_NAME = 60;
  private static final String RECEIPT = "receiptId";
  private static final Duration KEPT = Duration.ofMinutes(5); // no longer, whatever becomes of it

  private final Cache<Written, Known> documents =
      Caffeine.newBuilder()
          .<Written, Known>weigher((_, known) -> size(known.document))
          .maximumWeight(MOST_CHARS)
          .expireAfterWrite(KEPT)
          .scheduler(Scheduler.systemScheduler()) // also where nobody asks
          .build();
  private final NewsIndex index;

  /** Stories of {@code index}. */
  public ListedStories(NewsIndex index) {
    this.index = index;
  }

  /** A document as one write has left it; no two have one receipt. */
  private record Written(String index, String receiptId, long term, long seqNo) {
    static Written of(Hit<?> hit) {
      return new Written(
          Objects.requireNonNull(hit.index()),
          Objects.requireNonNull(hit.fields().get(RECEIPT)).toJson().asJsonArray().getString(0),
          Objects.requireNonNull(hit.primaryTerm()),
          Objects.requireNonNull(hit.seqNo()));
    }
  }

  private record Known(String articleId, StoryDocument document) {}

  /**
   * What was found.
   *
   * @param answer counts, and hits without their documents and ids
   * @param stories in the hits' order, without those that were taken back meanwhile
   */
  public record Found(SearchResponse<Void> answer, List<Story> stories) {
    /** Stories are copied. */
    public Found {
      stories = List.copyOf(stories);
    }
  }

  /** As {@link NewsIndex#search}; which fields are read is set. */
  public Found search(UnaryOperator<SearchRequest.Builder> request) {
    // Not even ids: they lie beside the texts, in blocks that the node must unpack as a whole.
    return found(search -> request.apply(search).storedFields("_none_"));
  }

  /** The same, and what the query looks for is marked. */
  public Found searchMarked(UnaryOperator<SearchRequest.Builder> request) {
    return found(
        search ->
            request
                .apply(search)
                .highlight(SearchedWords.marked())
                .source(source -> source.fetch(false)));
  }

  private Found found(UnaryOperator<SearchRequest.Builder> request) {
    SearchResponse<Void> answer =
        index.search(
            search ->
                request
                    .apply(search)
                    .seqNoPrimaryTerm(true)
                    .docvalueFields(value -> value.field(RECEIPT)),
            Void.class);
    List<Hit<Void>> hits = answer.hits().hits();
    Map<String, Known> known = new HashMap<>();
    List<String> unknown = new ArrayList<>();
    for (Hit<Void> hit : hits) {
      Written written = Written.of(hit);
      Known one = documents.getIfPresent(written);
      if (one == null) {
        unknown.add(written.receiptId);
      } else {
        known.put(written.receiptId, one);
      }
    }
    read(unknown, known);
    return new Found(answer, hits.stream().flatMap(hit -> story(hit, known)).toList());
  }

  private void read(List<String> receiptIds, Map<String, Known> known) {
    if (receiptIds.isEmpty()) {
      return;
    }
    List<FieldValue> any = receiptIds.stream().map(FieldValue::of).toList();
    index
        .search(
            search ->
                search
                    .size(receiptIds.size())
                    .trackTotalHits(count -> count.enabled(false))
                    .seqNoPrimaryTerm(true)
                    .docvalueFields(value -> value.field(RECEIPT))
                    .query(q -> q.terms(it -> it.field(RECEIPT).terms(of -> of.value(any))))
                    .source(source -> source.filter(f -> f.includes(StoryDocument.LISTED))))
        .hits()
        .hits()
        .forEach(
            hit -> {
              Written written = Written.of(hit);
              Known one =
                  new Known(Objects.requireNonNull(hit.id()), Objects.requireNonNull(hit.source()));
              documents.put(written, one);
              known.put(written.receiptId, one);
            });
  }

  /** Texts and lists of names may be very long. */
  private static int size(StoryDocument document) {
    int texts =
        Stream.of(document.headline(), document.slugline(), document.lead())
            .filter(Objects::nonNull)
            .mapToInt(String::length)
            .sum();
    int names =
        Stream.of(document.people(), document.organisations(), document.places(), document.events())
            .filter(Objects::nonNull)
            .flatMap(List::stream)
            .mapToInt(name -> name.length() + OVERHEAD_OF_A_NAME)
            .sum();
    return OVERHEAD + texts + names;
  }

  private static Stream<Story> story(Hit<Void> hit, Map<String, Known> known) {
    Known one = known.get(Written.of(hit).receiptId);
    return one == null
        ? Stream.empty()
        : Stream.of(new Story(one.articleId, one.document, List.of(), 0, hit.highlight()));
  }
}
