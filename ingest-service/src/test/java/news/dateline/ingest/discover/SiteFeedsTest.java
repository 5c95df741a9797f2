package news.dateline.ingest.discover;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import news.dateline.ingest.feedserver.Asked;
import news.dateline.ingest.feedserver.FeedServer;
import news.dateline.ingest.feedserver.Replies;
import news.dateline.ingest.feedserver.Reply;
import news.dateline.ingest.fetch.FetchSettings;
import news.dateline.ingest.fetch.FetchSettingsBuilder;
import news.dateline.ingest.fetch.Fetcher;
import news.dateline.ingest.format.ArticleFormats;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SiteFeedsTest {
  private static final String TEASER = "The ferry sails again from Monday on.";
  private static final String WHOLE = "The harbour has reopened after the storm. ".repeat(40);

  private final Fetcher fetcher =
      new Fetcher(
          FetchSettingsBuilder.builder(FetchSettings.defaults("Dateline/test"))
              .hostGap(Duration.ZERO)
              .build(),
          Clock.systemUTC());
  private final SiteFeeds sites = new SiteFeeds(fetcher, ArticleFormats.all(), Clock.systemUTC());
  private FeedServer server;

  @BeforeEach
  void start() throws IOException {
    server = FeedServer.start();
  }

  @AfterEach
  void stop() throws IOException {
    fetcher.close();
    server.close();
  }

  @Test
  void aFeedIsItsOwnCandidate() {
    server.on("/stories", rss("Harbour &amp;amp; Press", WHOLE));

    Discovery discovery = find("/stories");

    assertThat(discovery.candidates())
        .singleElement()
        .isEqualTo(
            new Candidate(
                server.url("/stories"),
                "Harbour & Press",
                "rss",
                2,
                Optional.of(Instant.parse("2026-11-28T20:00:00Z")),
                true));
    assertThat(discovery.sentence()).isEqualTo(server.url("/stories") + " is a feed itself");
    assertThat(server.asked()).hasSize(1);
  }

  @Test
  void aFeedThatHasMovedIsToBeAskedAtItsNewAddress() {
    server.on("/old", Replies.redirect(301, "/new")).on("/new", rss("Harbour", TEASER));

    assertThat(urls(find("/old"))).containsExactly(server.url("/new"));
  }

  @Test
  void feedsThatThePageNamesComeBestFirst() {
    server
        .on(
            "/",
            page(
                """
                <link rel="alternate" type="application/rss+xml" href="/comments/feed/">
                <link rel="alternate" type="application/rss+xml" href="/teasers">
                <link rel="alternate" type="application/atom+xml" title="All" href="whole">
                <link rel="Alternate" type="application/feed+json; charset=utf-8" href="/json">
                <link rel="alternate" type="application/json" href="/wp-json/wp/v2/pages/2">
                <link rel="alternate" hreflang="de" href="/de/">
                <link rel="stylesheet" type="text/css" href="/feed.css">
                """))
        .on("/comments/feed/", rss("Comments for Harbour", WHOLE))
        .on("/teasers", rss("Teasers", TEASER))
        .on("/whole", atom("Whole", WHOLE))
        .on("/json", jsonFeed("In JSON", WHOLE));

    Discovery discovery = find("/");

    assertThat(discovery.candidates())
        .extracting(Candidate::title)
        .containsExactly("Whole", "In JSON", "Teasers", "Comments for Harbour");
    assertThat(discovery.candidates())
        .extracting(Candidate::format)
        .containsExactly("atom", "jsonfeed", "rss", "rss");
    assertThat(discovery.sentence()).isEqualTo(server.url("/") + " has 4 feeds with stories");
    assertThat(server.asked())
        .extracting(Asked::target)
        .containsExactly("/", "/comments/feed/", "/teasers", "/whole", "/json");
  }

  @Test
  void linksOfTheBodyCountWhereTheHeadNamesNone() {
    server
        .on(
            "/",
            page(
                "<a href='/about'>About</a><a href='/rss/politics'>RSS</a>"
                    + "<a href='https://reader.example/rss?u=1'>Subscribe</a>"))
        .on("/rss/politics", rss("Politics", TEASER));

    assertThat(urls(find("/"))).containsExactly(server.url("/rss/politics"));
    assertThat(server.asked()).extracting(Asked::target).containsExactly("/", "/rss/politics");
  }

  @Test
  void aPageThatListsTheFeedsIsReadToo() {
    server
        .on("/", page("<a href='/rss'>RSS</a>"))
        .on("/rss", page("<a href='/rss/a.xml'>A</a> <a href='/rss/b.xml'>B</a>"))
        .on("/rss/a.xml", rss("A", TEASER))
        .on("/rss/b.xml", rss("B", TEASER));

    assertThat(urls(find("/"))).containsExactly(server.url("/rss/a.xml"), server.url("/rss/b.xml"));
  }

  @Test
  void newsSitemapsOfRobotsTxtAreFoundThroughTheirIndex() {
    server
        .on("/", page("Hello"))
        .on(
            "/robots.txt",
            Replies.ok("text/plain", "Sitemap: %s\n".formatted(server.url("/sitemaps.xml"))))
        .on(
            "/sitemaps.xml",
            Replies.ok(
                "text/xml",
                """
                <sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
                <sitemap><loc>%s</loc></sitemap><sitemap><loc>%s</loc></sitemap>
                </sitemapindex>"""
                    .formatted(server.url("/archive.xml"), server.url("/news.xml.gz"))))
        .on(
            "/news.xml.gz",
            Replies.bytes(200, Replies.zipped(sitemap().getBytes(StandardCharsets.UTF_8))));

    Discovery discovery = find("/");

    assertThat(discovery.candidates())
        .singleElement()
        .returns("Harbour Press", Candidate::title)
        .returns("news-sitemap", Candidate::format)
        .returns(1, Candidate::entries);
    assertThat(server.asked("/archive.xml")).isEmpty();
  }

  @Test
  void aSitemapOfPagesIsNone() {
    server
        .on("/robots.txt", Replies.ok("", "Sitemap: %s\n".formatted(server.url("/sitemap.xml"))))
        .on("/", page(""))
        .on(
            "/sitemap.xml",
            Replies.ok(
                "",
                "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\"><url><loc>"
                    + server.url("/about")
                    + "</loc></url></urlset>"));

    assertThat(find("/").candidates()).isEmpty();
  }

  @Test
  void theUsualAddressesAreTriedLast() {
    server.on("/story/1", page("No links")).on("/atom.xml", atom("Atom", TEASER));

    assertThat(urls(find("/story/1"))).containsExactly(server.url("/atom.xml"));
  }

  @Test
  void aFeedAtTwoAddressesCountsOnce() {
    server.on("/feed", rss("Harbour", TEASER)).on("/rss", Replies.redirect(302, "/feed"));
    server.on("/", page(""));

    assertThat(urls(find("/"))).containsExactly(server.url("/feed"));
  }

  @Test
  void aFeedWithoutStoriesIsNone() {
    server.on(
        "/feed", Replies.ok("", "<rss version='2.0'><channel><title>x</title></channel></rss>"));

    assertThat(find("/feed").candidates()).isEmpty();
  }

  @Test
  void whereNothingIsFoundWeSayWhatWasTried() {
    server.on("/", page("Hello"));

    Discovery discovery = find("/");

    assertThat(discovery.candidates()).isEmpty();
    assertThat(discovery.sentence())
        .isEqualTo(
            "no feed or news sitemap with stories was found at %s, neither at the page's links, nor in the sitemaps of its robots.txt, nor at /feed, /rss, /rss.xml, /atom.xml, /feed.xml, /feed.json, /news-sitemap.xml, /sitemap-news.xml: give the address of the feed itself"
                .formatted(server.url("/")));
    assertThat(server.asked()).hasSize(9);
  }

  @Test
  void aSiteThatCannotBeAskedIsNotAskedOnAndOn() {
    server.on("/", Replies.status(503, ""));

    assertThat(find("/"))
        .isEqualTo(
            new Discovery(
                List.of(), server.url("/") + " answers 503, since its server has a fault"));
    assertThat(server.asked()).hasSize(1);
    assertThat(sites.find(server.url("/"), false).sentence()).contains("feed.privateAddresses");
  }

  @Test
  void aPageOfAThousandLinksCostsFewRequests() {
    StringBuilder links = new StringBuilder();
    for (int i = 0; i < 1_000; i++) {
      links.append("<link rel=alternate type=application/rss+xml href=/f/%d>".formatted(i));
      links.append("<a href='/rss/%d'>x</a>".formatted(i));
    }
    server.on("/", page(links.toString()));

    assertThat(find("/").candidates()).isEmpty();
    assertThat(server.asked().size()).isLessThanOrEqualTo(50);
  }

  private Discovery find(String target) {
    return sites.find(server.url(target), true);
  }

  private static List<URI> urls(Discovery discovery) {
    return discovery.candidates().stream().map(Candidate::url).toList();
  }

  private static Reply page(String html) {
    return Replies.ok("text/html", "<!doctype html><html><head>%s</head></html>".formatted(html));
  }

  private static Reply rss(String title, String text) {
    String item =
        "<item><title>Ferry</title><link>https://news.example/%d</link><description>%s</description>"
            + "<pubDate>Sat, 28 Nov 2026 %d:00:00 GMT</pubDate></item>";
    return Replies.ok(
        "application/rss+xml",
        "<rss version='2.0'><channel><title>%s</title>%s%s</channel></rss>"
            .formatted(title, item.formatted(1, text, 19), item.formatted(2, text, 20)));
  }

  private static Reply atom(String title, String text) {
    return Replies.ok(
        "text/xml",
        """
        <feed xmlns="http://www.w3.org/2005/Atom"><title>%s</title><id>urn:x:feed</id>
        <entry><id>urn:x:1</id><title>Ferry</title><updated>2026-11-28T20:00:00Z</updated>
        <content>%s</content></entry></feed>"""
            .formatted(title, text));
  }

  private static Reply jsonFeed(String title, String text) {
    return Replies.ok(
        "application/json",
        """
        {"version": "https://jsonfeed.org/version/1.1", "title": "%s",
         "items": [{"id": "1", "title": "Ferry", "content_text": "%s"}]}"""
            .formatted(title, text));
  }

  private static String sitemap() {
    return """
        <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"
         xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">
        <url><loc>https://news.example/ferry</loc><news:news>
        <news:publication><news:name>Harbour Press</news:name><news:language>en</news:language>
        </news:publication><news:publication_date>2026-11-28T20:00:00Z</news:publication_date>
        <news:title>Ferry</news:title></news:news></url></urlset>""";
  }
}
