package news.dateline.enrich;

import java.util.ArrayList;
import java.util.List;
import news.dateline.article.Article;
import news.dateline.article.ArticleTopics;
import news.dateline.article.EnrichedArticle;
import news.dateline.enrich.EnrichedArticlePublisher.Publication;
import news.dateline.kafka.ConsumerPause;
import news.dateline.kafka.DeadLetters;
import news.dateline.kafka.DeadLetters.Letter;
import news.dateline.kafka.FaultIsolation;
import news.dateline.kafka.MessageDecoder;
import news.dateline.kafka.PoisonMessageException;
import news.dateline.kafka.UnavailableException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.kafka.support.Acknowledgment;
import org.springframework.stereotype.Component;

/** The service's story: a batch of articles is enriched, published, and only then committed. */
@Component
class RawArticleListener {
  private final ArticleEnricher enricher;
  private final EnrichedArticlePublisher publisher;
  private final DeadLetters deadLetters;
  private final FaultIsolation isolation;
  private final ConsumerPause pause;

  RawArticleListener(
      ArticleEnricher enricher,
      EnrichedArticlePublisher publisher,
      DeadLetters deadLetters,
      FaultIsolation isolation,
      ConsumerPause pause) {
    this.enricher = enricher;
    this.publisher = publisher;
    this.deadLetters = deadLetters;
    this.isolation = isolation;
    this.pause = pause;
  }

  @KafkaListener(topics = ArticleTopics.RAW, groupId = "enrich-service", batch = "true")
  void receive(List<ConsumerRecord<String, byte[]>> batch, Acknowledgment acknowledgment) {
    try {
      isolation.process(batch, this::enrich);
      pause.ended();
      acknowledgment.acknowledge();
    } catch (UnavailableException e) {
      pause.began(e);
      throw e;
    }
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
    publisher.publish(publications);
    deadLetters.publish(letters);
  }
}
