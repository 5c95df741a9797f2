package news.dateline.enrich;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import news.dateline.article.ArticleCodec;
import news.dateline.article.EnrichedArticle;
import news.dateline.kafka.MessageHeaders;
import news.dateline.kafka.Publishing;
import news.dateline.kafka.UnavailableException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.springframework.kafka.core.KafkaOperations;

/** Publishes the enriched articles of one lane; the receipt's id and the trace go along. */
final class EnrichedArticlePublisher {
  private final KafkaOperations<String, byte[]> kafka;
  private final String topic;

  EnrichedArticlePublisher(KafkaOperations<String, byte[]> kafka, String topic) {
    this.kafka = kafka;
    this.topic = topic;
  }

  /** An enriched article and the message it was made from. */
  record Publication(ConsumerRecord<String, byte[]> from, EnrichedArticle article) {}

  /**
   * Returns once the broker has acknowledged all.
   *
   * @throws UnavailableException if it has not
   */
  void publish(List<Publication> publications) {
    List<CompletableFuture<?>> sent = new ArrayList<>(publications.size());
    for (Publication publication : publications) {
      sent.add(Publishing.send(kafka, message(publication)));
    }
    Publishing.awaitAll(sent);
  }

  private ProducerRecord<String, byte[]> message(Publication publication) {
    EnrichedArticle article = publication.article();
    ProducerRecord<String, byte[]> message =
        new ProducerRecord<>(topic, article.article().id().value(), ArticleCodec.encode(article));
    MessageHeaders.passOn(publication.from().headers(), message.headers());
    MessageHeaders.set(message.headers(), MessageHeaders.CONTENT_TYPE, ArticleCodec.ARTICLE_TYPE);
    return message;
  }
}
