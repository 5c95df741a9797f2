package news.dateline.index.story;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.SortOptions;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.json.JsonData;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Parts of the queries for copies. */
final class Asking {
  /**
   * Sends all searches to one copy of each shard: copies of a shard refresh at times of their own,
   * and an article that one has told of must not be missing from the next search.
   */
  static final String ONE_COPY = "story-watch";

  private Asking() {}

  static Query term(String field, String value) {
    return Query.of(query -> query.term(term -> term.field(field).value(value)));
  }

  static Query terms(String field, Collection<String> values) {
    List<FieldValue> any = values.stream().map(FieldValue::of).toList();
    return Query.of(
        query -> query.terms(terms -> terms.field(field).terms(list -> list.value(any))));
  }

  static Query id(String id) {
    return ids(List.of(id));
  }

  static Query ids(List<String> ids) {
    return Query.of(query -> query.ids(any -> any.values(ids)));
  }

  static Query within(String field, Instant from, @Nullable Instant to) {
    return Query.of(
        query ->
            query.range(
                range ->
                    range.untyped(
                        time -> {
                          time.field(field).gte(JsonData.of(from.toString()));
                          return to == null ? time : time.lte(JsonData.of(to.toString()));
                        })));
  }

  static SortOptions ascending(String field) {
    return SortOptions.of(sort -> sort.field(by -> by.field(field).order(SortOrder.Asc)));
  }
}
