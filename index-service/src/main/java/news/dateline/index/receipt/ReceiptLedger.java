package news.dateline.index.receipt;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import news.dateline.article.ArticleCodec;
import news.dateline.index.store.DocumentStore;
import news.dateline.index.store.DocumentWrite;
import news.dateline.index.store.Indices;
import news.dateline.index.store.StoredDocument;
import news.dateline.index.store.WriteOutcome;
import org.jspecify.annotations.Nullable;

/**
 * Writes receipts and their outcomes, one document a receipt. The first outcome stands, but for
 * what {@link ReceiptDocument#admits} says.
 */
public final class ReceiptLedger {
  /** Receipts are opened a second or two after they came in, whether settled or not. */
  private static final Duration OPENED_BY = Duration.ofSeconds(2);

  private final DocumentStore store;

  /** A ledger in {@code store}. */
  public ReceiptLedger(DocumentStore store) {
    this.store = store;
  }

  /** What becomes of a known document when an entry comes; empty where it stays. */
  private interface Change {
    Optional<ReceiptDocument> apply(ReceiptDocument known, ReceiptDocument entry);
  }

  /** A receipt's id and what to write under it. */
  public record Entry(String receiptId, ReceiptDocument document) {}

  /**
   * Writes receipts that have come in. One that is known stays as it is, but that a delivery once
   * refused may be accepted later (the same bytes, better declared), and that one settled by a dead
   * letter learns what it was.
   *
   * @return ids of the articles of which a receipt was settled before it came
   */
  public Set<String> open(List<Entry> entries) {
    Set<String> late = new HashSet<>();
    write(
        entries,
        entries.stream().map(Entry::receiptId).distinct().toList(),
        (known, receipt) -> {
          if (known.receivedAt() == null && receipt.articleId() != null) {
            late.add(receipt.articleId());
          }
          return opened(known, receipt);
        });
    return late;
  }

  /**
   * Writes outcomes where the receipts admit them; returns those receipts. Who is settled soon is
   * settled before the receipt is opened, and is first believed new.
   */
  public Set<String> settle(List<Entry> entries) {
    List<String> late =
        entries.stream()
            .filter(entry -> !entry.document().isSettledWithin(OPENED_BY))
            .map(Entry::receiptId)
            .toList();
    return write(entries, late, ReceiptLedger::settled);
  }

  private Map<String, StoredDocument<ReceiptDocument>> known(Collection<String> receiptIds) {
    return store.read(Indices.RECEIPTS, receiptIds, ReceiptDocument.class, List.of());
  }

  private static Optional<ReceiptDocument> opened(ReceiptDocument known, ReceiptDocument receipt) {
    if (known.isRefused() && !receipt.isRefused()) {
      return Optional.of(receipt);
    }
    return known.receivedAt() == null ? Optional.of(known.completedBy(receipt)) : Optional.empty();
  }

  private static Optional<ReceiptDocument> settled(ReceiptDocument known, ReceiptDocument outcome) {
    return known.admits(outcome) ? Optional.of(outcome.completedBy(known)) : Optional.empty();
  }

  /**
   * Writes under optimistic concurrency until every entry is written or known to need no writing;
   * returns those written.
   */
  private Set<String> write(List<Entry> entries, List<String> readFirst, Change change) {
    Set<String> written = new HashSet<>();
    Map<String, ReceiptDocument> open = new LinkedHashMap<>();
    entries.forEach(
        entry ->
            open.merge(
                entry.receiptId(),
                entry.document(),
                (known, next) -> change.apply(known, next).orElse(known)));
    Map<String, StoredDocument<ReceiptDocument>> known = known(readFirst);
    while (!open.isEmpty()) {
      List<DocumentWrite> writes = new ArrayList<>();
      for (Map.Entry<String, ReceiptDocument> entry : List.copyOf(open.entrySet())) {
        StoredDocument<ReceiptDocument> stored = known.get(entry.getKey());
        if (stored == null) {
          writes.add(write(entry.getKey(), entry.getValue(), null));
          continue;
        }
        Optional<ReceiptDocument> changed = change.apply(stored.content(), entry.getValue());
        if (changed.isPresent()) {
          writes.add(write(entry.getKey(), changed.get(), stored.seen()));
        } else {
          open.remove(entry.getKey());
        }
      }
      List<WriteOutcome> outcomes = store.write(writes);
      for (int i = 0; i < outcomes.size(); i++) {
        outcomes.get(i).requireUsable("receipt-unwritten", "a receipt could not be written");
        if (outcomes.get(i) instanceof WriteOutcome.Written) {
          open.remove(writes.get(i).id());
          written.add(writes.get(i).id());
        }
      }
      known = known(open.keySet());
    }
    return written;
  }

  private static DocumentWrite write(
      String id, ReceiptDocument document, DocumentWrite.@Nullable Seen seen) {
    return new DocumentWrite(Indices.RECEIPTS, id, ArticleCodec.encode(document), seen);
  }
}
