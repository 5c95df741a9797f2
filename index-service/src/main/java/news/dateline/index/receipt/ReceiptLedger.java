package news.dateline.index.receipt;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import news.dateline.article.ArticleCodec;
import news.dateline.index.store.DocumentStore;
import news.dateline.index.store.DocumentWrite;
import news.dateline.index.store.Indices;
import news.dateline.index.store.StoredDocument;
import news.dateline.index.store.WriteOutcome;
import news.dateline.kafka.UnavailableException;
import org.jspecify.annotations.Nullable;

/** Writes receipts and their outcomes, one document a receipt. The first outcome stands. */
public final class ReceiptLedger {
  private final DocumentStore store;

  /** A ledger in {@code store}. */
  public ReceiptLedger(DocumentStore store) {
    this.store = store;
  }

  /** A receipt's id and what to write under it. */
  public record Entry(String receiptId, ReceiptDocument document) {}

  /** Writes receipts that have come in; one that is known already stays as it is. */
  public void open(List<Entry> entries) {
    List<DocumentWrite> writes = new ArrayList<>();
    firsts(entries).forEach((id, document) -> writes.add(write(id, document, null)));
    store.write(writes).forEach(ReceiptLedger::requireUsable);
  }

  /** Writes outcomes; a receipt that has one already keeps it. */
  public void settle(List<Entry> entries) {
    Map<String, ReceiptDocument> open = firsts(entries);
    while (!open.isEmpty()) {
      Map<String, StoredDocument<ReceiptDocument>> known =
          store.read(
              Indices.RECEIPTS, open.keySet(), ReceiptDocument.class, List.of("source", "outcome"));
      known.forEach(
          (id, receipt) -> {
            if (receipt.content().isSettled()) {
              open.remove(id);
            }
          });
      List<DocumentWrite> writes = new ArrayList<>();
      open.forEach(
          (id, document) -> {
            StoredDocument<ReceiptDocument> receipt = known.get(id);
            writes.add(write(id, document, receipt == null ? null : receipt.seen()));
          });
      List<WriteOutcome> outcomes = store.write(writes);
      for (int i = 0; i < outcomes.size(); i++) {
        requireUsable(outcomes.get(i));
        if (outcomes.get(i) instanceof WriteOutcome.Written) {
          open.remove(writes.get(i).id());
        }
      }
    }
  }

  private static Map<String, ReceiptDocument> firsts(List<Entry> entries) {
    Map<String, ReceiptDocument> firsts = new LinkedHashMap<>();
    entries.forEach(entry -> firsts.putIfAbsent(entry.receiptId(), entry.document()));
    return firsts;
  }

  /** Nothing of a receipt comes from the wire, so a rejection is never an article's fault. */
  private static void requireUsable(WriteOutcome outcome) {
    if (outcome instanceof WriteOutcome.Rejected rejected) {
      throw new UnavailableException(
          "receipt-unwritten", "a receipt could not be written: " + rejected.detail(), null);
    }
  }

  private static DocumentWrite write(
      String id, ReceiptDocument document, DocumentWrite.@Nullable Seen seen) {
    return new DocumentWrite(Indices.RECEIPTS, id, ArticleCodec.encode(document), seen);
  }
}
