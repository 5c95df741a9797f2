package news.dateline.ingest.discover;

import java.net.URI;
import java.util.List;

/** What was found at an address. */
sealed interface Look {

  /** A feed or news sitemap with stories. */
  record Feed(Candidate candidate) implements Look {}

  /**
   * A page.
   *
   * @param alternates the feeds that its head names
   * @param mentions the links of its body that plainly name feeds
   */
  record Page(List<URI> alternates, List<URI> mentions) implements Look {}

  /** A list of sitemaps. */
  record Index(List<URI> sitemaps) implements Look {}

  /** None of them, or not fetched; why. */
  record Nothing(String why) implements Look {}

  /** Not to be asked now, nor anything else of the site; why. */
  record Closed(String why) implements Look {}
}
