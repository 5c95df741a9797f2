package news.dateline.e2e;

import static news.dateline.e2e.Newsroom.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import news.dateline.article.ArticleCodec;
import news.dateline.article.ArticleTopics;
import news.dateline.article.EnrichedArticle;
import news.dateline.article.TestArticles;
import news.dateline.kafka.MessageHeaders;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/**
 * Enriched articles that the index-service gets in one poll: they stand in one record batch of one
 * partition, which a broker gives whole or not at all.
 *
 * @param word in the headline of each, and of no other article
 */
record OneBatch(String word, List<EnrichedArticle> articles) {
  private static final Map<String, Object> UNTIL_FLUSHED =
      Map.of("linger.ms", 60_000, "batch.size", 8 << 20, "max.request.size", 8 << 20);

  static OneBatch of(String word, int count) {
    return new OneBatch(
        word, IntStream.range(0, count).mapToObj(i -> article(word, word + " " + i, "")).toList());
  }

  /** An article of this text. */
  static EnrichedArticle article(String word, String uri, String bodyText) {
    return TestArticles.enriched(
        TestArticles.article(uri, uri)
            .headline(word)
            .bodyText(bodyText)
            .receivedAt(Instant.now().truncatedTo(ChronoUnit.MILLIS))
            .build());
  }

  /** Returns when the broker has it. */
  OneBatch publish(Newsroom newsroom) throws InterruptedException, ExecutionException {
    Map<String, Object> config = new HashMap<>(UNTIL_FLUSHED);
    config.put("bootstrap.servers", newsroom.system().ports().bootstrapServers());
    try (KafkaProducer<String, byte[]> producer =
        new KafkaProducer<>(config, new StringSerializer(), new ByteArraySerializer())) {
      List<Future<RecordMetadata>> sent =
          articles.stream().map(article -> producer.send(message(article))).toList();
      producer.flush();
      for (Future<RecordMetadata> one : sent) {
        one.get();
      }
    }
    return this;
  }

  private static ProducerRecord<String, byte[]> message(EnrichedArticle enriched) {
    ProducerRecord<String, byte[]> message =
        new ProducerRecord<>(
            ArticleTopics.ENRICHED,
            0,
            enriched.article().id().value(),
            ArticleCodec.encode(enriched));
    MessageHeaders.set(message.headers(), MessageHeaders.RECEIPT_ID, receipt(enriched));
    MessageHeaders.set(message.headers(), MessageHeaders.SOURCE, enriched.article().source());
    MessageHeaders.set(message.headers(), MessageHeaders.CONTENT_TYPE, ArticleCodec.ARTICLE_TYPE);
    return message;
  }

  private static String receipt(EnrichedArticle enriched) {
    return enriched.article().receiptId();
  }

  /** Waits until each is indexed, and found to be one document, one version and one receipt. */
  void arrivesOnce(Newsroom newsroom) {
    arrivesOnce(newsroom, articles.size());
  }

  /** The same of this many; the others become dead letters. */
  void arrivesOnce(Newsroom newsroom, int indexed) {
    eventually(() -> settled(newsroom, "dead-lettered") == articles.size() - indexed);
    eventually(() -> settled(newsroom, "indexed") == indexed);
    assertThat(newsroom.count("receipts", ofReceipts())).isEqualTo(articles.size());
    assertThat(newsroom.count("articles-live", word)).isEqualTo(indexed);
  }

  private int settled(Newsroom newsroom, String outcome) {
    return newsroom.count("receipts", ofReceipts() + " +outcome:" + outcome);
  }

  private String ofReceipts() {
    return anyOf("_id", OneBatch::receipt);
  }

  /** In query-string syntax, their versions. */
  String ofVersions() {
    return anyOf("articleId", enriched -> enriched.article().id().value());
  }

  private String anyOf(String field, Function<EnrichedArticle, String> id) {
    return articles.stream().map(id).collect(Collectors.joining(" OR ", "+" + field + ":(", ")"));
  }
}
