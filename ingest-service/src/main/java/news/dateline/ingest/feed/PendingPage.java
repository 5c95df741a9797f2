package news.dateline.ingest.feed;

import java.time.Instant;

/**
 * An entry that was published as its teaser, since its page could not be had, and whose page is
 * asked for again while the entry stands in the feed.
 *
 * @param attempts how often it was asked for in vain
 * @param notBefore when to ask again
 */
public record PendingPage(long identity, long content, int attempts, Instant notBefore) {

  EntryKey entry() {
    return new EntryKey(identity, content);
  }
}
