package news.dateline.index.receipt;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import news.dateline.article.ArticleCodec;
import news.dateline.article.ArticleLimits;
import news.dateline.index.letter.Deed;
import news.dateline.index.letter.LetterState;
import news.dateline.index.receipt.ReceiptLedger.Entry;
import news.dateline.kafka.MessageHeaders;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What dead letters, and what was done about them, mean to receipts. */
final class LetterEntries {
  private static final Logger LOG = LoggerFactory.getLogger(LetterEntries.class);

  private LetterEntries() {}

  /** Of a letter. One without a receipt id was no article of ours: somebody else wrote it. */
  static Optional<Entry> ofLetter(ConsumerRecord<String, byte[]> letter) {
    return entry(
        MessageHeaders.text(letter.headers(), MessageHeaders.RECEIPT_ID).orElse(""),
        MessageHeaders.text(letter.headers(), MessageHeaders.SOURCE).orElse(""),
        MessageHeaders.text(letter.headers(), MessageHeaders.LETTER_REASON).orElse("unknown"),
        Instant.ofEpochMilli(letter.timestamp()));
  }

  /**
   * Of a letter's state, where it was dropped. A replay changes nothing here: the article's own
   * outcome will.
   */
  static Optional<Entry> ofState(ConsumerRecord<String, byte[]> message) {
    if (message.value() == null) {
      return Optional.empty();
    }
    try {
      LetterState state = ArticleCodec.decode(message.value(), LetterState.class);
      return state.last().kind() == Deed.Kind.DROPPED && state.receiptId() != null
          ? entry(
              state.receiptId(),
              Objects.requireNonNullElse(state.source(), ""),
              ReceiptDocument.DROPPED,
              state.last().at())
          : Optional.empty();
    } catch (IllegalArgumentException e) { // its receipt is dead-lettered by the letter itself
      LOG.warn("the state of letter {} cannot be read: {}", message.key(), e.getMessage());
      return Optional.empty();
    }
  }

  private static Optional<Entry> entry(String receiptId, String source, String reason, Instant at) {
    return isId(receiptId) && isId(source)
        ? Optional.of(
            new Entry(
                receiptId,
                ReceiptDocumentBuilder.builder()
                    .source(source)
                    .outcome(ReceiptDocument.DEAD_LETTERED)
                    .reason(reason)
                    .settledAt(at)
                    .build()))
        : Optional.empty();
  }

  /** As every id of ours is; whatever else stands there must not become a document's id. */
  private static boolean isId(String id) {
    return !id.isEmpty() && id.length() <= ArticleLimits.ID_CHARS;
  }
}
