package news.dateline.enrich;

import news.dateline.article.ArticleLimits;

/** How long hostile texts are: a fifth of the longest body in every build, all of it nightly. */
public final class Hostile {
  /** UTF-16 code units. */
  public static final int CHARS =
      Integer.getInteger("dateline.hostile.chars", ArticleLimits.BODY_CHARS / 5);

  private Hostile() {}

  /** The piece again and again. */
  public static String text(String piece) {
    return piece.repeat(CHARS / piece.length());
  }
}
