package news.dateline.index.judge;

import java.util.List;
import news.dateline.article.ArticleOrder;
import news.dateline.article.PubStatus;

/** What the judge needs to know of an article's current document. */
public record Standing(
    String receiptId,
    ArticleOrder order,
    PubStatus pubStatus,
    int parserRevision,
    int enrichmentRevision) {
  /** The document's fields that it is read from. */
  public static final List<String> FIELDS =
      List.of("receiptId", "order", "pubStatus", "parserRevision", "enrichmentRevision");

  /** How {@code candidate} will stand once it is written. */
  static Standing of(Candidate candidate) {
    return new Standing(
        candidate.receiptId(),
        candidate.order(),
        candidate.article().pubStatus(),
        candidate.article().parserRevision(),
        candidate.enriched().enrichment().revision());
  }

  boolean isKill() {
    return pubStatus == PubStatus.CANCELED;
  }
}
