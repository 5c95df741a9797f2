package news.dateline.desk.now;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import news.dateline.desk.index.NewsIndex;
import news.dateline.desk.index.OutageException;

/** Tells which of the stories that pages show may be seen. Thread-safe. */
final class Visible {
  private final NewsIndex index;

  Visible(NewsIndex index) {
    this.index = index;
  }

  /**
   * Those of at most {@link Look#WATCHED} that may be seen.
   *
   * @throws OutageException if Elasticsearch does not answer
   */
  Set<String> among(List<String> articleIds) {
    // Mostly all, and to count is far cheaper than to take their ids.
    return count(articleIds) == articleIds.size() ? Set.copyOf(articleIds) : ids(articleIds);
  }

  private long count(List<String> articleIds) {
    return articleIds.isEmpty()
        ? 0
        : Objects.requireNonNull(
                index.search(search -> search.size(0).query(of(articleIds))).hits().total())
            .value();
  }

  private Set<String> ids(List<String> articleIds) {
    return index
        .search(
            search ->
                search
                    .size(Look.WATCHED)
                    .trackTotalHits(count -> count.enabled(false))
                    .query(of(articleIds))
                    .source(source -> source.fetch(false)))
        .hits()
        .hits()
        .stream()
        .map(hit -> Objects.requireNonNull(hit.id()))
        .collect(Collectors.toSet());
  }

  private static Query of(List<String> articleIds) {
    return Query.of(q -> q.ids(ids -> ids.values(articleIds)));
  }
}
