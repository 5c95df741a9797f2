package news.dateline.ingest.intake;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import news.dateline.article.Article;
import news.dateline.article.ArticleCodec;
import news.dateline.article.ArticleTopics;
import news.dateline.article.Receipt;
import news.dateline.kafka.MessageHeaders;
import org.apache.kafka.clients.producer.ProducerRecord;

/**
 * Publishes articles and receipts, and knows of each item whether the broker has acknowledged both.
 */
public final class ArticlePublisher {
  private final Timer duration;

  /** A publisher that measures itself by {@code meters}. */
  public ArticlePublisher(MeterRegistry meters) {
    this.duration =
        Timer.builder("news.publish.duration")
            .description("From the first send of a delivery to the broker's last acknowledgement")
            .register(meters);
  }

  /** Publishes what is ready, and a receipt of every item; returns when all is answered. */
  List<IntakeOutcome> publish(Delivery delivery, List<ReadItem> items, RecordSender sender) {
    Publication publication = begin(sender);
    publication.send(delivery, items);
    return publication.await().getFirst();
  }

  /** Publishes several deliveries with one wait for all. */
  Publication begin(RecordSender sender) {
    return new Publication(sender, duration);
  }

  static CompletableFuture<IntakeOutcome> send(
      Delivery delivery, ReadItem item, RecordSender sender) {
    CompletableFuture<?> sent = sender.send(receiptRecord(delivery, item));
    if (item instanceof ReadItem.Ready(Article article, _) && !sent.isCompletedExceptionally()) {
      sent = CompletableFuture.allOf(sent, sender.send(articleRecord(delivery, article)));
    }
    return sent.handle(
        (ignored, failure) ->
            failure == null
                ? acknowledged(item)
                : new IntakeOutcome.Unacknowledged(
                    item.receiptId(), "the broker did not acknowledge: " + cause(failure)));
  }

  private static IntakeOutcome acknowledged(ReadItem item) {
    return switch (item) {
      case ReadItem.Ready(Article article, _) -> new IntakeOutcome.Accepted(article);
      case ReadItem.Refused refused ->
          new IntakeOutcome.Refused(refused.receiptId(), refused.rawSha256(), refused.refusal());
    };
  }

  private static ProducerRecord<String, byte[]> articleRecord(Delivery delivery, Article article) {
    return message(
        delivery.lane().topicOf(article),
        article.id().value(),
        ArticleCodec.encode(article),
        ArticleCodec.ARTICLE_TYPE,
        article.receiptId(),
        delivery);
  }

  private static ProducerRecord<String, byte[]> receiptRecord(Delivery delivery, ReadItem item) {
    Receipt receipt = IntakeReceipts.of(delivery, item);
    return message(
        ArticleTopics.RECEIPTS,
        receipt.receiptId(),
        ArticleCodec.encode(receipt),
        ArticleCodec.RECEIPT_TYPE,
        receipt.receiptId(),
        delivery);
  }

  private static ProducerRecord<String, byte[]> message(
      String topic,
      String key,
      byte[] value,
      String contentType,
      String receiptId,
      Delivery delivery) {
    ProducerRecord<String, byte[]> message = new ProducerRecord<>(topic, key, value);
    MessageHeaders.set(message.headers(), MessageHeaders.CONTENT_TYPE, contentType);
    MessageHeaders.set(message.headers(), MessageHeaders.RECEIPT_ID, receiptId);
    MessageHeaders.set(message.headers(), MessageHeaders.SOURCE, delivery.source().id());
    if (delivery.traceparent() != null) {
      MessageHeaders.set(message.headers(), MessageHeaders.TRACEPARENT, delivery.traceparent());
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
