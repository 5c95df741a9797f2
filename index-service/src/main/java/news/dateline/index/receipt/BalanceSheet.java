package news.dateline.index.receipt;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.aggregations.CompositeAggregationSource;
import co.elastic.clients.elasticsearch._types.aggregations.CompositeBucket;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.util.NamedValue;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import news.dateline.index.store.Indices;

/**
 * What became of everything received, counted from receipts: received is the sum of all outcomes
 * and of what is in flight, at every moment. One request gives the whole sheet, so that no receipt
 * is counted on two lines or on none while it is settled.
 */
public final class BalanceSheet {
  private static final int MOST_LINES =
      5_000; // with eight buckets each, below the 65,536 that Elasticsearch allows
  private static final int MOST_OUTCOMES = 20; // those there are, and those of a newer version
  private static final String LINES = "lines";
  private static final String SOURCE = "source";
  private static final String HOUR = "hour";
  private static final String OUTCOMES = "outcomes";

  private final ElasticsearchClient client;

  /** A balance over the receipts behind {@code client}. */
  public BalanceSheet(ElasticsearchClient client) {
    this.client = client;
  }

  /**
   * The lines, by source and hour.
   *
   * @throws IllegalArgumentException if there are more than 5,000
   */
  public List<BalanceLine> lines(BalanceQuestion question) throws IOException {
    Aggregation lines =
        Aggregation.of(
            aggregation ->
                aggregation
                    .composite(it -> it.size(MOST_LINES + 1).sources(sources(question)))
                    .aggregations(
                        OUTCOMES,
                        within ->
                            within.terms(terms -> terms.field("outcome").size(MOST_OUTCOMES))));
    SearchRequest request =
        SearchRequest.of(
            search ->
                search
                    .index(Indices.RECEIPTS)
                    .ignoreUnavailable(true)
                    .size(0)
                    .query(question.receipts())
                    .aggregations(LINES, lines));
    Aggregate found = client.search(request, Void.class).aggregations().get(LINES);
    // None where the index does not exist yet.
    List<CompositeBucket> buckets =
        found == null || !found.isComposite() ? List.of() : found.composite().buckets().array();
    if (buckets.size() > MOST_LINES) {
      throw new IllegalArgumentException(
          "there are more than %d lines: name a source, a later since or an earlier until"
              .formatted(MOST_LINES));
    }
    return buckets.stream().map(BalanceSheet::line).toList();
  }

  private static List<NamedValue<CompositeAggregationSource>> sources(BalanceQuestion question) {
    List<NamedValue<CompositeAggregationSource>> sources = new ArrayList<>();
    sources.add(
        NamedValue.of(
            SOURCE, CompositeAggregationSource.of(of -> of.terms(it -> it.field(SOURCE)))));
    if (question.byHour()) {
      sources.add(
          NamedValue.of(
              HOUR,
              CompositeAggregationSource.of(
                  of ->
                      of.dateHistogram(
                          it ->
                              it.field("receivedAt")
                                  .fixedInterval(every -> every.time("1h"))
                                  .missingBucket(true)))));
    }
    return sources;
  }

  private static BalanceLine line(CompositeBucket bucket) {
    Map<String, Long> counts =
        Objects.requireNonNull(bucket.aggregations().get(OUTCOMES))
            .sterms()
            .buckets()
            .array()
            .stream()
            .collect(
                Collectors.toMap(
                    outcome -> outcome.key().stringValue(), outcome -> outcome.docCount()));
    return BalanceLine.of(
        Objects.requireNonNull(bucket.key().get(SOURCE)).stringValue(),
        Optional.ofNullable(bucket.key().get(HOUR))
            .filter(FieldValue::isLong)
            .map(hour -> Instant.ofEpochMilli(hour.longValue())),
        bucket.docCount(),
        counts);
  }
}
