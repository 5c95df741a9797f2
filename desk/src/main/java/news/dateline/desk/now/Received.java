package news.dateline.desk.now;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.time.Instant;

/** Stories by when they came in: that is what this page is about, whatever the wire says. */
final class Received {
  static final String FIELD = "receivedAt";

  private Received() {}

  static Query since(Instant from) {
    return Query.of(
        q -> q.range(range -> range.date(date -> date.field(FIELD).gte(from.toString()))));
  }

  static Query between(Instant from, Instant until) {
    return Query.of(
        q ->
            q.range(
                range ->
                    range.date(
                        date -> date.field(FIELD).gte(from.toString()).lt(until.toString()))));
  }
}
