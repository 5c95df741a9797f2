package news.dateline.enrich;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import news.dateline.article.Article;
import news.dateline.article.EnrichedArticle;
import news.dateline.kafka.BatchProcessing;
import news.dateline.kafka.ConsumerMeter;
import news.dateline.kafka.ControlMessages;
import news.dateline.kafka.DeadLetters;
import news.dateline.kafka.DeadLetters.Letter;
import news.dateline.kafka.MessageDecoder;
import news.dateline.kafka.MessageHeaders;
import news.dateline.kafka.PoisonMessageException;
import news.dateline.tracing.ArticleLog;
import news.dateline.tracing.Span;
import news.dateline.tracing.TraceContext;
import news.dateline.tracing.Tracing;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.springframework.kafka.support.Acknowledgment;

/**
 * The service's story, the same in either lane: a batch of articles is enriched, published, and
 * only then committed. A control among them goes on as it came, after what it acts on.
 */
final class ArticleLane {
  static final String LIVE_GROUP = "enrich-service";
  static final String BACKLOG_GROUP = "enrich-service-backlog";

  private final ArticleEnricher enricher;
  private final EnrichedArticlePublisher publisher;
  private final DeadLetters deadLetters;
  private final BatchProcessing processing;
  private final Timer age;
  private final Tracing tracing;
  private final InstantSource clock;

  ArticleLane(
      ArticleEnricher enricher,
      EnrichedArticlePublisher publisher,
      DeadLetters deadLetters,
      BatchProcessing processing,
      MeterRegistry meters,
      Tracing tracing,
      InstantSource clock) {
    this.enricher = enricher;
    this.publisher = publisher;
    this.deadLetters = deadLetters;
    this.processing = processing;
    this.age = ConsumerMeter.RECORD_AGE.timer(meters);
    this.tracing = tracing;
    this.clock = clock;
  }

  void enrich(List<ConsumerRecord<String, byte[]>> batch, Acknowledgment acknowledgment) {
    processing.process(batch, acknowledgment, this::enrich);
  }

  private void enrich(List<ConsumerRecord<String, byte[]>> batch) {
    List<ProducerRecord<String, byte[]>> messages = new ArrayList<>();
    List<Letter> letters = new ArrayList<>();
    List<Enriched> enriched = new ArrayList<>();
    for (ConsumerRecord<String, byte[]> message : batch) {
      try {
        if (ControlMessages.isControl(message)) {
          messages.add(publisher.control(message));
        } else {
          Enriched one = enrich(message);
          messages.add(publisher.message(message, one.article(), one.trace()));
          enriched.add(one);
        }
      } catch (PoisonMessageException e) {
        letters.add(new Letter(message, e));
      }
    }
    processing.check(letters, batch.size());
    publisher.publish(messages);
    deadLetters.publish(letters);
    Instant now = clock.instant();
    for (Enriched one : enriched) {
      age.record(Duration.between(one.article().article().receivedAt(), now));
      tracing.ended(one.span(now));
    }
  }

  private Enriched enrich(ConsumerRecord<String, byte[]> message) {
    Instant began = clock.instant();
    TraceContext trace = tracing.under(MessageHeaders.traceparent(message.headers()));
    try (ArticleLog _ = ArticleLog.about(message.key(), trace)) {
      Article article = MessageDecoder.decode(message, Article.class);
      return new Enriched(enricher.enrich(article), trace, began);
    }
  }

  /** An article that is enriched, and the span of that. */
  private record Enriched(EnrichedArticle article, TraceContext trace, Instant began) {
    Span span(Instant ended) {
      Article from = article.article();
      List<String> degraded = article.enrichment().degraded();
      return new Span(
          "enrich",
          Span.Kind.CONSUMER,
          trace,
          began,
          ended,
          Map.of(
              Span.SOURCE, from.source(),
              Span.RECEIPT_ID, from.receiptId(),
              Span.ARTICLE_ID, from.id().value()),
          degraded.isEmpty() ? null : "without the findings of " + String.join(", ", degraded));
    }
  }
}
