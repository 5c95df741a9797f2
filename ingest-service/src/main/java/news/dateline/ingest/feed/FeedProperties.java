package news.dateline.ingest.feed;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How feeds are polled.
 *
 * @param enabled whether this instance polls; where it does not, others do
 * @param pollers polls at one time; most of one is waiting for the network
 * @param pagesPerPoll pages behind entries that one poll fetches at most; the others follow at the
 *     next
 * @param contact how a publisher reaches who runs this, an address of mail or of a page; stands in
 *     the user agent
 * @param hostGap between the starts of two requests to one host
 */
@ConfigurationProperties("dateline.ingest.feed")
record FeedProperties(
    @DefaultValue("true") boolean enabled,
    @DefaultValue("8") int pollers,
    @DefaultValue("10") int pagesPerPoll,
    @DefaultValue("") String contact,
    @DefaultValue("1s") Duration hostGap) {
  private static final String NAME = "Dateline/0.1";

  FeedProperties {
    require("pollers", pollers, 1, 64);
    require("pages-per-poll", pagesPerPoll, 0, 100);
    if (!contact.chars().allMatch(c -> c > ' ' && c <= '~' && c != '(' && c != ')')) {
      throw new IllegalArgumentException(
          "dateline.ingest.feed.contact: '%s' is no address; give mail or a page, as ASCII"
              .formatted(contact));
    }
    if (hostGap.isNegative()) {
      throw new IllegalArgumentException("dateline.ingest.feed.host-gap: it is negative");
    }
  }

  /** How publishers know us. */
  String userAgent() {
    return contact.isEmpty() ? NAME : "%s (+%s)".formatted(NAME, contact);
  }

  private static void require(String key, int value, int least, int most) {
    if (value < least || value > most) {
      throw new IllegalArgumentException(
          "dateline.ingest.feed.%s: %d is not between %d and %d"
              .formatted(key, value, least, most));
    }
  }
}
