package news.dateline.ingest.discover;

import java.net.URI;
import java.time.InstantSource;
import news.dateline.ingest.fetch.Fetcher;
import news.dateline.ingest.format.ArticleFormats;

/** Finds the feeds and news sitemaps of a site, as politely as feeds are polled. */
public final class SiteFeeds {
  private final Fetcher fetcher;
  private final FeedLook look;

  /** A finder that fetches with that fetcher and reads with those parsers. */
  public SiteFeeds(Fetcher fetcher, ArticleFormats formats, InstantSource clock) {
    this.fetcher = fetcher;
    this.look = new FeedLook(formats, clock);
  }

  /**
   * Looks at the address itself, at the feeds that its page names, at the sitemaps of the site's
   * robots.txt, and only if there are none at the usual addresses. Takes seconds, since a host is
   * asked once a second; at most two minutes and then the request under way.
   *
   * @param site a feed, or any page of the site; see {@link
   *     news.dateline.ingest.fetch.WebAddress#typed}
   * @param privateAddresses whether the site may be at a private address
   */
  public Discovery find(URI site, boolean privateAddresses) {
    return new Search(fetcher, look, site, privateAddresses).run();
  }
}
