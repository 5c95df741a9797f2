package news.dateline.index.visibility;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.json.JsonData;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

/** The query for what the clock has to change. */
final class Due {
  private Due() {}

  /**
   * Embargoes that have ended and live articles that have expired at {@code now}, but for those
   * that are stuck.
   */
  static Query at(Instant now, Collection<String> stuck) {
    Query released = all(is("visibility", "embargoed"), until("embargoedUntil", now), finite());
    Query expired = all(is("visibility", "live"), until("expires", now));
    return Query.of(
        query ->
            query.bool(
                bool ->
                    bool.should(released, expired)
                        .minimumShouldMatch("1")
                        .mustNot(not -> not.ids(ids -> ids.values(List.copyOf(stuck))))));
  }

  private static Query all(Query... queries) {
    return Query.of(query -> query.bool(bool -> bool.filter(List.of(queries))));
  }

  private static Query is(String field, String value) {
    return Query.of(query -> query.term(term -> term.field(field).value(value)));
  }

  private static Query finite() {
    return Query.of(
        query ->
            query.bool(
                bool ->
                    bool.mustNot(
                        not -> not.term(term -> term.field("embargoedIndefinitely").value(true)))));
  }

  private static Query until(String field, Instant now) {
    return Query.of(
        query ->
            query.range(
                range ->
                    range.untyped(
                        untyped -> untyped.field(field).lte(JsonData.of(now.toString())))));
  }
}
