package news.dateline.index.receipt;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.time.Instant;
import java.util.Optional;

/**
 * Which receipts the balance is of, and how it is told.
 *
 * @param byHour a line for each hour of each source; else one for each source
 * @param since those received from then on; of receipts of which only a dead letter is known yet,
 *     nobody knows when they came: they are always among them
 * @param until those received before
 */
public record BalanceQuestion(
    boolean byHour, Optional<String> source, Optional<Instant> since, Optional<Instant> until) {

  Query receipts() {
    return Query.of(
        query ->
            query.bool(
                all -> {
                  source.ifPresent(
                      id -> all.filter(it -> it.term(term -> term.field("source").value(id))));
                  if (since.isPresent() || until.isPresent()) {
                    all.filter(it -> it.bool(either -> either.should(within(), undated())));
                  }
                  return all;
                }));
  }

  private Query within() {
    return Query.of(
        query ->
            query.range(
                range ->
                    range.date(
                        date -> {
                          date.field("receivedAt");
                          since.ifPresent(from -> date.gte(from.toString()));
                          until.ifPresent(to -> date.lt(to.toString()));
                          return date;
                        })));
  }

  private static Query undated() {
    return Query.of(
        query -> query.bool(not -> not.mustNot(it -> it.exists(has -> has.field("receivedAt")))));
  }
}
