package news.dateline.index.receipt;

import co.elastic.clients.elasticsearch._types.SortOptions;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import news.dateline.index.store.DocumentStore;
import news.dateline.index.store.Indices;

/** The receipts of one article, which say by what ways each of its versions came. */
public final class ReceiptLines {
  private static final int MOST =
      1_000; // of one article; a sender that repeats for a day reaches it

  private static final SortOptions EARLIEST_FIRST =
      SortOptions.of(sort -> sort.field(field -> field.field("receivedAt").order(SortOrder.Asc)));

  private final DocumentStore store;

  /** The lines in {@code store}. */
  public ReceiptLines(DocumentStore store) {
    this.store = store;
  }

  /** A receipt and its id. */
  public record Line(String receiptId, @JsonUnwrapped ReceiptDocument receipt) {}

  /** The article's receipts, the earliest first, a thousand at most. */
  public List<Line> ofArticle(String articleId) {
    Query query = Query.of(q -> q.term(term -> term.field("articleId").value(articleId)));
    return store
        .search(
            Indices.RECEIPTS,
            query,
            MOST,
            ReceiptDocument.class,
            List.of(),
            List.of(EARLIEST_FIRST))
        .stream()
        .map(found -> new Line(found.id(), found.content()))
        .toList();
  }
}
