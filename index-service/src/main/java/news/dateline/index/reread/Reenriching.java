package news.dateline.index.reread;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import news.dateline.article.Article;
import news.dateline.article.ArticleCodec;
import news.dateline.article.ArticleOrder;
import news.dateline.article.ArticleTopics;
import news.dateline.article.EnrichedArticle;
import news.dateline.index.store.DocumentSearches;
import news.dateline.index.store.DocumentSearches.Listed;
import news.dateline.index.store.DocumentStore;
import news.dateline.index.store.Indices;
import news.dateline.index.version.VersionArchive;
import news.dateline.kafka.MessageHeaders;
import news.dateline.kafka.Publishing;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.kafka.core.KafkaOperations;

/**
 * Sends kept readings through enrichment once more, behind live news and with the receipt that they
 * have. A page at a time: whoever asks goes on from where it ended, and a repeat is harmless.
 */
final class Reenriching {
  private static final int PAGE = 100; // a second or two
  private static final int AT_ONCE = 10; // readings in memory; the largest has some megabytes

  private final ElasticsearchClient client;
  private final DocumentStore store;
  private final VersionArchive versions;
  private final KafkaOperations<String, byte[]> kafka;
  private final Clock clock;

  Reenriching(
      ElasticsearchClient client,
      DocumentStore store,
      KafkaOperations<String, byte[]> kafka,
      Clock clock) {
    this.client = client;
    this.store = store;
    this.versions = new VersionArchive(store);
    this.kafka = kafka;
    this.clock = clock;
  }

  /**
   * A page.
   *
   * @param total how many match by now, also those before this page
   * @param listed how many of this page match
   * @param published how many of them were sent: whose text is gone is not
   * @param next where the next page begins; absent after the last
   */
  record Page(long total, int listed, int published, @Nullable String next) {}

  /** Lists a page, and sends it unless {@code dryRun}; returns once the broker has acknowledged. */
  Page page(ReenrichQuestion question, String after, boolean dryRun) {
    Instant now = clock.instant();
    List<Listed> listed =
        new DocumentSearches(client, question.index())
            .list(search -> question.page(search, now, after, PAGE));
    List<String> ids = listed.stream().map(Listed::id).toList();
    int published = 0;
    for (int from = 0; from < ids.size() && !dryRun; from += AT_ONCE) {
      published += publish(question, ids.subList(from, Math.min(ids.size(), from + AT_ONCE)));
    }
    return new Page(
        store.count(question.index(), question.query(now)),
        ids.size(),
        published,
        ids.size() < PAGE ? null : ReenrichQuestion.after(listed.getLast().sortedBy()));
  }

  private int publish(ReenrichQuestion question, List<String> ids) {
    List<EnrichedArticle> readings =
        versions.readings(question.words().isPresent() ? shown(ids) : ids);
    List<CompletableFuture<?>> sent = new ArrayList<>();
    readings.forEach(reading -> sent.add(Publishing.send(kafka, message(reading.asRead()))));
    Publishing.awaitAll(sent);
    return sent.size();
  }

  /** The versions that these articles show. */
  private List<String> shown(List<String> articleIds) {
    List<String> ids = new ArrayList<>();
    store
        .read(Indices.ARTICLES, articleIds, Shown.class, Shown.FIELDS)
        .forEach(
            (articleId, document) ->
                ids.add(VersionArchive.idOf(articleId, document.content().order().rawSha256())));
    return ids;
  }

  private record Shown(ArticleOrder order) {
    private static final List<String> FIELDS = List.of("order");
  }

  private static ProducerRecord<String, byte[]> message(Article article) {
    ProducerRecord<String, byte[]> message =
        new ProducerRecord<>(
            ArticleTopics.RAW_BACKLOG, article.id().value(), ArticleCodec.encode(article));
    MessageHeaders.set(message.headers(), MessageHeaders.CONTENT_TYPE, ArticleCodec.ARTICLE_TYPE);
    MessageHeaders.set(message.headers(), MessageHeaders.RECEIPT_ID, article.receiptId());
    MessageHeaders.set(message.headers(), MessageHeaders.SOURCE, article.source());
    return message;
  }
}
