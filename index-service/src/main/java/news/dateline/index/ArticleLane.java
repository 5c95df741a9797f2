package news.dateline.index;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import news.dateline.article.EnrichedArticle;
import news.dateline.index.judge.Outcome;
import news.dateline.index.receipt.ReceiptLedger;
import news.dateline.index.store.DeletedText;
import news.dateline.index.store.Indices;
import news.dateline.index.store.WriteOutcome;
import news.dateline.index.version.VersionArchive;
import news.dateline.kafka.BatchProcessing;
import news.dateline.kafka.DeadLetters;
import news.dateline.kafka.DeadLetters.Letter;
import news.dateline.kafka.MessageDecoder;
import news.dateline.kafka.PoisonMessageException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.kafka.support.Acknowledgment;

/**
 * The service's story, the same in either lane: a batch is decoded, its versions kept, the articles
 * judged and written, the receipts settled, the dead letters published, and only then committed.
 * Every step is harmless to repeat.
 */
final class ArticleLane {
  static final String LIVE_GROUP = "index-service";
  static final String BACKLOG_GROUP = "index-service-backlog";

  private final Indices indices;
  private final VersionArchive versions;
  private final ArticleWriter writer;
  private final Settlement settlement;
  private final ReceiptLedger ledger;
  private final DeadLetters deadLetters;
  private final DeletedText deletedText;
  private final BatchProcessing processing;

  ArticleLane(
      Indices indices,
      VersionArchive versions,
      ArticleWriter writer,
      Settlement settlement,
      ReceiptLedger ledger,
      DeadLetters deadLetters,
      DeletedText deletedText,
      BatchProcessing processing) {
    this.indices = indices;
    this.versions = versions;
    this.writer = writer;
    this.settlement = settlement;
    this.ledger = ledger;
    this.deadLetters = deadLetters;
    this.deletedText = deletedText;
    this.processing = processing;
  }

  void index(List<ConsumerRecord<String, byte[]>> batch, Acknowledgment acknowledgment) {
    processing.process(batch, acknowledgment, this::index);
  }

  private void index(List<ConsumerRecord<String, byte[]>> batch) {
    indices.ensure();
    List<ConsumerRecord<String, byte[]>> readable = new ArrayList<>(batch.size());
    List<EnrichedArticle> articles = new ArrayList<>(batch.size());
    List<Letter> letters = new ArrayList<>();
    for (ConsumerRecord<String, byte[]> message : batch) {
      try {
        articles.add(MessageDecoder.decode(message, EnrichedArticle.class));
        readable.add(message);
      } catch (PoisonMessageException e) {
        letters.add(new Letter(message, e));
      }
    }
    processing.check(letters, batch.size());
    Map<Integer, WriteOutcome.Rejected> refused = new HashMap<>();
    List<Settled> settled = writer.settle(versions.keep(articles, refused));
    Set<String> killed = Settlement.killed(settled);
    versions.redact(killed);
    if (!killed.isEmpty()) {
      deletedText.remove();
    }
    settlement.count(settled, ledger.settle(settlement.entries(settled)));
    for (Settled one : settled) {
      if (one.outcome() instanceof Outcome.Rejected(String reason, String detail)) {
        refused.put(one.candidate().place(), new WriteOutcome.Rejected(reason, detail));
      }
    }
    refused.forEach(
        (place, why) ->
            letters.add(
                new Letter(
                    readable.get(place),
                    new PoisonMessageException(why.reason(), why.detail(), null))));
    deadLetters.publish(letters);
  }
}
