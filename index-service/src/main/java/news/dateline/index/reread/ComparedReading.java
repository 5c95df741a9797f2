package news.dateline.index.reread;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/**
 * A new reading beside the kept one.
 *
 * @param differences only where it {@code changes}
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record ComparedReading(
    String receiptId,
    String articleId,
    String uri,
    Outcome outcome,
    List<FieldDifference> differences) {

  /** What the reading would be. */
  enum Outcome {
    /** Another than the kept one. */
    @JsonProperty("changes")
    CHANGES,
    /** The kept one. */
    @JsonProperty("same")
    SAME,
    /** Of a receipt that nobody has: it would be a delivery of its own. */
    @JsonProperty("unknown-receipt")
    UNKNOWN_RECEIPT,
    /** Of another story than the receipt's: it would be one more. */
    @JsonProperty("other-story")
    OTHER_STORY,
    /** Of a copy that came later than the receipt. */
    @JsonProperty("later-copy")
    LATER_COPY,
    /** Of a version of which none is kept: it is in flight, refused or a dead letter. */
    @JsonProperty("not-kept")
    NOT_KEPT,
    /** Of a version whose text is gone for good. */
    @JsonProperty("redacted")
    REDACTED
  }
}
