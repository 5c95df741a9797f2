package news.dateline.ingest.intake;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import news.dateline.article.Article;
import news.dateline.article.ArticleBuilder;
import news.dateline.article.ArticleCodec;
import news.dateline.article.ArticleOrder;
import news.dateline.article.Hashes;
import news.dateline.ingest.format.Refusal;

/**
 * Stands for an entry's bytes where a document of many entries changes at each look: a hash of what
 * we read of it, so that an entry is a new version if and only if that has changed.
 */
final class ContentHash {
  private static final String NONE = "-"; // an article has no empty hashes
  private static final ArticleOrder NO_ORDER = new ArticleOrder(0, 0, Instant.EPOCH, NONE);

  private ContentHash() {}

  /** Lower-case hexadecimal SHA-256 of all that the article states, without how it came. */
  static String of(Article article) {
    Article stated =
        ArticleBuilder.builder(article)
            .order(NO_ORDER)
            .receiptId(NONE)
            .receivedAt(Instant.EPOCH)
            .rawSha256(NONE)
            .rawBytes(0)
            .parserRevision(0)
            .warnings(List.of()) // some say what receipt has to do with it
            .build();
    return Hashes.sha256(ArticleCodec.encode(stated));
  }

  /** Of an entry that is refused, of which nothing else is known. */
  static String of(Refusal refusal) {
    return Hashes.sha256(
        (refusal.reason() + '\n' + refusal.detail()).getBytes(StandardCharsets.UTF_8));
  }
}
