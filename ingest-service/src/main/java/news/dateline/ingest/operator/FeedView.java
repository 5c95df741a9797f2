package news.dateline.ingest.operator;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How the polling of a feed goes.
 *
 * @param url where it is fetched, as it has moved
 * @param newsEvery the learned rhythm: its usual gap between news; absent until it has shown one
 * @param failuresInRow polls that failed since the last one that did not
 * @param failure the last of them, in a sentence
 * @param retired why it is polled no more
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FeedView(
    String url,
    State state,
    @Nullable Instant lastPollAt,
    @Nullable Instant nextPollAt,
    @Nullable Instant lastNewsAt,
    @Nullable Duration newsEvery,
    int failuresInRow,
    @Nullable String failure,
    @Nullable String retired) {

  /** What there is to say of it in a word. */
  public enum State {
    /** Not polled yet. */
    @JsonProperty("waiting")
    WAITING,
    /** The last poll went well. */
    @JsonProperty("active")
    ACTIVE,
    /** The last poll failed; it is tried again. */
    @JsonProperty("failing")
    FAILING,
    /** Its server said that it is gone. */
    @JsonProperty("retired")
    RETIRED
  }
}
