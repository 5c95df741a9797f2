package news.dateline.index.watch;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import news.dateline.query.SearchQuery;
import org.jspecify.annotations.Nullable;

/**
 * A saved query and whom it tells: a document of {@code watches}.
 *
 * @param id cannot be guessed: who knows it reads its feed
 * @param target the webhook's address or the mail address; absent for a feed
 * @param secret what a webhook's deliveries are signed with; absent for others and once removed
 * @param createdAt it tells of changes after this
 * @param removedAt absent while it watches
 */
record Watch(
    String id,
    String name,
    String query,
    Channel channel,
    @Nullable String target,
    @Nullable String secret,
    Instant createdAt,
    String createdBy,
    @Nullable Instant removedAt) {

  /** How it tells. */
  enum Channel {
    /** An HTTP request. */
    @JsonProperty("webhook")
    WEBHOOK,
    /** A mail. */
    @JsonProperty("mail")
    MAIL,
    /** An item of a feed, which nobody has to be sent. */
    @JsonProperty("rss")
    RSS
  }

  boolean isRemoved() {
    return removedAt != null;
  }

  /** The same without what nobody needs any more. */
  Watch removed(Instant now) {
    return new Watch(id, name, query, channel, null, null, createdAt, createdBy, now);
  }

  SearchQuery search() {
    return SearchQuery.parse(query);
  }
}
