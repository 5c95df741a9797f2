package news.dateline.index;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import news.dateline.article.Article;
import news.dateline.article.ArticleCodec;
import news.dateline.article.ArticleOrder;
import news.dateline.article.EnrichedArticle;
import news.dateline.article.EnrichmentNote;
import news.dateline.article.Hashes;
import news.dateline.article.PubStatus;
import news.dateline.article.TestArticles;
import news.dateline.index.judge.FirstReceipt;
import news.dateline.index.judge.Reading;
import news.dateline.index.judge.Standing;
import news.dateline.index.judge.Version;

/** A story's deliveries, drawn from few values so that almost everything ties with something. */
record History(List<Delivery> deliveries) {
  /** One of them, with its version as it alone tells of it. */
  record Delivery(EnrichedArticle enriched, Version version) {}

  static History random(Random random, String uri) {
    List<Delivery> deliveries = new ArrayList<>();
    boolean byReceipt = random.nextBoolean();
    int most = 3 + random.nextInt(6);
    for (int i = 0; i < most; i++) {
      int bytes = random.nextInt(4);
      int receipt = random.nextInt(3);
      int received = random.nextInt(6);
      int parser = 1 + random.nextInt(2);
      int place = byReceipt ? received : bytes / 2 + parser % 2 * random.nextInt(2);
      deliveries.add(
          delivery(
              uri,
              "sha" + bytes,
              Hashes.base32(uri, "sha" + bytes, "receipt" + receipt),
              Instant.ofEpochSecond(received),
              place,
              random.nextInt(10) == 0,
              parser,
              1 + random.nextInt(2),
              random.nextInt(2)));
    }
    return new History(deliveries);
  }

  private static Delivery delivery(
      String uri,
      String sha,
      String receiptId,
      Instant receivedAt,
      long primary,
      boolean kill,
      int parser,
      int enricher,
      int degraded) {
    Article article =
        TestArticles.article(uri, "wire")
            .rawSha256(sha)
            .headline("%s as parser %d reads it".formatted(sha, parser))
            .receiptId(receiptId)
            .receivedAt(receivedAt)
            .order(new ArticleOrder(primary, 0, receivedAt, sha))
            .pubStatus(kill ? PubStatus.CANCELED : PubStatus.USABLE)
            .parserRevision(parser)
            .build();
    EnrichedArticle enriched = read(article, enricher, degraded);
    String sha256 = Hashes.sha256(ArticleCodec.encode(enriched));
    Reading reading = new Reading(kill, parser, enricher, degraded, receivedAt, receiptId, sha256);
    FirstReceipt first =
        new FirstReceipt(receiptId, receivedAt, article.channel(), parser, article.order());
    return new Delivery(enriched, new Version(first, reading));
  }

  private static EnrichedArticle read(Article article, int enricher, int degraded) {
    EnrichedArticle enriched = TestArticles.enriched(article);
    return new EnrichedArticle(
        article,
        enriched.entities(),
        enriched.countries(),
        enriched.amounts(),
        enriched.dates(),
        new EnrichmentNote(
            enricher, Map.of(), null, null, Collections.nCopies(degraded, "entity")));
  }

  String articleId() {
    return deliveries.getFirst().enriched().article().id().value();
  }

  /** What must stand in the end, whatever happens on the way. */
  Standing end() {
    Map<String, Version> versions = new HashMap<>();
    deliveries.forEach(
        one -> versions.merge(one.version().rawSha256(), one.version(), Version::join));
    return shown(current(versions.values()));
  }

  static Version current(Collection<Version> versions) {
    return Collections.max(versions, Version.RANK);
  }

  /** The document that shows {@code version}. */
  static Standing shown(Version version) {
    return new Standing(
        version.first().receiptId(),
        version.first().channel(),
        version.order(),
        version.isKill() ? PubStatus.CANCELED : PubStatus.USABLE,
        version.reading().parserRevision(),
        version.reading().enrichmentRevision(),
        version.reading().sha256(),
        null);
  }
}
