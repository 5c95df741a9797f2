package news.dateline.article;

import java.time.Instant;
import java.util.Comparator;
import java.util.Objects;

/**
 * The one total order of an article's versions, computed at intake and carried along. It says
 * nothing of kills: those outrank every version and are the judge's business.
 *
 * @param primary epoch milliseconds of the version's time, or the stated number where the source
 *     orders by number
 * @param secondary the stated version number or 0, or the version's time where the source orders by
 *     number
 * @param receivedAt decides between equal statements: the later receipt is the newer
 * @param rawSha256 decides between equal receipts, so that no tie is left
 */
public record ArticleOrder(long primary, long secondary, Instant receivedAt, String rawSha256)
    implements Comparable<ArticleOrder> {
  private static final Comparator<ArticleOrder> TOTAL =
      Comparator.comparingLong(ArticleOrder::primary)
          .thenComparingLong(ArticleOrder::secondary)
          .thenComparing(ArticleOrder::receivedAt)
          .thenComparing(ArticleOrder::rawSha256);

  /** A numbered source's message without a number ranks below all numbered ones. */
  public static final long UNNUMBERED = Long.MIN_VALUE;

  /** What decides ties must be there. */
  public ArticleOrder {
    Objects.requireNonNull(receivedAt, "receivedAt");
    Bounds.requireShort("rawSha256", rawSha256);
  }

  @Override
  public int compareTo(ArticleOrder other) {
    return TOTAL.compare(this, other);
  }
}
