package news.dateline.index.history;

import news.dateline.article.Article;
import news.dateline.article.ArticleLimits;

/**
 * How much text an answer shows. A hundred versions may each exchange a body of a million
 * characters, which no heap holds. Asked for the newest changes first, it shows those.
 */
final class TextRoom {
  /** The change that passes it is still shown, so that any may be read. */
  private static final int MOST_CHARS = ArticleLimits.BODY_CHARS;

  private long shown;

  /** As {@link Changes#between}, while there is room. */
  Changes between(Article from, Article to, boolean readable) {
    boolean full = shown > MOST_CHARS;
    Changes changes = Changes.between(from, to, readable && !full);
    shown += changes.chars();
    return readable && full ? changes.asLeftOut() : changes;
  }
}
