package news.dateline.ingest.feed;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import news.dateline.article.Article;
import news.dateline.ingest.intake.Delivery;

/** What came of fetching the page behind an entry. */
sealed interface PageText {
  /**
   * The story as the page has it.
   *
   * @param delivery the page's bytes
   */
  record Found(URI address, Article page, Delivery delivery) implements PageText {}

  /**
   * Not now.
   *
   * @param asked whether the site was asked at all
   * @param retryAfter when the site, or our politeness, wants to be asked again
   */
  record Later(String sentence, boolean asked, Optional<Duration> retryAfter) implements PageText {}

  /** Not at all: forbidden, gone, or no article. */
  record Never(String sentence) implements PageText {}
}
