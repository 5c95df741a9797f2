package news.dateline.index.receipt;

import co.elastic.clients.elasticsearch._types.SortOptions;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.Collection;
import java.util.List;
import news.dateline.article.DeliveryNote;
import news.dateline.index.store.DocumentStore;
import news.dateline.index.store.Indices;
import news.dateline.index.store.Queries;
import news.dateline.index.store.StoredDocument;
import org.jspecify.annotations.Nullable;

/** Receipts as they are looked up: they say by what ways the versions of an article came. */
public final class ReceiptLines {
  private static final int MOST =
      1_000; // of one article; a sender that repeats for a day reaches it

  private final DocumentStore store;

  /** The lines in {@code store}. */
  public ReceiptLines(DocumentStore store) {
    this.store = store;
  }

  /** A receipt and its id. */
  public record Line(String receiptId, @JsonUnwrapped ReceiptDocument receipt) {
    private static Line of(StoredDocument<ReceiptDocument> stored) {
      return new Line(stored.id(), stored.content());
    }

    /** Of what makes the version that it brought; of the whole delivery where nobody noted that. */
    public @Nullable String versionSha256() {
      DeliveryNote note = receipt.note();
      return note == null || note.versionSha256() == null
          ? receipt.rawSha256()
          : note.versionSha256();
    }
  }

  /** The article's receipts, the earliest first, a thousand at most. */
  public List<Line> ofArticle(String articleId) {
    return search(Queries.term("articleId", articleId), MOST, Queries.ascending("receivedAt"));
  }

  /** The newest of the receipts that match. */
  public List<Line> newest(Query which, int most) {
    return search(which, most, Queries.descending("receivedAt"));
  }

  /** Those of these receipts that are known. */
  public List<Line> find(Collection<String> receiptIds) {
    return store
        .read(Indices.RECEIPTS, receiptIds, ReceiptDocument.class, List.of())
        .values()
        .stream()
        .map(Line::of)
        .toList();
  }

  /** How many match. */
  public long count(Query which) {
    return store.count(Indices.RECEIPTS, which);
  }

  private List<Line> search(Query which, int most, SortOptions order) {
    return store
        .search(Indices.RECEIPTS, which, most, ReceiptDocument.class, List.of(), List.of(order))
        .stream()
        .map(Line::of)
        .toList();
  }
}
