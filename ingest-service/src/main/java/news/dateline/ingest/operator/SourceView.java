package news.dateline.ingest.operator;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * One source, as an operator sees it.
 *
 * @param at the service's clock, by which ages are to be told
 * @param channels by which it may come
 * @param keys what it may push with; never a secret
 * @param lastArticleAt when its last article was accepted; absent where none has been seen
 * @param profile as {@code sources.yaml} would have it; absent in a list
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SourceView(
    Instant at,
    String id,
    String name,
    Origin origin,
    List<String> channels,
    List<Key> keys,
    @Nullable FeedView feed,
    @Nullable Instant lastArticleAt,
    Silence silence,
    @Nullable JsonNode profile) {

  /** Lists are copied. */
  public SourceView {
    channels = List.copyOf(Objects.requireNonNullElse(channels, List.of()));
    keys = List.copyOf(Objects.requireNonNullElse(keys, List.of()));
  }

  /** Where its profile stands. */
  public enum Origin {
    /** In the file that {@code dateline.ingest.sources-file} names: it is changed there. */
    @JsonProperty("configured")
    CONFIGURED,
    /** Added while the service ran: it can be changed and removed. */
    @JsonProperty("registered")
    REGISTERED
  }

  /** A key, without its secret. */
  public record Key(String id, Instant createdAt) {}

  /**
   * Whether it has been quiet for too long.
   *
   * @param after the gap that is too long
   * @param learned from its own weeks; else as stated
   */
  public record Silence(Duration after, boolean learned, boolean silent) {}
}
