package news.dateline.index;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import news.dateline.article.Article;
import news.dateline.article.Control;
import news.dateline.article.ControlDeed;
import news.dateline.article.DeliveryNote;
import news.dateline.article.EnrichedArticle;
import news.dateline.article.PubStatus;
import news.dateline.index.document.Visibility;
import news.dateline.index.judge.Outcome;
import news.dateline.index.metric.IndexMeter;
import news.dateline.index.receipt.ReceiptDocument;
import news.dateline.index.receipt.ReceiptLedger.Entry;
import news.dateline.index.searchable.SearchLatency;
import news.dateline.kafka.ConsumerMeter;
import news.dateline.kafka.DeadLetters;
import news.dateline.kafka.MessageHeaders;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;

/** What settled candidates and controls mean to receipts and to metrics. */
final class Settlement {
  private static final String BY_HAND = "hand";

  private final Set<String> sources = ConcurrentHashMap.newKeySet();
  private final MeterRegistry meters;
  private final Timer age;
  private final Clock clock;
  private final @Nullable SearchLatency latency;

  /** Of a backlog, whose articles nobody waits for. */
  Settlement(MeterRegistry meters, Clock clock) {
    this(meters, clock, null);
  }

  /** Of live news: {@code latency} is told of what is written. */
  Settlement(MeterRegistry meters, Clock clock, @Nullable SearchLatency latency) {
    this.meters = meters;
    this.clock = clock;
    this.latency = latency;
    this.age = ConsumerMeter.RECORD_AGE.timer(meters);
    for (ControlDeed deed : ControlDeed.values()) {
      List.of(BY_HAND, Control.WIRE).forEach(by -> controls(deed, by));
    }
  }

  /** The receipts' outcomes; {@code messages} are those of the batch, by the candidates' places. */
  List<Entry> entries(List<Settled> settled, List<ConsumerRecord<String, byte[]>> messages) {
    Instant now = clock.instant();
    return settled.stream()
        .map(one -> entry(one, messages.get(one.candidate().place()), now))
        .toList();
  }

  /** Counts those whose receipts were settled just now: what comes again is counted already. */
  void count(List<Settled> settled, Set<String> receiptIds, Arrivals arrivals) {
    Set<String> open = new HashSet<>(receiptIds);
    for (Settled one : settled) {
      Article article = one.candidate().enriched().article();
      if (open.remove(article.receiptId())) {
        settled(article.source(), one.outcome().label()).increment();
        age.record(Duration.between(article.receivedAt(), clock.instant()));
        if (!arrivals.isReplay(article.receiptId())) {
          await(one);
        }
      }
    }
  }

  /** Counts controls that were carried out just now. */
  void count(List<Control> controls, Arrivals arrivals) {
    for (Control control : controls) {
      boolean byWire = control.actor().equals(Control.WIRE);
      controls(control.deed(), byWire ? Control.WIRE : BY_HAND).increment();
      if (latency != null && control.deed() == ControlDeed.KILL && !arrivals.isReplay(control)) {
        latency.killed(control.articleId().value(), control.at());
      }
    }
  }

  private void await(Settled one) {
    Article article = one.candidate().enriched().article();
    if (latency == null || !(one.outcome() instanceof Outcome.Indexed)) {
      return;
    }
    if (article.pubStatus() == PubStatus.CANCELED) {
      latency.killed(article.id().value(), article.receivedAt());
    } else if (Visibility.of(one.control().applied(article), clock.instant()) == Visibility.LIVE) {
      latency.written(article, one.candidate().version().order());
    }
  }

  /** There is no registry of sources here: a source's counters are there from its first article. */
  private Counter settled(String source, String outcome) {
    if (sources.add(source)) {
      Outcome.LABELS.forEach(each -> IndexMeter.SETTLED.counter(meters, source, each));
    }
    return IndexMeter.SETTLED.counter(meters, source, outcome);
  }

  private Counter controls(ControlDeed deed, String by) {
    return IndexMeter.CONTROLS.counter(meters, deed.word(), by);
  }

  private static Entry entry(Settled one, ConsumerRecord<String, byte[]> message, Instant now) {
    EnrichedArticle enriched = one.candidate().enriched();
    Article article = enriched.article();
    return new Entry(
        article.receiptId(),
        new ReceiptDocument(
            article.source(),
            article.receivedAt(),
            article.channel(),
            article.id().value(),
            article.rawSha256(),
            one.outcome().label(),
            reason(one.outcome()),
            by(one.outcome()),
            now,
            DeliveryNote.of(article),
            new ReceiptDocument.Hops(
                MessageHeaders.text(message.headers(), MessageHeaders.RAW_PLACE).orElse(null),
                DeadLetters.origin(message),
                Instant.ofEpochMilli(message.timestamp()),
                enriched.enrichment().revision())));
  }

  private static @Nullable String by(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Superseded(String by) -> by;
      case Outcome.Duplicate(String of) -> of;
      case Outcome.AfterKill(String kill) -> kill;
      case Outcome.Indexed ignored -> null;
      case Outcome.Rejected ignored -> null;
    };
  }

  private static @Nullable String reason(Outcome outcome) {
    return outcome instanceof Outcome.Rejected rejected ? rejected.reason() : null;
  }
}
