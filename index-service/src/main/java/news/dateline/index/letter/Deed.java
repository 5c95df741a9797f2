package news.dateline.index.letter;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What an operator did about a letter.
 *
 * @param replay how often the letter had been replayed then, this time counted
 * @param by who did it
 * @param why in the operator's words; absent where nobody asked for any
 * @param editedSha256 of the bytes that took the place of the original ones; absent where it was
 *     replayed as it was
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Deed(
    Kind kind,
    int replay,
    Instant at,
    String by,
    @Nullable String why,
    @Nullable String editedSha256) {
  /** What can be done about a letter. */
  public enum Kind {
    /** Published again, where it came from. */
    @JsonProperty("replayed")
    REPLAYED,
    /** Given up. */
    @JsonProperty("dropped")
    DROPPED
  }
}
