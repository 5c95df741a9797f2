package news.dateline.enrich;

import java.util.ArrayList;
import java.util.List;
import news.dateline.article.Article;
import news.dateline.article.EnrichedArticle;
import news.dateline.enrich.EnrichedArticlePublisher.Publication;
import news.dateline.kafka.BatchProcessing;
import news.dateline.kafka.DeadLetters;
import news.dateline.kafka.DeadLetters.Letter;
import news.dateline.kafka.MessageDecoder;
import news.dateline.kafka.PoisonMessageException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.kafka.support.Acknowledgment;

/**
 * The service's story, the same in either lane: a batch of articles is enriched, published, and
 * only then committed.
 */
final class ArticleLane {
  static final String LIVE_GROUP = "enrich-service";
  static final String BACKLOG_GROUP = "enrich-service-backlog";

  private final ArticleEnricher enricher;
  private final EnrichedArticlePublisher publisher;
  private final DeadLetters deadLetters;
  private final BatchProcessing processing;

  ArticleLane(
      ArticleEnricher enricher,
      EnrichedArticlePublisher publisher,
      DeadLetters deadLetters,
      BatchProcessing processing) {
    this.enricher = enricher;
    this.publisher = publisher;
    this.deadLetters = deadLetters;
    this.processing = processing;
  }

  void enrich(List<ConsumerRecord<String, byte[]>> batch, Acknowledgment acknowledgment) {
    processing.process(batch, acknowledgment, this::enrich);
  }

  private void enrich(List<ConsumerRecord<String, byte[]>> batch) {
    List<Publication> publications = new ArrayList<>();
    List<Letter> letters = new ArrayList<>();
    for (ConsumerRecord<String, byte[]> message : batch) {
      try {
        EnrichedArticle enriched = enricher.enrich(MessageDecoder.decode(message, Article.class));
        publications.add(new Publication(message, enriched));
      } catch (PoisonMessageException e) {
        letters.add(new Letter(message, e));
      }
    }
    processing.check(letters, batch.size());
    publisher.publish(publications);
    deadLetters.publish(letters);
  }
}
