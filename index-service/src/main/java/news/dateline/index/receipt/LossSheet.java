package news.dateline.index.receipt;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.aggregations.CompositeAggregationSource;
import co.elastic.clients.elasticsearch._types.aggregations.CompositeBucket;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.search.Hit;
import co.elastic.clients.json.JsonData;
import co.elastic.clients.util.NamedValue;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import news.dateline.index.store.Indices;
import news.dateline.index.store.Queries;
import org.jspecify.annotations.Nullable;

/**
 * What of everything received was refused or could be read by nobody, and why. It counts the
 * receipts that {@link BalanceSheet} counts under these two outcomes.
 */
public final class LossSheet {
  static final int MOST_LINES =
      1_000; // some 200 KB; reasons are words of ours, so that takes hundreds of sources

  private static final String LINES = "lines";
  private static final String SOURCE = "source";
  private static final String OUTCOME = "outcome";
  private static final String REASON = "reason";
  private static final String NEWEST = "newest";

  private final ElasticsearchClient client;

  /** Of the receipts behind {@code client}. */
  public LossSheet(ElasticsearchClient client) {
    this.client = client;
  }

  /** The lines that happened last, at most so many. */
  Losses newest(BalanceQuestion question, int most) throws IOException {
    Aggregation lines =
        Aggregation.of(
            aggregation ->
                aggregation
                    .composite(
                        it ->
                            it.size(MOST_LINES + 1)
                                .sources(List.of(by(SOURCE), by(OUTCOME), by(REASON))))
                    .aggregations(
                        NEWEST,
                        within ->
                            within.topHits(
                                hits ->
                                    hits.size(1)
                                        .source(source -> source.fetch(false))
                                        .sort(Queries.descending("settledAt")))));
    SearchRequest request =
        SearchRequest.of(
            search ->
                search
                    .index(Indices.RECEIPTS)
                    .ignoreUnavailable(true)
                    .size(0)
                    .query(
                        Queries.all(
                            question.receipts(),
                            Queries.terms(
                                OUTCOME,
                                List.of(ReceiptDocument.REFUSED, ReceiptDocument.DEAD_LETTERED))))
                    .aggregations(LINES, lines));
    Aggregate found = client.search(request, Void.class).aggregations().get(LINES);
    // None where the index does not exist yet.
    List<CompositeBucket> buckets =
        found == null || !found.isComposite() ? List.of() : found.composite().buckets().array();
    return Losses.newest(
        buckets.stream().limit(MOST_LINES).map(LossSheet::line).toList(),
        buckets.size() <= MOST_LINES,
        most);
  }

  private static NamedValue<CompositeAggregationSource> by(String field) {
    return NamedValue.of(
        field,
        CompositeAggregationSource.of(
            of -> of.terms(terms -> terms.field(field).missingBucket(field.equals(REASON)))));
  }

  private static LossLine line(CompositeBucket bucket) {
    Hit<JsonData> newest =
        Objects.requireNonNull(bucket.aggregations().get(NEWEST))
            .topHits()
            .hits()
            .hits()
            .getFirst();
    return new LossLine(
        Objects.requireNonNull(text(bucket.key(), SOURCE)),
        Objects.requireNonNull(text(bucket.key(), OUTCOME)),
        text(bucket.key(), REASON),
        bucket.docCount(),
        Objects.requireNonNull(newest.id()),
        Instant.ofEpochMilli(newest.sort().getFirst().longValue()));
  }

  private static @Nullable String text(Map<String, FieldValue> key, String field) {
    FieldValue value = key.get(field);
    return value == null || !value.isString() ? null : value.stringValue();
  }
}
