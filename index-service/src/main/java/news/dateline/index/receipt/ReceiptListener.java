package news.dateline.index.receipt;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import news.dateline.article.ArticleId;
import news.dateline.article.ArticleTopics;
import news.dateline.article.Receipt;
import news.dateline.article.Redaction;
import news.dateline.index.receipt.ReceiptLedger.Entry;
import news.dateline.index.redaction.KilledStories;
import news.dateline.index.redaction.RedactionNotice;
import news.dateline.index.store.Indices;
import news.dateline.kafka.BatchProcessing;
import news.dateline.kafka.DeadLetters;
import news.dateline.kafka.DeadLetters.Letter;
import news.dateline.kafka.MessageDecoder;
import news.dateline.kafka.PackedValues;
import news.dateline.kafka.PoisonMessageException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.kafka.support.Acknowledgment;
import org.springframework.stereotype.Component;

/**
 * Enters receipts into the ledger as they come in, and settles those whose record became a dead
 * letter. Of what was refused or became a letter no lane sees that its story is killed: that is
 * looked at here.
 */
@Component
class ReceiptListener {
  private static final String RAW_LETTERS = ArticleTopics.RAW + ArticleTopics.DEAD_LETTERS_SUFFIX;
  private static final String ENRICHED_LETTERS =
      ArticleTopics.ENRICHED + ArticleTopics.DEAD_LETTERS_SUFFIX;
  private static final String RAW_BACKLOG_LETTERS =
      ArticleTopics.RAW_BACKLOG + ArticleTopics.DEAD_LETTERS_SUFFIX;
  private static final String ENRICHED_BACKLOG_LETTERS =
      ArticleTopics.ENRICHED_BACKLOG + ArticleTopics.DEAD_LETTERS_SUFFIX;

  private final Indices indices;
  private final ReceiptLedger ledger;
  private final KilledStories killed;
  private final RedactionNotice redactions;
  private final DeadLetters deadLetters;
  private final BatchProcessing processing;

  ReceiptListener(
      Indices indices,
      ReceiptLedger ledger,
      KilledStories killed,
      RedactionNotice redactions,
      DeadLetters deadLetters,
      BatchProcessing processing) {
    this.indices = indices;
    this.ledger = ledger;
    this.killed = killed;
    this.redactions = redactions;
    this.deadLetters = deadLetters;
    this.processing = processing;
  }

  @KafkaListener(
      topics = {
        ArticleTopics.RECEIPTS,
        RAW_LETTERS,
        ENRICHED_LETTERS,
        RAW_BACKLOG_LETTERS,
        ENRICHED_BACKLOG_LETTERS,
        ArticleTopics.DEAD_LETTER_STATES
      },
      groupId = "index-service-receipts",
      batch = "true",
      properties = PackedValues.CONSUMER)
  void receive(List<ConsumerRecord<String, byte[]>> batch, Acknowledgment acknowledgment) {
    processing.process(batch, acknowledgment, this::enter);
  }

  private void enter(List<ConsumerRecord<String, byte[]>> batch) {
    indices.ensure();
    List<Entry> opened = new ArrayList<>();
    List<Entry> settled = new ArrayList<>();
    List<Letter> letters = new ArrayList<>();
    Set<String> outsideTheLane = new HashSet<>();
    for (ConsumerRecord<String, byte[]> message : batch) {
      if (message.topic().equals(ArticleTopics.RECEIPTS)) {
        try {
          opened.add(entry(MessageDecoder.decode(message, Receipt.class)));
        } catch (PoisonMessageException e) {
          letters.add(new Letter(message, e));
        }
      } else if (message.topic().equals(ArticleTopics.DEAD_LETTER_STATES)) {
        LetterEntries.ofState(message).ifPresent(settled::add);
      } else {
        LetterEntries.ofLetter(message).ifPresent(settled::add);
        ArticleId.ifOne(message.key()).map(ArticleId::value).ifPresent(outsideTheLane::add);
      }
    }
    processing.check(letters, batch.size());
    opened.stream()
        .map(Entry::document)
        .filter(ReceiptDocument::isRefused)
        .map(ReceiptDocument::articleId)
        .filter(Objects::nonNull)
        .forEach(outsideTheLane::add);
    outsideTheLane.addAll(ledger.open(opened));
    ledger.settle(settled);
    redactions.publish(killed.among(outsideTheLane), Redaction.KILL);
    deadLetters.publish(letters);
  }

  private static Entry entry(Receipt receipt) {
    boolean refused = receipt.outcome() == Receipt.Outcome.REFUSED;
    ArticleId article = receipt.articleId();
    return new Entry(
        receipt.receiptId(),
        new ReceiptDocument(
            receipt.source(),
            receipt.receivedAt(),
            receipt.channel(),
            article == null ? null : article.value(),
            receipt.rawSha256(),
            refused ? ReceiptDocument.REFUSED : ReceiptDocument.IN_FLIGHT,
            receipt.reason(),
            null,
            refused ? receipt.receivedAt() : null,
            receipt.note(),
            null));
  }
}
