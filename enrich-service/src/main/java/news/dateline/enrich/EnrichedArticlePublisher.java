package news.dateline.enrich;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import news.dateline.article.ArticleCodec;
import news.dateline.article.EnrichedArticle;
import news.dateline.kafka.ControlMessages;
import news.dateline.kafka.DeadLetters;
import news.dateline.kafka.MessageHeaders;
import news.dateline.kafka.Publishing;
import news.dateline.kafka.UnavailableException;
import news.dateline.tracing.TraceContext;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.springframework.kafka.core.KafkaOperations;

/**
 * Publishes the enriched articles of one lane; the receipt's id, the trace and the raw article's
 * place go along.
 */
final class EnrichedArticlePublisher {
  private final KafkaOperations<String, byte[]> kafka;
  private final String topic;

  EnrichedArticlePublisher(KafkaOperations<String, byte[]> kafka, String topic) {
    this.kafka = kafka;
    this.topic = topic;
  }

  /** What goes out for a message: the enriched article that was made of it, in that span. */
  ProducerRecord<String, byte[]> message(
      ConsumerRecord<String, byte[]> from, EnrichedArticle article, TraceContext trace) {
    ProducerRecord<String, byte[]> message =
        new ProducerRecord<>(topic, article.article().id().value(), ArticleCodec.encode(article));
    MessageHeaders.passOn(from.headers(), message.headers());
    MessageHeaders.set(message.headers(), MessageHeaders.CONTENT_TYPE, ArticleCodec.ARTICLE_TYPE);
    MessageHeaders.set(message.headers(), MessageHeaders.TRACEPARENT, trace.traceparent());
    MessageHeaders.set(message.headers(), MessageHeaders.RAW_PLACE, DeadLetters.origin(from));
    return message;
  }

  /** What goes out for a control: the same, after the articles that came before it. */
  ProducerRecord<String, byte[]> control(ConsumerRecord<String, byte[]> from) {
    return ControlMessages.passedOn(from, topic);
  }

  /**
   * Returns once the broker has acknowledged all.
   *
   * @throws UnavailableException if it has not
   */
  void publish(List<ProducerRecord<String, byte[]>> messages) {
    List<CompletableFuture<?>> sent = new ArrayList<>(messages.size());
    for (ProducerRecord<String, byte[]> message : messages) {
      sent.add(Publishing.send(kafka, message));
    }
    Publishing.awaitAll(sent);
  }
}
