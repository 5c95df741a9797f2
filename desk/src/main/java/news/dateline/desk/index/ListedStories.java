package news.dateline.desk.index;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.elasticsearch.core.search.Hit;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Scheduler;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
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

  /** Bytes that are read again may say that they are another article: the first one stays. */
  private static final int OF_ONE_RECEIPT = 4;

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

  /** A document as one write has left it; of several shards two may have one number. */
  private record Written(String index, String receiptId, long term, long seqNo) {
    static Written of(Hit<?> hit) {
      return new Written(
          Objects.requireNonNull(hit.index()),
          Objects.requireNonNull(hit.fields().get(RECEIPT)).toJson().asJsonArray().getString(0),
          Objects.requireNonNull(hit.primaryTerm()),
          Objects.requireNonNull(hit.seqNo()));
    }

    boolean isLaterThan(Written other) {
      return index.equals(other.index) && receiptId.equals(other.receiptId) && seqNo > other.seqNo;
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
    Map<Written, Known> known = new HashMap<>();
    Set<String> unknown = new LinkedHashSet<>();
    for (Hit<Void> hit : hits) {
      Written written = Written.of(hit);
      Known one = documents.getIfPresent(written);
      if (one == null) {
        unknown.add(written.receiptId);
      } else {
        known.put(written, one);
      }
    }
    read(unknown).forEach(known::put);
    return new Found(answer, hits.stream().flatMap(hit -> story(hit, known)).toList());
  }

  private Map<Written, Known> read(Collection<String> receiptIds) {
    Map<Written, Known> read = new HashMap<>();
    if (receiptIds.isEmpty()) {
      return read;
    }
    List<FieldValue> any = receiptIds.stream().map(FieldValue::of).toList();
    index
        .search(
            search ->
                search
                    .size(Math.min(receiptIds.size() * OF_ONE_RECEIPT, NewsIndex.MAX_SIZE))
                    .trackTotalHits(count -> count.enabled(false))
                    .seqNoPrimaryTerm(true)
                    .docvalueFields(value -> value.field(RECEIPT))
                    .query(q -> q.terms(it -> it.field(RECEIPT).terms(of -> of.value(any))))
                    .source(source -> source.filter(f -> f.includes(StoryDocument.LISTED))))
        .hits()
        .hits()
        .forEach(
            hit -> {
              Known one =
                  new Known(Objects.requireNonNull(hit.id()), Objects.requireNonNull(hit.source()));
              documents.put(Written.of(hit), one);
              read.put(Written.of(hit), one);
            });
    return read;
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

  /** One that was written again meanwhile is as it is since, where the receipt tells which. */
  private static Stream<Story> story(Hit<Void> hit, Map<Written, Known> known) {
    Written written = Written.of(hit);
    Known one = known.get(written);
    List<Known> found =
        one != null
            ? List.of(one)
            : known.entrySet().stream()
                .filter(other -> other.getKey().isLaterThan(written))
                .map(Map.Entry::getValue)
                .toList();
    return found.size() == 1
        ? found.stream()
            .map(it -> new Story(it.articleId, it.document, List.of(), 0, hit.highlight()))
        : Stream.empty();
  }
}
