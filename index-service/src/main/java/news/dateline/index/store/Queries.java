package news.dateline.index.store;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.SortOptions;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.json.JsonData;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Parts of queries. */
public final class Queries {
  private Queries() {}

  /** Documents with this value of a keyword. */
  public static Query term(String field, String value) {
    return Query.of(query -> query.term(term -> term.field(field).value(value)));
  }

  /** Documents with any of these values of a keyword. */
  public static Query terms(String field, Collection<String> values) {
    List<FieldValue> any = values.stream().map(FieldValue::of).toList();
    return Query.of(
        query -> query.terms(terms -> terms.field(field).terms(list -> list.value(any))));
  }

  /** The documents of these ids. */
  public static Query ids(Collection<String> ids) {
    return Query.of(query -> query.ids(any -> any.values(List.copyOf(ids))));
  }

  /** Documents of that time, both ends included; without an end where that is null. */
  public static Query within(String field, @Nullable Instant from, @Nullable Instant to) {
    return Query.of(
        query ->
            query.range(
                range ->
                    range.untyped(
                        time -> {
                          time.field(field);
                          if (from != null) {
                            time.gte(JsonData.of(from.toString()));
                          }
                          return to == null ? time : time.lte(JsonData.of(to.toString()));
                        })));
  }

  /** Smaller values first. */
  public static SortOptions ascending(String field) {
    return SortOptions.of(sort -> sort.field(by -> by.field(field).order(SortOrder.Asc)));
  }
}
