package news.dateline.ingest.discover;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import news.dateline.ingest.fetch.WebAddress;
import news.dateline.ingest.format.text.BoundedHtml;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The links of a page that may lead to feeds. */
final class PageLinks {
  private static final int LINKS = 20; // of a kind; lists of sections' feeds have dozens
  private static final Set<String> FEED_TYPES =
      Set.of(
          "application/rss+xml",
          "application/atom+xml",
          "application/rdf+xml",
          "application/feed+json",
          "application/json",
          "application/xml",
          "text/xml");

  private PageLinks() {}

  static Look.Page of(String html, URI url) {
    Document page = Jsoup.parse(html, url.toString(), BoundedHtml.parserFor(html));
    URI base =
        page.select("base[href]").stream()
            .flatMap(element -> WebAddress.resolve(url, element.attr("href")).stream())
            .findFirst()
            .orElse(url);
    return new Look.Page(alternates(page, base), mentions(page, base));
  }

  private static List<URI> alternates(Document page, URI base) {
    return page.select("link[rel][type][href]").stream()
        .filter(PageLinks::isAlternate)
        .filter(PageLinks::isOfFeed)
        .flatMap(link -> WebAddress.resolve(base, link.attr("href")).stream())
        .distinct()
        .limit(LINKS)
        .toList();
  }

  private static boolean isAlternate(Element link) {
    return List.of(link.attr("rel").toLowerCase(Locale.ROOT).split(" ", -1)).contains("alternate");
  }

  /** WordPress also offers each page as JSON, which is no feed. */
  private static boolean isOfFeed(Element link) {
    String type = link.attr("type").toLowerCase(Locale.ROOT);
    int semicolon = type.indexOf(';');
    String bare = (semicolon < 0 ? type : type.substring(0, semicolon)).strip();
    return FEED_TYPES.contains(bare) && !link.attr("href").contains("/wp-json");
  }

  private static List<URI> mentions(Document page, URI base) {
    return page.select("a[href]").stream()
        .filter(link -> FeedWords.nameFeed(link.attr("href")))
        .flatMap(link -> WebAddress.resolve(base, link.attr("href")).stream())
        .filter(target -> FeedWords.nameFeed(pathAndQuery(target)))
        .filter(target -> isNear(target, base))
        .distinct()
        .limit(LINKS)
        .toList();
  }

  /**
   * A feed may be at another host of the publisher's, but not at a reader that subscribes to it.
   */
  private static boolean isNear(URI target, URI base) {
    return domain(target).equals(domain(base));
  }

  private static String domain(URI url) {
    String host = url.getHost();
    int lastDot = host.lastIndexOf('.');
    int dot = host.lastIndexOf('.', lastDot - 1);
    return dot < 0 ? host : host.substring(dot + 1);
  }

  private static String pathAndQuery(URI url) {
    return url.getRawQuery() == null
        ? url.getRawPath()
        : url.getRawPath() + "?" + url.getRawQuery();
  }
}
