package news.dateline.ingest.discover;

import java.net.URI;
import java.time.Instant;
import java.util.Optional;

/**
 * A feed or news sitemap that was fetched, and read to at least one story.
 *
 * @param url to ask from now on, permanent redirects followed
 * @param title as it names itself; the address where it does not
 * @param format id of the parser that reads it: {@code rss}, {@code atom}, {@code jsonfeed} or
 *     {@code news-sitemap}
 * @param entries the stories in it
 * @param newest the time of the latest; empty where none is stated
 * @param fullText whether most stories have their text in it, so that no page needs to be fetched
 */
public record Candidate(
    URI url, String title, String format, int entries, Optional<Instant> newest, boolean fullText) {

  /** Whether readers write in it rather than reporters. */
  boolean isOfComments() {
    return FeedWords.nameComments(url.getPath()) || FeedWords.nameComments(title);
  }

  boolean isSitemap() {
    return format.equals("news-sitemap");
  }
}
