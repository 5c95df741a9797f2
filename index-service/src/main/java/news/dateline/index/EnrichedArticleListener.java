package news.dateline.index;

import java.util.ArrayList;
import java.util.List;
import news.dateline.article.ArticleTopics;
import news.dateline.article.EnrichedArticle;
import news.dateline.index.judge.Outcome;
import news.dateline.index.receipt.ReceiptLedger;
import news.dateline.index.store.Indices;
import news.dateline.index.version.VersionArchive;
import news.dateline.kafka.ConsumerPause;
import news.dateline.kafka.DeadLetters;
import news.dateline.kafka.DeadLetters.Letter;
import news.dateline.kafka.FaultIsolation;
import news.dateline.kafka.MessageDecoder;
import news.dateline.kafka.PoisonMessageException;
import news.dateline.kafka.UnavailableException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.kafka.support.Acknowledgment;
import org.springframework.stereotype.Component;

/**
 * The service's story: a batch is decoded, its versions kept, the articles judged and written, the
 * receipts settled, the dead letters published, and only then committed. Every step is harmless to
 * repeat.
 */
@Component
class EnrichedArticleListener {
  private final Indices indices;
  private final VersionArchive versions;
  private final ArticleWriter writer;
  private final Settlement settlement;
  private final ReceiptLedger ledger;
  private final DeadLetters deadLetters;
  private final FaultIsolation isolation;
  private final ConsumerPause pause;

  EnrichedArticleListener(
      Indices indices,
      VersionArchive versions,
      ArticleWriter writer,
      Settlement settlement,
      ReceiptLedger ledger,
      DeadLetters deadLetters,
      FaultIsolation isolation,
      ConsumerPause pause) {
    this.indices = indices;
    this.versions = versions;
    this.writer = writer;
    this.settlement = settlement;
    this.ledger = ledger;
    this.deadLetters = deadLetters;
    this.isolation = isolation;
    this.pause = pause;
  }

  @KafkaListener(topics = ArticleTopics.ENRICHED, groupId = "index-service", batch = "true")
  void receive(List<ConsumerRecord<String, byte[]>> batch, Acknowledgment acknowledgment) {
    try {
      indices.ensure();
      isolation.process(batch, this::index);
      pause.ended();
      acknowledgment.acknowledge();
    } catch (UnavailableException e) {
      indices.checkAgain();
      pause.began(e);
      throw e;
    }
  }

  private void index(List<ConsumerRecord<String, byte[]>> batch) {
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
    List<Settled> settled = writer.settle(versions.keep(articles));
    versions.redact(Settlement.killed(settled));
    ledger.settle(settlement.entries(settled));
    for (Settled one : settled) {
      if (one.outcome() instanceof Outcome.Rejected(String reason, String detail)) {
        letters.add(
            new Letter(
                readable.get(one.candidate().place()),
                new PoisonMessageException(reason, detail, null)));
      }
    }
    deadLetters.publish(letters);
  }
}
