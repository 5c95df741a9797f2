package news.dateline.index.receipt;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.aggregations.StringTermsBucket;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import news.dateline.index.store.Indices;

/**
 * What became of everything received, per source, counted from receipts: received is the sum of all
 * outcomes and of what is in flight, at every moment.
 */
public final class BalanceSheet {
  private static final int SOURCES = 1_000; // the registry is a file that a person writes
  private static final List<String> OUTCOMES =
      List.of(
          "indexed",
          "superseded",
          "duplicate",
          "after-kill",
          ReceiptDocument.REFUSED,
          ReceiptDocument.DEAD_LETTERED,
          ReceiptDocument.IN_FLIGHT);

  private final ElasticsearchClient client;

  /** A balance over the receipts behind {@code client}. */
  public BalanceSheet(ElasticsearchClient client) {
    this.client = client;
  }

  /** One line a source: its id, {@code received}, and each outcome's count. */
  public List<Map<String, Object>> lines() throws IOException {
    SearchRequest request =
        SearchRequest.of(
            search ->
                search
                    .index(Indices.RECEIPTS)
                    .ignoreUnavailable(true)
                    .size(0)
                    .aggregations(
                        "sources",
                        terms(
                            "source",
                            SOURCES,
                            Map.of("outcomes", terms("outcome", OUTCOMES.size(), Map.of())))));
    return buckets(client.search(request, Void.class).aggregations(), "sources").stream()
        .map(source -> line(source.key().stringValue(), source.docCount(), counts(source)))
        .toList();
  }

  private static Aggregation terms(String field, int most, Map<String, Aggregation> within) {
    return Aggregation.of(
        aggregation ->
            aggregation.terms(terms -> terms.field(field).size(most)).aggregations(within));
  }

  private static Map<String, Long> counts(StringTermsBucket source) {
    return buckets(source.aggregations(), "outcomes").stream()
        .collect(
            Collectors.toMap(outcome -> outcome.key().stringValue(), StringTermsBucket::docCount));
  }

  /** The buckets; none where the index does not exist yet. */
  private static List<StringTermsBucket> buckets(Map<String, Aggregate> aggregations, String name) {
    Aggregate found = aggregations.get(name);
    return found == null || !found.isSterms() ? List.of() : found.sterms().buckets().array();
  }

  private static Map<String, Object> line(String source, long received, Map<String, Long> counts) {
    Map<String, Object> line = new LinkedHashMap<>();
    line.put("source", source);
    line.put("received", received);
    OUTCOMES.forEach(outcome -> line.put(outcome, counts.getOrDefault(outcome, 0L)));
    return line;
  }
}
