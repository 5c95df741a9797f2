package news.dateline.desk.service;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a story is, as {@code GET /v1/trace} tells it.
 *
 * @param at the index-service's clock
 * @param controls what was done to the stories, the newest first
 * @param receipts the newest first
 */
public record Trace(
    String q,
    Instant at,
    List<Story> articles,
    boolean moreArticles,
    long total,
    List<ControlLine> controls,
    List<Delivery> receipts) {

  /** Absent lists are empty ones. */
  public Trace {
    articles = Lists.copy(articles);
    controls = Lists.copy(controls);
    receipts = Lists.copy(receipts);
  }

  /** A story as its document stands; all but the id is absent of one that has none. */
  public record Story(
      String articleId,
      @Nullable String uri,
      @Nullable String source,
      @Nullable String visibility,
      @Nullable Instant embargoedUntil,
      boolean embargoedIndefinitely,
      @Nullable Instant expires,
      @Nullable String version,
      @Nullable String receiptId,
      @Nullable Instant indexedAt) {}

  /**
   * The way of one delivery.
   *
   * @param end how it ended, in words
   */
  public record Delivery(
      String receiptId,
      @Nullable String articleId,
      String source,
      @Nullable String channel,
      @Nullable Instant receivedAt,
      @Nullable String rawSha256,
      @Nullable String format,
      @Nullable Integer bytes,
      @Nullable String version,
      List<String> warnings,
      String outcome,
      @Nullable String reason,
      @Nullable Instant settledAt,
      String end) {

    /** An absent list is an empty one. */
    public Delivery {
      warnings = Lists.copy(warnings);
    }
  }
}
