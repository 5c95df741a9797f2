package news.dateline.index.receipt;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import news.dateline.index.letter.Explanations;
import org.jspecify.annotations.Nullable;

/**
 * What one source lost in one way.
 *
 * @param outcome {@code refused} or {@code dead-lettered}
 * @param reason absent where the receipt has none
 * @param count how many receipts
 * @param receiptId of the newest of them, to trace it by
 * @param at when that one was refused, or became a dead letter or was dropped as one
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record LossLine(
    String source,
    String outcome,
    @Nullable String reason,
    long count,
    String receiptId,
    Instant at) {
  /** The reason in words. */
  @JsonProperty
  String explanation() {
    if (outcome.equals(ReceiptDocument.REFUSED) || reason == null) {
      return Refusals.words(reason);
    }
    return reason.equals(ReceiptDocument.DROPPED)
        ? "an operator dropped it"
        : Explanations.of(reason);
  }
}
