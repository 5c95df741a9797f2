package news.dateline.index;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import news.dateline.article.Control;
import news.dateline.article.EnrichedArticle;
import news.dateline.index.control.KillDesk;
import news.dateline.index.control.NamedKill;
import news.dateline.index.judge.Outcome;
import news.dateline.index.receipt.ReceiptLedger;
import news.dateline.index.redaction.RedactionNotice;
import news.dateline.index.store.DeletedText;
import news.dateline.index.store.Indices;
import news.dateline.index.store.WriteOutcome;
import news.dateline.index.version.VersionArchive;
import news.dateline.kafka.BatchProcessing;
import news.dateline.kafka.ControlMessages;
import news.dateline.kafka.DeadLetters;
import news.dateline.kafka.DeadLetters.Letter;
import news.dateline.kafka.MessageDecoder;
import news.dateline.kafka.PoisonMessageException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.kafka.support.Acknowledgment;

/**
 * The service's story, the same in either lane: a batch is decoded, its versions kept, the articles
 * judged and written, controls carried out, text that is gone taken from the versions, the receipts
 * settled, what is gone told to those who keep original bytes, the dead letters published, and only
 * then committed. Every step is harmless to repeat.
 */
final class ArticleLane {
  static final String LIVE_GROUP = "index-service";
  static final String BACKLOG_GROUP = "index-service-backlog";

  private final Indices indices;
  private final VersionArchive versions;
  private final Carrying carrying;
  private final KillDesk kills;
  private final Settlement settlement;
  private final ReceiptLedger ledger;
  private final DeadLetters deadLetters;
  private final BatchProcessing processing;
  private final IndexSpans spans;

  ArticleLane(
      Indices indices,
      VersionArchive versions,
      ArticleWriter writer,
      KillDesk kills,
      Settlement settlement,
      ReceiptLedger ledger,
      DeadLetters deadLetters,
      DeletedText deletedText,
      RedactionNotice redactions,
      BatchProcessing processing,
      IndexSpans spans) {
    this.indices = indices;
    this.versions = versions;
    this.carrying = new Carrying(writer, versions, deletedText, settlement, redactions);
    this.kills = kills;
    this.settlement = settlement;
    this.ledger = ledger;
    this.deadLetters = deadLetters;
    this.processing = processing;
    this.spans = spans;
  }

  void index(List<ConsumerRecord<String, byte[]>> batch, Acknowledgment acknowledgment) {
    processing.process(batch, acknowledgment, this::index);
  }

  private void index(List<ConsumerRecord<String, byte[]>> batch) {
    Instant began = Instant.now();
    indices.ensure();
    List<ConsumerRecord<String, byte[]>> readable = new ArrayList<>(batch.size());
    List<EnrichedArticle> articles = new ArrayList<>(batch.size());
    Map<Control, ConsumerRecord<String, byte[]>> controls = new LinkedHashMap<>();
    List<Letter> letters = new ArrayList<>();
    Arrivals arrivals = Arrivals.none();
    for (ConsumerRecord<String, byte[]> message : batch) {
      try {
        if (ControlMessages.isControl(message)) {
          Control control = MessageDecoder.decode(message, Control.class);
          controls.put(control, message);
          arrivals.add(control.controlId(), message.headers());
        } else {
          EnrichedArticle enriched = MessageDecoder.decode(message, EnrichedArticle.class);
          articles.add(enriched);
          readable.add(message);
          arrivals.add(enriched.article().receiptId(), message.headers());
        }
      } catch (PoisonMessageException e) {
        letters.add(new Letter(message, e));
      }
    }
    processing.check(letters, batch.size());
    Map<Integer, WriteOutcome.Rejected> refused = new HashMap<>();
    Work work =
        carrying.settle(versions.keep(articles, refused), List.copyOf(controls.keySet()), arrivals);
    List<Settled> settled = work.settled();
    List<NamedKill> named =
        kills.open(settled.stream().flatMap(Settled::notice).toList(), arrivals::trace);
    Work others = carrying.carryOut(named.stream().map(NamedKill::control).toList(), arrivals);
    settlement.count(settled, ledger.settle(settlement.entries(settled, readable)), arrivals);
    spans.ended(settled, readable, began);
    carrying.tell(work); // the receipts are written, of late copies too
    carrying.tell(others);
    kills.carriedOut(named); // last: until then a repeat does all of it again
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
    work.refused()
        .forEach(
            (control, why) ->
                letters.add(
                    new Letter(
                        Objects.requireNonNull(controls.get(control)),
                        new PoisonMessageException(why.reason(), why.detail(), null))));
    deadLetters.publish(letters);
  }
}
