package news.dateline.ingest.intake;

import news.dateline.article.Article;
import news.dateline.article.ArticleTopics;
import news.dateline.article.PubStatus;

/** What waits for what: history never stands in front of live news. */
public enum Lane {
  /** News as it comes in. */
  LIVE,
  /** Imports and folder backlogs. */
  BACKLOG;

  private static final int URGENT = 2; // IPTC urgency: 1 and 2 are flashes and alerts
  private static final String KILLS = "kills";

  /** The topic for an article of a delivery in this lane; kills and flashes are live in any. */
  String topicOf(Article article) {
    return this == LIVE || isUrgent(article) ? ArticleTopics.RAW : ArticleTopics.RAW_BACKLOG;
  }

  private static boolean isUrgent(Article article) {
    return article.pubStatus() == PubStatus.CANCELED
        || (article.urgency() != null && article.urgency() <= URGENT)
        || article.associations().stream().anyMatch(other -> other.rel().equals(KILLS));
  }
}
