package news.dateline.index.redaction;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import news.dateline.article.ArticleCodec;
import news.dateline.article.ArticleId;
import news.dateline.article.ArticleTopics;
import news.dateline.article.Redaction;
import news.dateline.index.metric.IndexMeter;
import news.dateline.index.store.DeliveredBytes;
import news.dateline.kafka.MessageHeaders;
import news.dateline.kafka.Publishing;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.springframework.kafka.core.KafkaOperations;

/**
 * Tells whoever keeps original bytes which of them may lie nowhere any more. The receipts say which
 * deliveries brought a story: also repeats, and what became a dead letter.
 */
public final class RedactionNotice {
  private final DeliveredBytes delivered;
  private final KafkaOperations<String, byte[]> kafka;
  private final InstantSource clock;
  private final Counter published;

  /** Notices by {@code kafka}. */
  public RedactionNotice(
      DeliveredBytes delivered,
      KafkaOperations<String, byte[]> kafka,
      MeterRegistry meters,
      InstantSource clock) {
    this.delivered = delivered;
    this.kafka = kafka;
    this.clock = clock;
    this.published = IndexMeter.REDACTIONS_PUBLISHED.counter(meters);
  }

  /**
   * Publishes all that is known of these stories, and returns once the broker has acknowledged it.
   * Their receipts are written already. Harmless to repeat.
   *
   * @param reason {@link Redaction#KILL} or {@link Redaction#PURGE}
   * @throws news.dateline.kafka.UnavailableException if Elasticsearch or the broker is away
   */
  public void publish(Collection<String> articleIds, String reason) {
    if (articleIds.isEmpty()) {
      return;
    }
    Instant now = clock.instant();
    List<CompletableFuture<?>> sent = new ArrayList<>();
    for (DeliveredBytes.OfStory story : delivered.of(articleIds)) {
      // The clocks of two machines differ, and what was received is to go whatever they say.
      Instant at = story.lastReceivedAt().isAfter(now) ? story.lastReceivedAt() : now;
      sent.addAll(send(story, reason, at));
    }
    acknowledged(sent);
  }

  /** The same of a reinstated story: what was received until then. */
  public void publishUntil(String articleId, Instant until) {
    List<CompletableFuture<?>> sent = new ArrayList<>();
    for (DeliveredBytes.OfStory story : delivered.until(articleId, until)) {
      sent.addAll(send(story, Redaction.KILL, until));
    }
    acknowledged(sent);
  }

  private void acknowledged(List<CompletableFuture<?>> sent) {
    Publishing.awaitAll(sent);
    published.increment(sent.size());
  }

  private List<CompletableFuture<?>> send(DeliveredBytes.OfStory story, String reason, Instant at) {
    List<CompletableFuture<?>> sent = new ArrayList<>();
    List<String> hashes = story.rawSha256s();
    for (int from = 0; from < hashes.size(); from += Redaction.MOST_HASHES) {
      int to = Math.min(hashes.size(), from + Redaction.MOST_HASHES);
      sent.add(
          Publishing.send(
              kafka,
              message(
                  new Redaction(
                      new ArticleId(story.articleId()),
                      story.source(),
                      hashes.subList(from, to),
                      reason,
                      at))));
    }
    return sent;
  }

  private static ProducerRecord<String, byte[]> message(Redaction redaction) {
    ProducerRecord<String, byte[]> message =
        new ProducerRecord<>(
            ArticleTopics.REDACTIONS,
            redaction.articleId().value(),
            ArticleCodec.encode(redaction));
    MessageHeaders.set(message.headers(), MessageHeaders.CONTENT_TYPE, ArticleCodec.REDACTION_TYPE);
    return message;
  }
}
