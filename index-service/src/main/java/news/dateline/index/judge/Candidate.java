package news.dateline.index.judge;

import java.util.Optional;
import news.dateline.article.Article;
import news.dateline.article.ArticleOrder;
import news.dateline.article.EnrichedArticle;
import news.dateline.article.PubStatus;

/**
 * A version that asks to be the current one.
 *
 * @param place its place in the batch: who came first
 * @param order where it stands; of bytes received before, the place of their first receipt
 * @param duplicateOf the receipt id by which the same bytes were received before
 */
public record Candidate(
    int place, EnrichedArticle enriched, ArticleOrder order, Optional<String> duplicateOf) {

  /** The article's id. */
  public String articleId() {
    return article().id().value();
  }

  Article article() {
    return enriched.article();
  }

  String receiptId() {
    return article().receiptId();
  }

  boolean isKill() {
    return article().pubStatus() == PubStatus.CANCELED;
  }

  boolean isNewerReadingThan(Standing standing) {
    return article().parserRevision() > standing.parserRevision()
        || (article().parserRevision() == standing.parserRevision()
            && enriched.enrichment().revision() > standing.enrichmentRevision());
  }
}
