package news.dateline.index.version;

import news.dateline.article.Article;
import news.dateline.article.EnrichedArticle;
import news.dateline.index.document.Retention;
import news.dateline.index.judge.Version;

/**
 * A version and its best reading.
 *
 * @param article as it is shown, with the version's first receipt and order
 * @param redacted whether only its status is left
 */
public record KeptVersion(Version facts, EnrichedArticle article, boolean redacted) {
  /**
   * As it is shown once its text is gone for good: a kill as a kill, another as expired, whatever
   * contracts say by now.
   */
  public EnrichedArticle ended() {
    return facts.isKill() ? article : Retention.ended(article, article.article().receivedAt());
  }

  /** The article without its text. */
  public Article status() {
    return StatusOnly.of(article.article());
  }
}
