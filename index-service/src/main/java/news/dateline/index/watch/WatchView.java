package news.dateline.index.watch;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A watch, as an operator sees it.
 *
 * @param channel webhook, mail or rss
 * @param target absent for a feed
 * @param feed where the feed is; absent for others
 * @param secret shown once, when it is added; absent for all but webhooks
 * @param condition whether what it tells arrives
 * @param waiting deliveries that are to be sent yet
 * @param sent deliveries that arrived
 * @param failed deliveries that were given up
 * @param lastAt the latest attempt; absent before the first
 * @param lastUri the story that it told of
 * @param problem why that did not arrive
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record WatchView(
    String id,
    String name,
    String query,
    String channel,
    @Nullable String target,
    @Nullable String feed,
    @Nullable String secret,
    Instant createdAt,
    String createdBy,
    Condition condition,
    long waiting,
    long sent,
    long failed,
    @Nullable Instant lastAt,
    @Nullable String lastUri,
    @Nullable String problem) {
  /** Whether what a watch tells arrives. */
  public enum Condition {
    /** Nothing was to be told yet. */
    @JsonProperty("new")
    NEW,
    /** The latest attempt arrived. */
    @JsonProperty("working")
    WORKING,
    /** The latest attempt did not. */
    @JsonProperty("failing")
    FAILING
  }
}
