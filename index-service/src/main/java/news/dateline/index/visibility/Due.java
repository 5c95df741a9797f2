package news.dateline.index.visibility;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import news.dateline.index.document.Retention;
import news.dateline.index.store.Queries;

/** The queries for what the clock has to change. */
final class Due {
  private Due() {}

  /** Embargoes of what may be kept that have ended at {@code now}, but for those that are stuck. */
  static Query released(Retention retention, Instant now, Collection<String> stuck) {
    return Query.of(
        query ->
            query.bool(
                bool ->
                    bool.filter(
                            Queries.term("visibility", "embargoed"), until("embargoedUntil", now))
                        .mustNot(
                            Queries.term("embargoedIndefinitely", "true"),
                            unkept(retention, now),
                            Queries.ids(stuck))));
  }

  /** Articles that have text or wait for it, and may not be kept at {@code now} any more. */
  static Query expired(Retention retention, Instant now) {
    Query live = Queries.term("visibility", "live");
    return any(
        List.of(
            Queries.all(live, until("expires", now)),
            Queries.all(
                any(List.of(live, Queries.term("visibility", "embargoed"))),
                unkept(retention, now))));
  }

  /** Received so long ago that it may not be kept; nothing where no source has a limit. */
  static Query unkept(Retention retention, Instant now) {
    return any(
        retention.ends(now).entrySet().stream()
            .map(
                end ->
                    Queries.all(
                        Queries.term("source", end.getKey()), until("receivedAt", end.getValue())))
            .toList());
  }

  private static Query any(List<Query> queries) {
    return queries.isEmpty()
        ? Query.of(query -> query.matchNone(none -> none))
        : Query.of(query -> query.bool(bool -> bool.should(queries).minimumShouldMatch("1")));
  }

  private static Query until(String field, Instant now) {
    return Queries.within(field, null, now);
  }
}
