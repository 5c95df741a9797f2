package news.dateline.index.store;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.VersionType;
import co.elastic.clients.elasticsearch.core.BulkRequest;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.elasticsearch.core.bulk.BulkResponseItem;
import co.elastic.clients.elasticsearch.core.search.Hit;
import co.elastic.clients.json.JsonData;
import co.elastic.clients.transport.rest5_client.Rest5ClientOptions;
import co.elastic.clients.transport.rest5_client.low_level.HttpAsyncResponseConsumerFactory.BasicAsyncResponseConsumerFactory;
import co.elastic.clients.transport.rest5_client.low_level.RequestOptions;
import co.elastic.clients.util.ObjectBuilder;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.LongConsumer;
import news.dateline.article.ArticleLimits;
import news.dateline.index.document.ChangeMark;
import news.dateline.kafka.UnavailableException;
import org.apache.hc.core5.http.ContentTooLongException;
import org.springframework.core.NestedExceptionUtils;
import tools.jackson.databind.node.ObjectNode;

/**
 * Copies an index into another in the order of its writes. Each write has a number and every
 * document the number of its last, so what was written after a copy is what has a greater number:
 * no document is missed and none is asked what wrote it.
 */
public final class IndexCopy {
  private static final int PAGE = 100; // a few MB; less of it where it has more than a bulk may

  private final ElasticsearchClient client;
  private final String from;
  private final String to;
  private int pageDocuments = PAGE;
  private long copiedUntil = -1;

  /** Of {@code from}, which has one shard, to the alias {@code to}, which nobody else knows. */
  public IndexCopy(ElasticsearchClient client, String from, String to) {
    this.client =
        client.withTransportOptions(
            new Rest5ClientOptions(
                RequestOptions.DEFAULT.toBuilder()
                    .setHttpAsyncResponseConsumerFactory(
                        new BasicAsyncResponseConsumerFactory(ArticleLimits.BULK_BYTES))
                    .build(),
                false));
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
    // A later write may be searchable before an earlier one; up to here there is no gap.
    long until = ShardState.primary(client, from).complete();
    Answers.of(() -> client.indices().refresh(refresh -> refresh.index(from)));
    long documents = 0;
    List<Hit<ObjectNode>> page;
    do {
      page = copyPage(until);
      if (!page.isEmpty()) {
        copied.accept(page.size());
        documents += page.size();
        copiedUntil = Objects.requireNonNull(page.getLast().seqNo());
      }
    } while (!page.isEmpty());
    copiedUntil = Math.max(copiedUntil, until);
    return documents;
  }

  /** Halves the page as long as it has too many bytes for the heap or for the node. */
  private List<Hit<ObjectNode>> copyPage(long until) {
    while (true) {
      try {
        List<Hit<ObjectNode>> page = page(until);
        write(page);
        pageDocuments = Math.min(PAGE, pageDocuments * 2);
        return page;
      } catch (RequestTooLargeException e) {
        if (pageDocuments == 1) {
          throw e;
        }
        pageDocuments /= 2;
      }
    }
  }

  private List<Hit<ObjectNode>> page(long until) {
    return Answers.of(
            () ->
                search(
                    search ->
                        search
                            .index(from)
                            .size(pageDocuments)
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
                                                        .lte(JsonData.of(until)))))))
        .hits()
        .hits();
  }

  private SearchResponse<ObjectNode> search(
      Function<SearchRequest.Builder, ObjectBuilder<SearchRequest>> request) throws IOException {
    try {
      return client.search(request, ObjectNode.class);
    } catch (IOException e) {
      if (NestedExceptionUtils.getMostSpecificCause(e) instanceof ContentTooLongException) {
        throw new RequestTooLargeException(e);
      }
      throw e;
    }
  }

  private void write(List<Hit<ObjectNode>> page) {
    if (page.isEmpty()) {
      return;
    }
    BulkRequest.Builder request = new BulkRequest.Builder().index(to).requireAlias(true);
    for (Hit<ObjectNode> hit : page) {
      ObjectNode document = Objects.requireNonNull(hit.source());
      long seqNo = Objects.requireNonNull(hit.seqNo());
      ChangeMark.carry(document, from, seqNo);
      request.operations(
          operation ->
              operation.index(
                  index ->
                      index
                          .id(hit.id())
                          .version(seqNo + 1) // 0 is none
                          .versionType(VersionType.ExternalGte) // nothing older comes over it
                          .document(document)));
    }
    for (BulkResponseItem item : Answers.ofBulk(() -> client.bulk(request.build())).items()) {
      if (Answers.outcome(item) instanceof WriteOutcome.Rejected(String reason, String detail)) {
        throw new IllegalStateException(
            "%s does not take document %s (%s): %s".formatted(to, item.id(), reason, detail));
      }
    }
  }
}
