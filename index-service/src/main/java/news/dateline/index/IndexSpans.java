package news.dateline.index;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import news.dateline.article.Article;
import news.dateline.index.judge.Outcome;
import news.dateline.kafka.MessageHeaders;
import news.dateline.tracing.Span;
import news.dateline.tracing.Tracing;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** The last step of articles' ways: from their batch's begin until they are settled. */
record IndexSpans(Tracing tracing, InstantSource clock) {

  /** {@code messages} are those of the batch, by the candidates' places. */
  void ended(List<Settled> settled, List<ConsumerRecord<String, byte[]>> messages, Instant began) {
    Instant now = clock.instant();
    for (Settled one : settled) {
      ConsumerRecord<String, byte[]> message = messages.get(one.candidate().place());
      tracing.ended(
          new Span(
              "index",
              Span.Kind.CONSUMER,
              tracing.under(MessageHeaders.traceparent(message.headers())),
              began,
              now,
              attributes(one),
              one.outcome() instanceof Outcome.Rejected rejected ? rejected.reason() : null));
    }
  }

  private static Map<String, String> attributes(Settled one) {
    Article article = one.candidate().enriched().article();
    return Map.of(
        Span.SOURCE,
        article.source(),
        Span.RECEIPT_ID,
        article.receiptId(),
        Span.ARTICLE_ID,
        article.id().value(),
        "dateline.outcome",
        one.outcome().label());
  }
}
