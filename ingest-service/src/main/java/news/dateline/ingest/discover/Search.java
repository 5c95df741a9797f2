package news.dateline.ingest.discover;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import news.dateline.ingest.fetch.FetchRequest;
import news.dateline.ingest.fetch.FetchRequest.Kind;
import news.dateline.ingest.fetch.Fetched;
import news.dateline.ingest.fetch.Fetcher;
import news.dateline.ingest.fetch.WebAddress;

/** One search for the feeds of one site. */
final class Search {
  private static final int REQUESTS = 40; // all in all
  private static final int SITEMAPS = 6; // an archive's sitemaps are many and none of them is news
  private static final Duration AT_MOST = Duration.ofMinutes(2); // a person waits for it
  private static final List<String> USUAL =
      List.of(
          "/feed",
          "/rss",
          "/rss.xml",
          "/atom.xml",
          "/feed.xml",
          "/feed.json",
          "/news-sitemap.xml",
          "/sitemap-news.xml");
  private static final Comparator<Candidate> BEST_FIRST =
      Comparator.comparing(Candidate::isOfComments)
          .thenComparing(Candidate::isSitemap)
          .thenComparing(candidate -> !candidate.fullText());

  private final Fetcher fetcher;
  private final FeedLook look;
  private final URI site;
  private final boolean privateAddresses;
  private final long endNanos = System.nanoTime() + AT_MOST.toNanos();
  private final Set<URI> asked = new HashSet<>();
  private final Set<URI> found = new HashSet<>();
  private final List<Candidate> candidates = new ArrayList<>();
  private int sitemapsAsked;

  Search(Fetcher fetcher, FeedLook look, URI site, boolean privateAddresses) {
    this.fetcher = fetcher;
    this.look = look;
    this.site = site;
    this.privateAddresses = privateAddresses;
  }

  Discovery run() {
    Look first = ask(site, Kind.PAGE);
    switch (first) {
      case Look.Feed(Candidate feed) -> {
        return new Discovery(List.of(feed), "%s is a feed itself".formatted(site));
      }
      case Look.Closed(String why) -> {
        return new Discovery(List.of(), why);
      }
      case Look.Page page -> links(page);
      case Look.Index(List<URI> sitemaps) -> sitemaps(sitemaps);
      case Look.Nothing _ -> {}
    }
    sitemaps(
        fetcher.sitemaps(site, privateAddresses).stream()
            .flatMap(sitemap -> WebAddress.resolve(site, sitemap).stream())
            .toList());
    if (candidates.isEmpty()) {
      USUAL.forEach(path -> WebAddress.resolve(site, path).ifPresent(url -> ask(url, Kind.FEED)));
    }
    return candidates.isEmpty() ? nothing(first) : discovery();
  }

  /** What the head names; only where that is nothing, what the body mentions. */
  private void links(Look.Page page) {
    page.alternates().forEach(url -> ask(url, Kind.FEED));
    if (candidates.isEmpty()) {
      for (URI url : page.mentions()) {
        if (ask(url, Kind.FEED) instanceof Look.Page list) { // a page that lists the feeds
          list.alternates().forEach(each -> ask(each, Kind.FEED));
          list.mentions().forEach(each -> ask(each, Kind.FEED));
        }
      }
    }
  }

  /** Those that are named after news first; the others only while nothing has been found. */
  private void sitemaps(List<URI> sitemaps) {
    List<URI> newsFirst =
        sitemaps.stream()
            .sorted(Comparator.comparing(url -> !FeedWords.nameNews(url.getPath())))
            .toList();
    for (URI url : newsFirst) {
      boolean worthIt = candidates.isEmpty() || FeedWords.nameNews(url.getPath());
      if (worthIt
          && ++sitemapsAsked <= SITEMAPS
          && ask(url, Kind.FEED) instanceof Look.Index(List<URI> more)) {
        sitemaps(more);
      }
    }
  }

  private Look ask(URI url, Kind kind) {
    if (asked.size() >= REQUESTS || System.nanoTime() > endNanos || !asked.add(url)) {
      return new Look.Nothing("%s was not asked".formatted(url));
    }
    return switch (fetcher.fetch(FetchRequest.of(url, privateAddresses, kind))) {
      case Fetched.Content content -> looked(look.at(url, content), content.finalUrl());
      case Fetched.Refused refused when refused.isOfAddress() ->
          new Look.Closed(refused.sentence());
      case Fetched.Refused refused -> new Look.Nothing(refused.sentence());
      case Fetched.TryLater later -> new Look.Closed(later.sentence());
      case Fetched.NotModified _, Fetched.Gone _ -> new Look.Nothing("%s is gone".formatted(url));
    };
  }

  /** Several addresses may lead to one feed. */
  private Look looked(Look look, URI finalUrl) {
    if (look instanceof Look.Feed(Candidate candidate) && found.add(finalUrl)) {
      candidates.add(candidate);
    }
    return look;
  }

  private Discovery discovery() {
    List<Candidate> bestFirst = candidates.stream().sorted(BEST_FIRST).toList();
    String many = bestFirst.size() == 1 ? "1 feed" : bestFirst.size() + " feeds";
    return new Discovery(bestFirst, "%s has %s with stories".formatted(site, many));
  }

  private Discovery nothing(Look first) {
    String tried =
        ("no feed or news sitemap with stories was found at %s, neither at the page's links, nor in"
                + " the sitemaps of its robots.txt, nor at %s: give the address of the feed itself")
            .formatted(site, String.join(", ", USUAL));
    return new Discovery(
        List.of(), first instanceof Look.Nothing(String why) ? why + "; " + tried : tried);
  }
}
