package news.dateline.index.judge;

import news.dateline.article.EnrichedArticle;

/**
 * A delivery whose version asks to be the current one.
 *
 * @param place its place in the batch
 * @param readingSha256 of its own reading, which need not be its version's best
 * @param version what is known of its bytes, this delivery included
 * @param keptBy the receipt by which the bytes were kept first: the one that is no duplicate
 * @param redacted whether the text of these bytes was taken away, and so may not come back
 */
public record Candidate(
    int place,
    EnrichedArticle enriched,
    String readingSha256,
    Version version,
    String keptBy,
    boolean redacted) {

  /** The article's id. */
  public String articleId() {
    return enriched.article().id().value();
  }

  /** Whether its bytes were kept under another receipt. */
  public boolean isDuplicate() {
    return !keptBy.equals(enriched.article().receiptId());
  }
}
