package news.dateline.index.judge;

import java.time.Instant;
import java.util.Comparator;
import news.dateline.article.ArticleOrder;
import org.jspecify.annotations.Nullable;

/**
 * The receipt that gives a version its place: of all that brought its bytes, the earliest. Which
 * one was worked on first does not matter.
 *
 * @param channel how it came; null where a service of old did not note it
 * @param parserRevision the parser that read the order from the bytes
 * @param readAt when it read them again; the epoch where it did not
 */
public record FirstReceipt(
    String receiptId,
    Instant receivedAt,
    @Nullable String channel,
    int parserRevision,
    Instant readAt,
    ArticleOrder order)
    implements Comparable<FirstReceipt> {

  /** Of one receipt a newer parser's word on the order counts, or else the later one. */
  private static final Comparator<FirstReceipt> TOTAL =
      Comparator.comparing(FirstReceipt::receivedAt)
          .thenComparing(FirstReceipt::receiptId)
          .thenComparing(FirstReceipt::parserRevision, Comparator.reverseOrder())
          .thenComparing(FirstReceipt::readAt, Comparator.reverseOrder())
          .thenComparing(FirstReceipt::order);

  @Override
  public int compareTo(FirstReceipt other) {
    return TOTAL.compare(this, other);
  }
}
