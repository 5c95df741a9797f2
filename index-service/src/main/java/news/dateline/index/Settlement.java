package news.dateline.index;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import news.dateline.article.Article;
import news.dateline.index.judge.Outcome;
import news.dateline.index.receipt.ReceiptDocument;
import news.dateline.index.receipt.ReceiptLedger.Entry;
import org.jspecify.annotations.Nullable;

/** What settled candidates mean to receipts, to metrics and to the versions of killed articles. */
final class Settlement {
  private final MeterRegistry meters;
  private final Timer age;
  private final Clock clock;

  Settlement(MeterRegistry meters, Clock clock) {
    this.meters = meters;
    this.clock = clock;
    this.age =
        Timer.builder("news.record.age")
            .description("From receipt to settlement")
            .publishPercentileHistogram()
            .register(meters);
  }

  /** The receipts' outcomes. */
  List<Entry> entries(List<Settled> settled) {
    Instant now = clock.instant();
    return settled.stream().map(one -> entry(one, now)).toList();
  }

  /** Counts those whose receipts were settled just now: what comes again is counted already. */
  void count(List<Settled> settled, Set<String> receiptIds) {
    Set<String> open = new HashSet<>(receiptIds);
    for (Settled one : settled) {
      Article article = one.candidate().enriched().article();
      if (open.remove(article.receiptId())) {
        String outcome = one.outcome().label();
        meters
            .counter("news.articles.settled", "source", article.source(), "outcome", outcome)
            .increment();
        age.record(Duration.between(article.receivedAt(), clock.instant()));
      }
    }
  }

  /** The articles that are killed now. */
  static Set<String> killed(List<Settled> settled) {
    return settled.stream()
        .filter(Settled::killed)
        .map(one -> one.candidate().articleId())
        .collect(Collectors.toSet());
  }

  private static Entry entry(Settled one, Instant now) {
    Article article = one.candidate().enriched().article();
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
            now));
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
