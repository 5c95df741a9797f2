package news.dateline.index.judge;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import news.dateline.article.Article;
import news.dateline.article.ArticleBuilder;
import news.dateline.article.ArticleOrder;
import news.dateline.article.EnrichedArticle;

/**
 * All that is known of one version of an article: its bytes, their first receipt and their best
 * reading. Whatever deliveries of the same bytes come, in whatever order and however often, {@link
 * #join} of all of them is the same; and an article's document is a function of its versions alone:
 * the greatest by {@link #RANK}. See ADR 19.
 */
public record Version(FirstReceipt first, Reading reading) {
  /** A kill above every version, then the order. */
  public static final Comparator<Version> RANK =
      Comparator.comparing(Version::isKill).thenComparing(Version::order);

  /** What is known once {@code other} is known of the same bytes, too. */
  public Version join(Version other) {
    return new Version(
        Collections.min(List.of(first, other.first)),
        Collections.max(List.of(reading, other.reading)));
  }

  /**
   * The same of an article of which that was done. What a reinstatement has ended begins anew with
   * a copy that was received later, and a copy from before it adds nothing to that one.
   */
  public Version join(Version other, ControlState control) {
    if (control.counts(this) == control.counts(other)) {
      return join(other);
    }
    return control.counts(this) ? this : other;
  }

  /** The article as it is shown: the best reading, received when the bytes first were. */
  public EnrichedArticle shown(EnrichedArticle read) {
    Article article =
        ArticleBuilder.builder(read.article())
            .receiptId(first.receiptId())
            .receivedAt(first.receivedAt())
            .channel(first.channel() == null ? read.article().channel() : first.channel())
            .order(first.order())
            .build();
    return new EnrichedArticle(
        article,
        read.entities(),
        read.countries(),
        read.amounts(),
        read.dates(),
        read.enrichment());
  }

  /** Its place among the article's versions. */
  public ArticleOrder order() {
    return first.order();
  }

  /** Which version it is. */
  public String rawSha256() {
    return first.order().rawSha256();
  }

  /** Whether it ends the article. */
  public boolean isKill() {
    return reading.kill();
  }
}
