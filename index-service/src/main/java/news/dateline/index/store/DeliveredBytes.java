package news.dateline.index.store;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.aggregations.CompositeAggregate;
import co.elastic.clients.elasticsearch._types.aggregations.CompositeAggregationSource;
import co.elastic.clients.elasticsearch._types.aggregations.CompositeBucket;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.util.NamedValue;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** Which bytes brought a story, by all its receipts. */
public final class DeliveredBytes {
  private static final int PAGE = 1_000; // of three short values each
  private static final String ALL = "all";
  private static final String LAST = "last";
  private static final String ARTICLE = "articleId";
  private static final String SOURCE = "source";
  private static final String HASH = "rawSha256";

  private final ElasticsearchClient client;

  /** By the receipts behind {@code client}. */
  public DeliveredBytes(ElasticsearchClient client) {
    this.client = client;
  }

  /** What brought one story. */
  public record OfStory(
      String articleId, String source, List<String> rawSha256s, Instant lastReceivedAt) {
    private OfStory with(OfStory other) {
      return new OfStory(
          articleId,
          source,
          Stream.concat(rawSha256s.stream(), other.rawSha256s.stream()).toList(),
          lastReceivedAt.isAfter(other.lastReceivedAt) ? lastReceivedAt : other.lastReceivedAt);
    }
  }

  /** Of these stories; those left out that no receipt names. Sees all that was written before. */
  public Collection<OfStory> of(Collection<String> articleIds) {
    return matching(Queries.terms(ARTICLE, articleIds));
  }

  /** Of one story, what was received until then; empty where no receipt names it. */
  public Collection<OfStory> until(String articleId, Instant until) {
    return matching(
        Queries.all(Queries.term(ARTICLE, articleId), Queries.within("receivedAt", null, until)));
  }

  private Collection<OfStory> matching(Query which) {
    Answers.of(() -> client.indices().refresh(request -> request.index(Indices.RECEIPTS)));
    Map<String, OfStory> stories = new LinkedHashMap<>();
    Map<String, FieldValue> after = Map.of();
    do {
      CompositeAggregate page = page(which, after);
      for (CompositeBucket bucket : page.buckets().array()) {
        OfStory one = story(bucket);
        stories.merge(one.articleId, one, OfStory::with);
      }
      after = page.afterKey(); // empty after the last page
    } while (!after.isEmpty());
    return stories.values();
  }

  private CompositeAggregate page(Query which, Map<String, FieldValue> after) {
    Aggregation all =
        Aggregation.of(
            of ->
                of.composite(
                        it -> {
                          it.size(PAGE).sources(sources());
                          return after.isEmpty() ? it : it.after(after);
                        })
                    .aggregations(LAST, last -> last.max(it -> it.field("receivedAt"))));
    return Objects.requireNonNull(
            Answers.of(
                    () ->
                        client.search(
                            search ->
                                search
                                    .index(Indices.RECEIPTS)
                                    .size(0)
                                    .query(which)
                                    .aggregations(ALL, all),
                            Void.class))
                .aggregations()
                .get(ALL))
        .composite();
  }

  private static List<NamedValue<CompositeAggregationSource>> sources() {
    List<NamedValue<CompositeAggregationSource>> sources = new ArrayList<>();
    for (String field : List.of(ARTICLE, SOURCE, HASH)) {
      sources.add(
          NamedValue.of(
              field, CompositeAggregationSource.of(of -> of.terms(it -> it.field(field)))));
    }
    return sources;
  }

  private static OfStory story(CompositeBucket bucket) {
    Double last = Objects.requireNonNull(bucket.aggregations().get(LAST)).max().value();
    // The index has milliseconds, lines of one batch are microseconds apart: hence the next one.
    return new OfStory(
        key(bucket, ARTICLE),
        key(bucket, SOURCE),
        List.of(key(bucket, HASH)),
        last == null || last.isInfinite()
            ? Instant.EPOCH
            : Instant.ofEpochMilli((long) (last + 1)));
  }

  private static String key(CompositeBucket bucket, String field) {
    return Objects.requireNonNull(bucket.key().get(field)).stringValue();
  }
}
