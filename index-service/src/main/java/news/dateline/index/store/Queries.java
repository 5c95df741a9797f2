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

  /** Documents with a value of a keyword that begins so. */
  public static Query prefix(String field, String beginning) {
    return Query.of(query -> query.prefix(prefix -> prefix.field(field).value(beginning)));
  }

  /** Documents that match any of these. */
  public static Query any(List<Query> queries) {
    return Query.of(query -> query.bool(bool -> bool.should(queries).minimumShouldMatch("1")));
  }

  /** Documents that match all of these. */
  public static Query all(List<Query> queries) {
    return Query.of(query -> query.bool(bool -> bool.filter(queries)));
  }

  /** Documents that match, but for those that match the other, too. */
  public static Query without(Query query, Query other) {
    return Query.of(it -> it.bool(bool -> bool.filter(query).mustNot(other)));
  }

  /** Documents where this is true. */
  public static Query flag(String field) {
    return Query.of(query -> query.term(term -> term.field(field).value(true)));
  }

  /** The documents of these ids. */
  public static Query ids(Collection<String> ids) {
    return Query.of(query -> query.ids(any -> any.values(List.copyOf(ids))));
  }

  /**
   * The articles of these ids, if they were written since then. What was written last lies in small
   * segments, and a segment without anything of that time is passed over before ids are looked up.
   */
  public static Query ids(Collection<String> ids, Instant writtenSince) {
    Query lately = within("indexedAt", writtenSince, null);
    return Query.of(query -> query.bool(bool -> bool.must(lately).filter(ids(ids))));
  }

  /** Documents that have a value of this field. */
  public static Query exists(String field) {
    return Query.of(query -> query.exists(any -> any.field(field)));
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

  /** Documents for which all of these hold. */
  public static Query all(Query... queries) {
    return Query.of(query -> query.bool(bool -> bool.filter(List.of(queries))));
  }

  /** Smaller values first. */
  public static SortOptions ascending(String field) {
    return sort(field, SortOrder.Asc);
  }

  /** Greater values first. */
  public static SortOptions descending(String field) {
    return sort(field, SortOrder.Desc);
  }

  /** Documents that this does not find. */
  public static Query not(Query query) {
    return Query.of(q -> q.bool(bool -> bool.mustNot(query)));
  }

  private static SortOptions sort(String field, SortOrder order) {
    return SortOptions.of(sort -> sort.field(by -> by.field(field).order(order)));
  }
}
