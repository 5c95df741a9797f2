package news.dateline.ingest.intake;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import news.dateline.article.Article;
import news.dateline.article.ArticleCodec;
import news.dateline.article.ArticleTopics;
import news.dateline.article.PubStatus;
import news.dateline.article.Receipt;
import news.dateline.ingest.metric.IngestMeter;
import news.dateline.kafka.MessageHeaders;
import news.dateline.tracing.TraceContext;
import news.dateline.tracing.Tracing;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;

/**
 * Publishes articles and receipts, and knows of each item whether the broker has acknowledged both.
 */
public final class ArticlePublisher {
  private final Timer duration;
  private final Tracing tracing;

  /** A publisher that measures itself by {@code meters}, and begins the articles' traces. */
  public ArticlePublisher(MeterRegistry meters, Tracing tracing) {
    this.tracing = tracing;
    this.duration = IngestMeter.PUBLISH_DURATION.timer(meters);
  }

  /** Publishes what is ready, and a receipt of every item; returns when all is answered. */
  List<IntakeOutcome> publish(Delivery delivery, List<ReadItem> items, RecordSender sender) {
    Publication publication = begin(sender);
    publication.send(delivery, items);
    return publication.await().getFirst();
  }

  /** Publishes several deliveries with one wait for all. */
  Publication begin(RecordSender sender) {
    return new Publication(this, sender, duration);
  }

  CompletableFuture<IntakeOutcome> send(Delivery delivery, ReadItem item, RecordSender sender) {
    TraceContext trace = tracing.under(delivery.traceparent());
    String traceparent = trace.traceparent();
    CompletableFuture<?> sent = sender.send(receiptRecord(delivery, item, traceparent));
    if (item instanceof ReadItem.Ready(Article article, _) && !sent.isCompletedExceptionally()) {
      sent =
          CompletableFuture.allOf(
              sent,
              sender.send(
                  articleRecord(delivery, article, delivery.lane().topicOf(article), traceparent)));
    }
    return sent.handle(
        (ignored, failure) -> {
          IntakeOutcome outcome =
              failure == null
                  ? acknowledged(item)
                  : new IntakeOutcome.Unacknowledged(
                      item.receiptId(), "the broker did not acknowledge: " + cause(failure));
          IntakeSpan.end(trace, delivery, item, outcome, tracing);
          return outcome;
        });
  }

  /**
   * Sends the article of a delivery that was read again: no receipt, which it has, and behind live
   * news, unless it is found to be a kill.
   */
  public static CompletableFuture<?> resend(
      Delivery delivery, Article article, RecordSender sender) {
    boolean kill = article.pubStatus() == PubStatus.CANCELED;
    return sender.send(
        articleRecord(
            delivery,
            article,
            kill ? ArticleTopics.RAW : ArticleTopics.RAW_BACKLOG,
            delivery.traceparent()));
  }

  private static IntakeOutcome acknowledged(ReadItem item) {
    return switch (item) {
      case ReadItem.Ready(Article article, _) -> new IntakeOutcome.Accepted(article);
      case ReadItem.Refused refused ->
          new IntakeOutcome.Refused(refused.receiptId(), refused.rawSha256(), refused.refusal());
    };
  }

  private static ProducerRecord<String, byte[]> articleRecord(
      Delivery delivery, Article article, String topic, @Nullable String traceparent) {
    return message(
        topic,
        article.id().value(),
        ArticleCodec.encode(article),
        ArticleCodec.ARTICLE_TYPE,
        article.receiptId(),
        delivery,
        traceparent);
  }

  private static ProducerRecord<String, byte[]> receiptRecord(
      Delivery delivery, ReadItem item, String traceparent) {
    Receipt receipt = IntakeReceipts.of(delivery, item);
    return message(
        ArticleTopics.RECEIPTS,
        receipt.receiptId(),
        ArticleCodec.encode(receipt),
        ArticleCodec.RECEIPT_TYPE,
        receipt.receiptId(),
        delivery,
        traceparent);
  }

  private static ProducerRecord<String, byte[]> message(
      String topic,
      String key,
      byte[] value,
      String contentType,
      String receiptId,
      Delivery delivery,
      @Nullable String traceparent) {
    ProducerRecord<String, byte[]> message = new ProducerRecord<>(topic, key, value);
    MessageHeaders.set(message.headers(), MessageHeaders.CONTENT_TYPE, contentType);
    MessageHeaders.set(message.headers(), MessageHeaders.RECEIPT_ID, receiptId);
    MessageHeaders.set(message.headers(), MessageHeaders.SOURCE, delivery.source().id());
    if (traceparent != null) {
      MessageHeaders.set(message.headers(), MessageHeaders.TRACEPARENT, traceparent);
    }
    return message;
  }

  /** The innermost: what wraps it only says that sending failed. */
  private static Throwable cause(Throwable failure) {
    Throwable innermost = failure;
    while (innermost.getCause() != null) {
      innermost = innermost.getCause();
    }
    return innermost;
  }
}
