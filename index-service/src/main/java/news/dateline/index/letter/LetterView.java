package news.dateline.index.letter;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A dead letter, as an operator sees it.
 *
 * @param reason a short fixed word
 * @param explanation the reason in words
 * @param detail what exactly was wrong the last time; it may quote the story, so of a killed one
 *     that is said instead
 * @param service who could not read it
 * @param topic where the message came from
 * @param origin where it stood there: {@code topic-partition@offset}
 * @param failedAt the last time
 * @param failures how often it failed
 * @param bytes of the message as it failed the last time
 * @param deeds what operators did about it, in order
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record LetterView(
    String id,
    State state,
    String reason,
    String explanation,
    String detail,
    String service,
    @Nullable String source,
    @Nullable String receiptId,
    String topic,
    String origin,
    Instant failedAt,
    int failures,
    int bytes,
    List<Deed> deeds) {

  /** Deeds are copied. */
  public LetterView {
    deeds = deeds == null ? List.of() : List.copyOf(deeds);
  }

  /** What is to be done about it. */
  public enum State {
    /** It waits for an operator. */
    @JsonProperty("open")
    OPEN,
    /** It was published again and has not failed since. */
    @JsonProperty("replayed")
    REPLAYED,
    /** It was given up. */
    @JsonProperty("dropped")
    DROPPED
  }

  static LetterView of(DeadLetter letter, Hidden hidden) {
    Failure newest = letter.newest();
    return new LetterView(
        letter.id(),
        letter.state(),
        newest.reason(),
        Explanations.of(newest.reason()),
        hidden.detail(newest),
        newest.service(),
        newest.source().orElse(null),
        newest.receiptId().orElse(null),
        newest.topic(),
        newest.origin(),
        newest.at(),
        letter.failures().size(),
        newest.bytes(),
        letter.said().map(LetterState::deeds).orElse(List.of()));
  }
}
