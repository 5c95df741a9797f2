package news.dateline.index.document;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import news.dateline.article.Article;
import news.dateline.article.ArticleBuilder;
import news.dateline.article.EnrichedArticle;
import news.dateline.article.EnrichedArticleBuilder;

/**
 * How long the text of each source may be kept, counted from the receipt of a version. It is asked
 * anew each time and written into no document that has text, so a contract that changes holds for
 * what came before it too.
 *
 * @param bySource a source without an entry is kept for ever
 */
public record Retention(Map<String, Duration> bySource) {
  /** Copies the map. */
  public Retention {
    bySource = Map.copyOf(bySource);
  }

  /** The article; expired, if what was received then may not be kept at {@code now} any more. */
  public EnrichedArticle limit(EnrichedArticle enriched, Instant now) {
    Article article = enriched.article();
    Duration kept = bySource.get(article.source());
    if (kept == null || article.receivedAt().plus(kept).isAfter(now)) {
      return enriched;
    }
    return ended(enriched, article.receivedAt().plus(kept));
  }

  /** The article with an end of its own, and no embargo that would hide that. */
  public static EnrichedArticle ended(EnrichedArticle enriched, Instant end) {
    Article expired =
        ArticleBuilder.builder(enriched.article())
            .embargoedUntil(null)
            .embargoedIndefinitely(false)
            .expires(end)
            .build();
    return EnrichedArticleBuilder.builder(enriched).article(expired).build();
  }

  /** By source: what was received until then may not be kept at {@code now} any more. */
  public Map<String, Instant> ends(Instant now) {
    Map<String, Instant> ends = new TreeMap<>();
    bySource.forEach((source, kept) -> ends.put(source, now.minus(kept)));
    return ends;
  }
}
