package news.dateline.desk.search;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.time.Instant;
import news.dateline.query.ElasticsearchQuery;
import news.dateline.query.SearchQuery;
import org.jspecify.annotations.Nullable;

/**
 * A search that can be carried out.
 *
 * @param query everything, where nothing is written
 * @param hasWords whether a story can match it better than another, by what stands in its text
 * @param order the one that is asked for, else the one that suits the query
 * @param stated the one that is asked for
 */
record Question(
    QueryText text, Query query, boolean hasWords, Order order, @Nullable Order stated) {

  /**
   * Reads it.
   *
   * @param now what spans that are told by their length count from
   * @throws news.dateline.query.QueryException if the text is no query
   */
  static Question of(QueryText text, @Nullable String sort, Instant now) {
    Order stated = sort == null ? null : Order.named(sort);
    if (text.text().isEmpty()) {
      Query all = Query.of(q -> q.matchAll(match -> match));
      return new Question(text, all, false, stated == null ? Order.NEWEST : stated, stated);
    }
    SearchQuery query = SearchQuery.parse(text.text());
    return new Question(
        text,
        ElasticsearchQuery.of(query, now),
        Order.hasWords(query.root()),
        stated == null ? Order.suiting(query.root()) : stated,
        stated);
  }
}
