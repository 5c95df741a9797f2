package news.dateline.index.store;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.Refresh;
import co.elastic.clients.elasticsearch._types.SortOptions;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.BulkRequest;
import co.elastic.clients.elasticsearch.core.bulk.BulkOperation;
import co.elastic.clients.elasticsearch.core.bulk.BulkResponseItem;
import co.elastic.clients.elasticsearch.core.get.GetResult;
import co.elastic.clients.util.BinaryData;
import co.elastic.clients.util.ContentType;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import news.dateline.article.ArticleLimits;
import news.dateline.index.metric.IndexMeter;
import news.dateline.kafka.RefusalGuard;
import news.dateline.kafka.UnavailableException;

/**
 * Reads and writes documents in bulk, item by item. Whatever is not an item's own fault leaves as
 * {@link UnavailableException}.
 */
public final class DocumentStore {
  private final ElasticsearchClient client;
  private final MeterRegistry meters;
  private final Timer bulkDuration;
  private final RefusalGuard guard;

  /** A store over {@code client}. */
  public DocumentStore(ElasticsearchClient client, MeterRegistry meters, InstantSource clock) {
    this.client = client;
    this.guard = new RefusalGuard(clock);
    this.meters = meters;
    List.of("written", "conflict", "rejected")
        .forEach(outcome -> IndexMeter.BULK_ITEMS.counter(meters, outcome));
    this.bulkDuration = IndexMeter.BULK_DURATION.timer(meters);
  }

  /** Writes all, visible after the next refresh; the outcomes are in the order of the writes. */
  public List<WriteOutcome> write(List<DocumentWrite> writes) {
    return write(writes, Refresh.False);
  }

  /**
   * Writes all and makes them visible to searches at once: for the rare writes that somebody waits
   * for.
   */
  public List<WriteOutcome> writeVisibly(List<DocumentWrite> writes) {
    return write(writes, Refresh.True);
  }

  /** The documents of these ids that exist, by id. {@code fields} limits what is read of each. */
  public <T> Map<String, StoredDocument<T>> read(
      String index, Collection<String> ids, Class<T> type, List<String> fields) {
    if (ids.isEmpty()) {
      return Map.of();
    }
    Map<String, StoredDocument<T>> found = new HashMap<>();
    Answers.of(
            () ->
                client.mget(
                    request -> request.index(index).ids(List.copyOf(ids)).sourceIncludes(fields),
                    type))
        .docs()
        .forEach(
            item -> {
              if (item.isFailure()) {
                throw Answers.unavailable(item.failure().error());
              }
              GetResult<T> one = item.result();
              if (one.found()) {
                found.put(
                    one.id(),
                    StoredDocument.of(
                        one.index(), one.id(), one.source(), one.seqNo(), one.primaryTerm()));
              }
            });
    return found;
  }

  /** Up to {@code most} documents that match; only what the last refresh has made visible. */
  public <T> List<StoredDocument<T>> search(
      String index, Query query, int most, Class<T> type, List<String> fields) {
    return search(index, query, most, type, fields, List.of());
  }

  /** As above, the first of those by {@code sort}. */
  public <T> List<StoredDocument<T>> search(
      String index,
      Query query,
      int most,
      Class<T> type,
      List<String> fields,
      List<SortOptions> sort) {
    return StoredDocument.of(
        Answers.of(
                () ->
                    client.search(
                        request ->
                            request
                                .index(index)
                                .query(query)
                                .size(most)
                                .sort(sort)
                                .seqNoPrimaryTerm(true)
                                .source(source -> source.filter(filter -> filter.includes(fields))),
                        type))
            .hits()
            .hits());
  }

  /** How many documents match, as of the last refresh. */
  public long count(String index, Query query) {
    return Answers.of(() -> client.count(request -> request.index(index).query(query))).count();
  }

  /** Removes documents that nobody reads any more; one that is gone already is no error. */
  public void delete(String index, Collection<String> ids) {
    if (ids.isEmpty()) {
      return;
    }
    BulkRequest.Builder request = new BulkRequest.Builder().index(index);
    ids.forEach(id -> request.operations(op -> op.delete(delete -> delete.id(id))));
    Answers.ofBulk(() -> client.bulk(request.build())).items().forEach(Answers::outcome);
  }

  /** Makes everything written so far visible to searches. */
  public void refresh(String index) {
    Answers.of(() -> client.indices().refresh(request -> request.index(index)));
  }

  private List<WriteOutcome> write(List<DocumentWrite> writes, Refresh refresh) {
    List<WriteOutcome> outcomes = new ArrayList<>(writes.size());
    int from = 0;
    long bytes = 0;
    for (int i = 0; i < writes.size(); i++) {
      int next = writes.get(i).json().length;
      if (i > from && bytes + next > ArticleLimits.BULK_BYTES) {
        outcomes.addAll(bulk(writes.subList(from, i), refresh));
        from = i;
        bytes = 0;
      }
      bytes += next;
    }
    if (from < writes.size()) {
      outcomes.addAll(bulk(writes.subList(from, writes.size()), refresh));
    }
    outcomes.stream().filter(it -> !isRejected(it)).forEach(this::count);
    checkRefusals(writes, outcomes); // throws where many are: then none is, all of it comes again
    outcomes.stream().filter(DocumentStore::isRejected).forEach(this::count);
    return outcomes;
  }

  private List<WriteOutcome> bulk(List<DocumentWrite> writes, Refresh refresh) {
    BulkRequest.Builder request = new BulkRequest.Builder().refresh(refresh);
    writes.forEach(write -> request.operations(operation(write)));
    Timer.Sample started = Timer.start();
    try {
      List<BulkResponseItem> items = Answers.ofBulk(() -> client.bulk(request.build())).items();
      started.stop(bulkDuration);
      return items.stream().map(Answers::outcome).toList();
    } catch (RequestTooLargeException e) {
      return halve(writes, refresh, e);
    }
  }

  private List<WriteOutcome> halve(
      List<DocumentWrite> writes, Refresh refresh, RequestTooLargeException tooLarge) {
    if (writes.size() == 1) {
      return List.of(
          new WriteOutcome.Rejected(
              Answers.REASON_TOO_LARGE, String.valueOf(tooLarge.getMessage())));
    }
    int middle = writes.size() / 2;
    List<WriteOutcome> outcomes = new ArrayList<>(bulk(writes.subList(0, middle), refresh));
    outcomes.addAll(bulk(writes.subList(middle, writes.size()), refresh));
    return outcomes;
  }

  private void checkRefusals(List<DocumentWrite> writes, List<WriteOutcome> outcomes) {
    Map<String, List<String>> refusedByReason = new HashMap<>();
    Map<String, String> exampleByReason = new HashMap<>();
    for (int i = 0; i < outcomes.size(); i++) {
      if (outcomes.get(i) instanceof WriteOutcome.Rejected(String reason, String detail)) {
        String document = writes.get(i).index() + "/" + writes.get(i).id();
        refusedByReason.computeIfAbsent(reason, ignored -> new ArrayList<>()).add(document);
        exampleByReason.putIfAbsent(
            reason, Answers.field(detail).map(field -> document + ", " + field).orElse(document));
      }
    }
    refusedByReason.forEach(
        (reason, refused) ->
            guard.check(
                reason,
                refused,
                outcomes.size(),
                Objects.requireNonNull(exampleByReason.get(reason))));
  }

  private static boolean isRejected(WriteOutcome outcome) {
    return outcome instanceof WriteOutcome.Rejected;
  }

  private void count(WriteOutcome outcome) {
    String name = outcome.getClass().getSimpleName().toLowerCase(Locale.ROOT);
    IndexMeter.BULK_ITEMS.counter(meters, name).increment();
  }

  private static BulkOperation operation(DocumentWrite write) {
    BinaryData json = BinaryData.of(write.json(), ContentType.APPLICATION_JSON);
    DocumentWrite.Seen seen = write.seen();
    return seen == null
        ? BulkOperation.of(
            op ->
                op.create(
                    create ->
                        create
                            .requireAlias(true)
                            .index(write.index())
                            .id(write.id())
                            .document(json)))
        : BulkOperation.of(
            op ->
                op.index(
                    index ->
                        index
                            .requireAlias(true)
                            .index(write.index())
                            .id(write.id())
                            .ifSeqNo(seen.seqNo())
                            .ifPrimaryTerm(seen.primaryTerm())
                            .document(json)));
  }
}
