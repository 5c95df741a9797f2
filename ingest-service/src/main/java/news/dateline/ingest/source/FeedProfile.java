package news.dateline.ingest.source;

import java.net.URI;
import java.time.Duration;
import java.util.Objects;

/**
 * The feed that a source is polled from.
 *
 * @param url http or https, of an RSS, Atom or JSON feed or a news sitemap
 * @param shortestInterval from one poll to the next; a minute where nothing is said
 * @param longestInterval from one poll to the next; an hour where nothing is said
 * @param privateAddresses whether it may lie at a private, loopback or link-local address
 */
public record FeedProfile(
    URI url,
    Pages pages,
    Duration shortestInterval,
    Duration longestInterval,
    boolean privateAddresses) {
  /** Publishers ask for no more; many cache for as long. */
  static final Duration SHORTEST_INTERVAL = Duration.ofMinutes(1);

  /** So that the first story after a quiet night is not old. */
  static final Duration LONGEST_INTERVAL = Duration.ofHours(1);

  /** What is absent has the default that the reference of sources.yaml names. */
  public FeedProfile {
    Objects.requireNonNull(url, "url");
    pages = Objects.requireNonNullElse(pages, Pages.TEASER);
    shortestInterval = Objects.requireNonNullElse(shortestInterval, SHORTEST_INTERVAL);
    longestInterval = Objects.requireNonNullElse(longestInterval, LONGEST_INTERVAL);
  }
}
