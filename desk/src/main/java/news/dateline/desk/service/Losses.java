package news.dateline.desk.service;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was refused or dead-lettered, as {@code GET /v1/balance/losses} tells it.
 *
 * @param losses what happened last first
 * @param complete whether these are all
 */
public record Losses(List<Line> losses, boolean complete) {

  /** An absent list is an empty one. */
  public Losses {
    losses = Lists.copy(losses);
  }

  /**
   * What one source lost for one reason.
   *
   * @param outcome {@code refused} or {@code dead-lettered}
   * @param receiptId of the newest of them
   * @param at when that was
   * @param explanation the reason in words
   */
  public record Line(
      String source,
      String outcome,
      @Nullable String reason,
      long count,
      String receiptId,
      Instant at,
      @Nullable String explanation) {}
}
