package news.dateline.ingest.feed;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How feeds are polled.
 *
 * @param enabled whether this instance polls; where it does not, others do
 * @param pollers polls at one time; most of one is waiting for the network
 * @param pagesPerPoll pages behind entries that one poll fetches at most; the others follow at the
 *     next
 */
@ConfigurationProperties("dateline.ingest.feed")
record FeedProperties(
    @DefaultValue("true") boolean enabled,
    @DefaultValue("4") int pollers,
    @DefaultValue("10") int pagesPerPoll) {

  /**
   * Numbers are within reason.
   *
   * @throws IllegalArgumentException with a sentence that names the key
   */
  FeedProperties {
    require("pollers", pollers, 1, 64); // a poll in hand holds some MB, see LargeDocuments
    require("pages-per-poll", pagesPerPoll, 0, 100);
  }

  private static void require(String key, int value, int least, int most) {
    if (value < least || value > most) {
      throw new IllegalArgumentException(
          "dateline.ingest.feed.%s: %d is not between %d and %d"
              .formatted(key, value, least, most));
    }
  }
}
