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
import news.dateline.article.ArticleLimits;
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
        .forEach(outcome -> meters.counter("news.index.bulk.items", "outcome", outcome));
    this.bulkDuration = Timer.builder("news.index.bulk.duration").register(meters);
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
                    StoredDocument.of(one.id(), one.source(), one.seqNo(), one.primaryTerm()));
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
    checkRefusals(writes, outcomes);
    return outcomes;
  }

  private List<WriteOutcome> bulk(List<DocumentWrite> writes, Refresh refresh) {
    BulkRequest.Builder request = new BulkRequest.Builder().refresh(refresh);
    writes.forEach(write -> request.operations(operation(write)));
    Timer.Sample started = Timer.start();
    try {
      List<BulkResponseItem> items = Answers.ofBulk(() -> client.bulk(request.build())).items();
      started.stop(bulkDuration);
      return items.stream().map(this::outcome).toList();
    } catch (RequestTooLargeException e) {
      return halve(writes, refresh, e);
    }
  }

  private List<WriteOutcome> halve(
      List<DocumentWrite> writes, Refresh refresh, RequestTooLargeException tooLarge) {
    if (writes.size() == 1) {
      return List.of(new WriteOutcome.Rejected("too-large", String.valueOf(tooLarge.getMessage())));
    }
    int middle = writes.size() / 2;
    List<WriteOutcome> outcomes = new ArrayList<>(bulk(writes.subList(0, middle), refresh));
    outcomes.addAll(bulk(writes.subList(middle, writes.size()), refresh));
    return outcomes;
  }

  private void checkRefusals(List<DocumentWrite> writes, List<WriteOutcome> outcomes) {
    Map<String, List<String>> refusedByReason = new HashMap<>();
    for (int i = 0; i < outcomes.size(); i++) {
      if (outcomes.get(i) instanceof WriteOutcome.Rejected rejected) {
        refusedByReason
            .computeIfAbsent(rejected.reason(), ignored -> new ArrayList<>())
            .add(writes.get(i).index() + "/" + writes.get(i).id());
      }
    }
    refusedByReason.forEach((reason, refused) -> guard.check(reason, refused, outcomes.size()));
  }

  private WriteOutcome outcome(BulkResponseItem item) {
    WriteOutcome outcome = Answers.outcome(item);
    String name = outcome.getClass().getSimpleName().toLowerCase(Locale.ROOT);
    meters.counter("news.index.bulk.items", "outcome", name).increment();
    return outcome;
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
