package news.dateline.index.store;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.json.JsonData;
import java.time.Instant;
import java.util.List;
import news.dateline.kafka.UnavailableException;
import org.jspecify.annotations.Nullable;

/**
 * The marks of changes in an index of articles, in the order of the writes they came from. A mark
 * that was carried along names that write; any other came from its document's own.
 */
public final class WriteOrder {
  private static final String NUMBER = "_seq_no";
  private static final String FROM_INDEX = "change.index";
  private static final String FROM_NUMBER = "change.seqNo";

  private final ElasticsearchClient client;
  private final DocumentStore store;
  private final String alias;

  /** Of the index behind {@code alias}. */
  public WriteOrder(ElasticsearchClient client, DocumentStore store, String alias) {
    this.client = client;
    this.store = store;
    this.alias = alias;
  }

  /**
   * How far the index is.
   *
   * @param uuid which another index of the same name has not
   * @param lastWrite the greatest number given
   * @param complete up to this one no write is missing, and none can be taken back
   */
  public record End(String index, String uuid, long lastWrite, long complete) {}

  /**
   * How far it is now.
   *
   * @throws UnavailableException if Elasticsearch is away
   */
  public End end() {
    ShardState primary = ShardState.primary(client, alias);
    return new End(primary.index(), primary.uuid(), primary.lastWrite(), primary.complete());
  }

  /** Makes everything written so far visible to {@link #marked}. */
  public void refresh(String index) {
    store.refresh(index);
  }

  /**
   * The documents whose marks came from a write of this index after {@code after} and up to {@code
   * until}: each write is one document's, so there are no more of them than of writes.
   *
   * @param notBefore older changes are left out
   */
  public <T> List<StoredDocument<T>> marked(
      String index,
      long after,
      long until,
      Instant notBefore,
      int most,
      Class<T> type,
      List<String> fields) {
    Query own =
        Query.of(
            query ->
                query.bool(
                    bool ->
                        bool.filter(between(NUMBER, after, until)).mustNot(exists(FROM_INDEX))));
    Query carried = all(Queries.term(FROM_INDEX, index), between(FROM_NUMBER, after, until));
    Query either =
        Query.of(query -> query.bool(bool -> bool.should(own, carried).minimumShouldMatch("1")));
    return store.search(
        index, told(either, notBefore), most, type, fields, List.of(Queries.ascending(NUMBER)));
  }

  /**
   * The documents whose marks came from a write of an index that this one has taken the place of,
   * after {@code after}, or from one of an index between the two; in their order.
   *
   * @param before the index that was replaced
   */
  public <T> List<StoredDocument<T>> markedBefore(
      String index,
      String before,
      long after,
      Instant notBefore,
      int most,
      Class<T> type,
      List<String> fields) {
    Query rest = all(Queries.term(FROM_INDEX, before), between(FROM_NUMBER, after, null));
    // Not from the index itself: what was written there already, and written again, comes later.
    Query between =
        Query.of(
            query ->
                query.range(
                    range ->
                        range.untyped(
                            it ->
                                it.field(FROM_INDEX)
                                    .gt(JsonData.of(before))
                                    .lt(JsonData.of(index)))));
    Query either =
        Query.of(query -> query.bool(bool -> bool.should(rest, between).minimumShouldMatch("1")));
    return store.search(
        index,
        told(either, notBefore),
        most,
        type,
        fields,
        List.of(Queries.ascending(FROM_INDEX), Queries.ascending(FROM_NUMBER)));
  }

  private static Query told(Query which, Instant notBefore) {
    return all(which, exists("change.kind"), Queries.within("change.at", notBefore, null));
  }

  private static Query between(String field, long after, @Nullable Long until) {
    return Query.of(
        query ->
            query.range(
                range ->
                    range.untyped(
                        number -> {
                          number.field(field).gt(JsonData.of(after));
                          return until == null ? number : number.lte(JsonData.of(until));
                        })));
  }

  private static Query exists(String field) {
    return Query.of(query -> query.exists(exists -> exists.field(field)));
  }

  private static Query all(Query... queries) {
    return Query.of(query -> query.bool(bool -> bool.filter(List.of(queries))));
  }
}
