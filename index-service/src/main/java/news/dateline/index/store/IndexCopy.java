package news.dateline.index.store;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch.core.BulkRequest;
import co.elastic.clients.elasticsearch.core.bulk.BulkResponseItem;
import co.elastic.clients.elasticsearch.core.search.Hit;
import co.elastic.clients.json.JsonData;
import java.util.List;
import java.util.Objects;
import java.util.function.LongConsumer;
import news.dateline.kafka.UnavailableException;
import tools.jackson.databind.node.ObjectNode;

/**
 * Copies an index into another in the order of its writes. Each write has a number and every
 * document the number of its last, so what was written after a copy is what has a greater number:
 * no document is missed and none is asked what wrote it.
 */
public final class IndexCopy {
  private static final int PAGE = 100; // a few MB of versions; the largest are 9 MB each

  private final ElasticsearchClient client;
  private final String from;
  private final String to;
  private long copiedUntil = -1;

  /** Of {@code from}, which has one shard, to {@code to}, which nobody else writes to. */
  public IndexCopy(ElasticsearchClient client, String from, String to) {
    this.client = client;
    this.from = from;
    this.to = to;
  }

  /**
   * Copies all that is written now and was not copied yet; says how many documents that were.
   *
   * @param copied told of each page
   * @throws UnavailableException if Elasticsearch is away or does not take a document
   */
  public long copy(LongConsumer copied) {
    long until = complete();
    Answers.of(() -> client.indices().refresh(refresh -> refresh.index(from)));
    long documents = 0;
    List<Hit<ObjectNode>> page;
    do {
      page = page(until);
      if (!page.isEmpty()) {
        write(page);
        copied.accept(page.size());
        documents += page.size();
        copiedUntil = Objects.requireNonNull(page.getLast().seqNo());
      }
    } while (page.size() == PAGE);
    copiedUntil = Math.max(copiedUntil, until);
    return documents;
  }

  /** A later write may be searchable before an earlier one; up to here there is no gap. */
  private long complete() {
    List<ShardState> primaries =
        ShardState.of(client, List.of(from)).stream().filter(ShardState::primary).toList();
    if (primaries.size() != 1) {
      throw new IllegalStateException(
          "%s has %d shards; only an index of one can be copied".formatted(from, primaries.size()));
    }
    return primaries.getFirst().complete();
  }

  private List<Hit<ObjectNode>> page(long until) {
    return Answers.of(
            () ->
                client.search(
                    search ->
                        search
                            .index(from)
                            .size(PAGE)
                            .seqNoPrimaryTerm(true)
                            .sort(sort -> sort.field(f -> f.field("_seq_no").order(SortOrder.Asc)))
                            .query(
                                query ->
                                    query.range(
                                        range ->
                                            range.untyped(
                                                number ->
                                                    number
                                                        .field("_seq_no")
                                                        .gt(JsonData.of(copiedUntil))
                                                        .lte(JsonData.of(until))))),
                    ObjectNode.class))
        .hits()
        .hits();
  }

  private void write(List<Hit<ObjectNode>> page) {
    BulkRequest.Builder request = new BulkRequest.Builder().index(to);
    for (Hit<ObjectNode> hit : page) {
      request.operations(
          operation ->
              operation.index(
                  index -> index.id(hit.id()).document(Objects.requireNonNull(hit.source()))));
    }
    for (BulkResponseItem item : Answers.ofBulk(() -> client.bulk(request.build())).items()) {
      if (Answers.outcome(item) instanceof WriteOutcome.Rejected(String reason, String detail)) {
        throw new IllegalStateException(
            "%s does not take document %s (%s): %s".formatted(to, item.id(), reason, detail));
      }
    }
  }
}
