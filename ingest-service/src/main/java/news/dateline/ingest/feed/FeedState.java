package news.dateline.ingest.feed;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import news.dateline.article.ArticleCodec;
import org.jspecify.annotations.Nullable;

/**
 * What is remembered of a feed from poll to poll, as JSON in {@code source-states-v1}. It advances
 * in one transaction with the articles of the poll.
 *
 * @param configured the address in the source's profile that all of this belongs to; another one
 *     there starts the feed anew, but for the entries seen
 * @param url where the feed said that it has moved for good; absent where it never moved
 * @param etag of the last answer, sent back so that an unchanged feed need not be sent
 * @param lastModified likewise
 * @param lastPollAt the last answer, good or bad
 * @param nextPollAt not before then
 * @param lastNewAt when a poll last had an entry that was new or edited
 * @param failuresInRow since the last good answer
 * @param lastFailure why the last poll failed, one sentence; absent after a good one
 * @param retired why the feed is asked no more, one sentence; absent where it is
 * @param pages pages that are still to be had
 */
@RecordBuilder
@RecordBuilder.Options(
    addClassRetainedGenerated = true) // so that NullAway knows the builder for generated
public record FeedState(
    URI configured,
    @Nullable URI url,
    @Nullable String etag,
    @Nullable String lastModified,
    @Nullable Instant lastPollAt,
    @Nullable Instant nextPollAt,
    @Nullable Instant lastNewAt,
    @JsonInclude(JsonInclude.Include.NON_DEFAULT) int failuresInRow,
    @Nullable String lastFailure,
    @Nullable String retired,
    FeedRhythm rhythm,
    SeenEntries seen,
    List<PendingPage> pages) {

  /** The list is copied. What is absent is unknown, or none. */
  public FeedState {
    Objects.requireNonNull(configured, "configured");
    rhythm = Objects.requireNonNullElse(rhythm, FeedRhythm.UNKNOWN);
    seen = Objects.requireNonNullElse(seen, SeenEntries.NONE);
    pages = List.copyOf(Objects.requireNonNullElse(pages, List.of()));
  }

  /** Of a feed that was never polled. */
  static FeedState unpolled(URI configured) {
    return FeedStateBuilder.builder().configured(configured).build();
  }

  /**
   * Reads the record's value.
   *
   * @throws IllegalArgumentException with one sentence, if it is none
   */
  public static FeedState read(byte[] json) {
    return ArticleCodec.decode(json, FeedState.class);
  }

  /** The record's value. */
  byte[] json() {
    return ArticleCodec.encode(this);
  }

  /** Where to ask. */
  public URI address() {
    return url == null ? configured : url;
  }

  /** Whether the feed is asked no more, since it said that it is gone. */
  public boolean hasRetired() {
    return retired != null;
  }

  /** This state for the address that the profile now has. */
  FeedState of(URI address) {
    return configured.equals(address)
        ? this
        : FeedStateBuilder.builder().configured(address).seen(seen).rhythm(rhythm).build();
  }
}
