package news.dateline.index.reread;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.search.SearchRequestBody;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import news.dateline.index.store.Indices;
import news.dateline.index.store.Queries;
import news.dateline.query.ElasticsearchQuery;
import news.dateline.query.SearchQuery;

/**
 * Which versions are to be enriched again.
 *
 * @param words a search in the readers' syntax: the current versions of the live articles that it
 *     finds; empty for all versions of a source
 * @param source of this source; needed where no words are given
 * @param below only what a lower revision enriched, and, of a source, also where a stage failed
 */
record ReenrichQuestion(
    Optional<SearchQuery> words,
    Optional<String> source,
    Optional<Instant> since,
    Optional<Instant> until,
    Optional<Integer> below) {
  private static final String BETWEEN = " ";

  ReenrichQuestion {
    if (words.isEmpty() && (source.isEmpty() || since.isEmpty())) {
      throw new IllegalArgumentException("say a query, or a source and since when");
    }
  }

  String index() {
    return words.isPresent() ? Indices.ARTICLES : Indices.VERSIONS;
  }

  /** What follows {@code after} in the order of receipt. */
  SearchRequestBody.Builder page(
      SearchRequestBody.Builder search, Instant now, String after, int most) {
    search
        .query(query(now))
        .size(most)
        .sort(
            Queries.ascending("receivedAt"),
            Queries.ascending("receiptId"),
            Queries.ascending("order.rawSha256"));
    return after.isEmpty() ? search : search.searchAfter(place(after));
  }

  Query query(Instant now) {
    List<Query> all = new ArrayList<>();
    words.ifPresent(
        search -> {
          all.add(ElasticsearchQuery.of(search, now));
          all.add(Queries.term("visibility", "live"));
        });
    source.ifPresent(id -> all.add(Queries.term("source", id)));
    all.add(Queries.within("receivedAt", since.orElse(Instant.EPOCH), until.orElse(null)));
    below.ifPresent(revision -> all.add(older(revision)));
    Query wanted = Queries.all(all);
    return words.isPresent() ? wanted : Queries.without(wanted, Queries.flag("redacted"));
  }

  private Query older(int revision) {
    Query lower =
        Query.of(
            query ->
                query.range(
                    range ->
                        range.number(
                            number -> number.field("enrichmentRevision").lt((double) revision))));
    Query degraded =
        Query.of(query -> query.range(range -> range.number(it -> it.field("degraded").gt(0.0))));
    return words.isPresent() ? lower : Queries.any(List.of(lower, degraded));
  }

  /** Where a page ended, as text. */
  static String after(List<FieldValue> sortedBy) {
    return sortedBy.stream()
        .map(part -> part.isLong() ? Long.toString(part.longValue()) : part.stringValue())
        .collect(Collectors.joining(BETWEEN));
  }

  private static List<FieldValue> place(String after) {
    String[] parts = after.split(BETWEEN, -1);
    try {
      if (parts.length == 3) {
        return List.of(
            FieldValue.of(Long.parseLong(parts[0])),
            FieldValue.of(parts[1]),
            FieldValue.of(parts[2]));
      }
    } catch (NumberFormatException _) {
      // told below
    }
    throw new IllegalArgumentException("'%s' is no place to go on from".formatted(after));
  }
}
