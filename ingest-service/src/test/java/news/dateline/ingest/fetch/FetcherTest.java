package news.dateline.ingest.fetch;

import static news.dateline.ingest.fetch.TestFetchers.feed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import news.dateline.ingest.feedserver.Asked;
import news.dateline.ingest.feedserver.FeedServer;
import news.dateline.ingest.feedserver.Replies;
import news.dateline.ingest.fetch.FetchRequest.Kind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FetcherTest {
  private static final String ETAG = "\"v1\"";
  private static final String DATE = "Sat, 28 Nov 2026 20:00:00 GMT";

  private FeedServer server;
  private final Fetcher fetcher = TestFetchers.fetcher();

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
  void bytesComeWithWhatTheNextRequestNeeds() {
    server.on("/feed?a=%20b", Replies.conditional("application/rss+xml", "<rss/>", ETAG, DATE));

    Fetched.Content content = content(server.url("/feed?a=%20b"));

    assertThat(content.bytes()).asString(StandardCharsets.UTF_8).isEqualTo("<rss/>");
    assertThat(content.contentType()).isEqualTo("application/rss+xml");
    assertThat(content.etag()).isEqualTo(ETAG);
    assertThat(content.lastModified()).isEqualTo(DATE);
    assertThat(content.finalUrl()).isEqualTo(server.url("/feed?a=%20b"));
    assertThat(content.movedPermanentlyTo()).isEmpty();
  }

  @Test
  void weSayWhoWeAreAndWhatWeTakeAndKeepNoCookies() {
    server.on("/feed", Replies.status(200, "<rss/>", "Set-Cookie: id=1; Path=/"));

    content(server.url("/feed"));
    content(server.url("/feed"));

    assertThat(server.asked())
        .hasSize(2)
        .allSatisfy(
            asked -> {
              assertThat(asked.method()).isEqualTo("GET");
              assertThat(asked.header("user-agent"))
                  .isEqualTo("Dateline/test (+https://desk.example)");
              assertThat(asked.header("accept-encoding")).isEqualTo("gzip");
              assertThat(asked.header("accept"))
                  .startsWith("application/atom+xml, application/rss");
              assertThat(asked.headers().keySet())
                  .containsExactlyInAnyOrder(
                      "host", "connection", "user-agent", "accept", "accept-encoding");
            });
  }

  @Test
  void aPageIsAskedForAsAPage() {
    server.on("/story", Replies.ok("text/html", "<p>"));

    var _ = fetcher.fetch(FetchRequest.of(server.url("/story"), true, Kind.PAGE));

    assertThat(server.asked().getFirst().header("accept")).startsWith("text/html");
  }

  @Test
  void eitherValidatorSparesTheBytes() {
    server.on("/feed", Replies.conditional("application/rss+xml", "<rss/>", ETAG, DATE));

    assertThat(fetch(ETAG, null)).isEqualTo(new Fetched.NotModified(Optional.empty()));
    assertThat(fetch(null, DATE)).isEqualTo(new Fetched.NotModified(Optional.empty()));
    assertThat(fetch("\"v0\"", null)).isInstanceOf(Fetched.Content.class);
  }

  @Test
  void notModifiedWithoutACopyIsTheServersFault() {
    server.on("/feed", Replies.status(304, ""));

    assertThat(fetcher.fetch(feed(server.url("/feed"))))
        .asInstanceOf(type(Fetched.TryLater.class))
        .extracting(Fetched.TryLater::sentence)
        .asString()
        .endsWith("/feed answers 304, although nothing was asked conditionally");
  }

  @Test
  void gzipIsUnpacked() {
    server.on("/feed", Replies.gzip("application/rss+xml", "<rss/>"));

    assertThat(content(server.url("/feed")).bytes())
        .asString(StandardCharsets.UTF_8)
        .isEqualTo("<rss/>");
  }

  @ParameterizedTest
  @ValueSource(ints = {301, 308})
  void aPermanentMoveIsToBeRemembered(int status) {
    server
        .on("/old", Replies.redirect(status, "/new?x=1"))
        .on("/new?x=1", Replies.ok("", "<rss/>"));

    Fetched.Content content = content(server.url("/old"));

    assertThat(content.movedPermanentlyTo()).contains(server.url("/new?x=1"));
    assertThat(content.finalUrl()).isEqualTo(server.url("/new?x=1"));
  }

  @ParameterizedTest
  @ValueSource(ints = {302, 303, 307})
  void aMoveForNowIsNot(int status) {
    server.on("/old", Replies.redirect(status, "/new")).on("/new", Replies.ok("", "<rss/>"));

    Fetched.Content content = content(server.url("/old"));

    assertThat(content.movedPermanentlyTo()).isEmpty();
    assertThat(content.finalUrl()).isEqualTo(server.url("/new"));
  }

  @Test
  void aMoveIsRememberedAsFarAsItIsPermanent() {
    server
        .on("/a", Replies.redirect(301, "/b"))
        .on("/b", Replies.redirect(308, "/c"))
        .on("/c", Replies.redirect(302, "/d"))
        .on("/d", Replies.redirect(301, "/e"))
        .on("/e", Replies.ok("", "<rss/>"));

    assertThat(content(server.url("/a")).movedPermanentlyTo()).contains(server.url("/c"));
    assertThat(content(server.url("/c")).movedPermanentlyTo()).isEmpty();
  }

  @Test
  void validatorsTravelAlongRedirects() {
    server
        .on("/old", Replies.redirect(301, "/new"))
        .on("/new", Replies.conditional("", "<rss/>", ETAG, DATE));

    assertThat(fetcher.fetch(new FetchRequest(server.url("/old"), ETAG, null, true, Kind.FEED)))
        .isEqualTo(new Fetched.NotModified(Optional.of(server.url("/new"))));
  }

  @Test
  void anAddressWithoutEscapesIsFollowedAllTheSame() {
    server
        .on("/old", Replies.redirect(302, "/caf\u00e9 1"))
        .on("/caf%C3%A9%201", Replies.ok("", "x"));

    assertThat(content(server.url("/old")).finalUrl()).isEqualTo(server.url("/caf%C3%A9%201"));
  }

  @Test
  void fiveRedirectsAreFollowedAndNotSix() {
    for (int i = 0; i < 6; i++) {
      server.on("/" + i, Replies.redirect(302, "/" + (i + 1)));
    }
    server.on("/6", Replies.ok("", "x"));

    assertThat(content(server.url("/1")).finalUrl()).isEqualTo(server.url("/6"));
    assertRefused(fetcher.fetch(feed(server.url("/0"))), "too-many-redirects");
    assertThat(server.asked("/6")).hasSize(1);
  }

  @Test
  void aLoopIsRefused() {
    server.on("/a", Replies.redirect(301, "/b")).on("/b", Replies.redirect(301, "/a#again"));

    assertRefused(fetcher.fetch(feed(server.url("/a"))), "redirect-loop");
    assertThat(server.asked()).extracting(Asked::target).containsExactly("/a", "/b");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "ftp://news.example/", "javascript:alert(1)", "http://"})
  void aRedirectToNowhereIsRefused(String location) {
    server.on("/a", Replies.redirect(301, location));

    assertRefused(fetcher.fetch(feed(server.url("/a"))), "bad-redirect");
  }

  @Test
  void aRedirectWithAUserNameIsRefused() {
    server.on("/a", Replies.redirect(301, "http://me:secret@127.0.0.1/"));

    assertRefused(fetcher.fetch(feed(server.url("/a"))), "bad-url");
  }

  @ParameterizedTest
  @ValueSource(strings = {"//feed", "/a;b=c/feed", "/?", "/a%00b", "/*", "/a//b?c=//d"})
  void anAddressIsAskedAsItIsWritten(String target) {
    server.on(target, Replies.ok("", "<rss/>"));

    content(server.url(target));

    assertThat(server.asked()).extracting(Asked::target).containsExactly(target);
  }

  @Test
  void goneIsGone() {
    server.on("/feed", Replies.status(410, ""));

    assertThat(fetcher.fetch(feed(server.url("/feed")))).isEqualTo(new Fetched.Gone());
  }

  @Test
  void whatIsGoneWhereWeWereSentForNowMayComeBack() {
    server
        .on("/now", Replies.redirect(302, "/gone"))
        .on("/ever", Replies.redirect(301, "/gone"))
        .on("/gone", Replies.status(410, ""));

    assertThat(fetcher.fetch(feed(server.url("/now")))).isInstanceOf(Fetched.TryLater.class);
    assertThat(fetcher.fetch(feed(server.url("/ever")))).isEqualTo(new Fetched.Gone());
  }

  @ParameterizedTest
  @CsvSource({"429, 120, PT2M", "503, 99999999, PT24H", "500, 7, PT7S"})
  void aServerThatWantsALaterRequestSaysWhen(int status, String retryAfter, Duration wait) {
    server.on("/feed", Replies.status(status, "", "Retry-After: " + retryAfter));

    assertThat(fetcher.fetch(feed(server.url("/feed"))))
        .asInstanceOf(type(Fetched.TryLater.class))
        .extracting(Fetched.TryLater::retryAfter)
        .isEqualTo(Optional.of(wait));
  }

  @ParameterizedTest
  @ValueSource(ints = {202, 204, 206, 300, 408, 425, 500, 502, 504, 599})
  void whatTimeMayMendIsTriedLater(int status) {
    server.on("/feed", Replies.status(status, ""));

    assertThat(fetcher.fetch(feed(server.url("/feed"))))
        .asInstanceOf(type(Fetched.TryLater.class))
        .extracting(Fetched.TryLater::sentence)
        .asString()
        .contains("/feed answers " + status);
  }

  @ParameterizedTest
  @CsvSource({
    "400, rejected",
    "401, unauthorised",
    "403, forbidden",
    "404, not-found",
    "406, rejected",
    "451, forbidden",
  })
  void whatSomebodyMustMendIsRefused(int status, String reason) {
    server.on("/feed", Replies.status(status, ""));

    assertRefused(fetcher.fetch(feed(server.url("/feed"))), reason);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"ftp://127.0.0.1/", "http://me@127.0.0.1/", "http://2130706433/", "urn:x:y"})
  void anAddressThatCannotBeAskedIsRefused(String url) {
    assertRefused(fetcher.fetch(feed(URI.create(url))), "bad-url");
  }

  private Fetched fetch(@Nullable String etag, @Nullable String lastModified) {
    return fetcher.fetch(
        new FetchRequest(server.url("/feed"), etag, lastModified, true, Kind.FEED));
  }

  private Fetched.Content content(URI url) {
    Fetched fetched = fetcher.fetch(feed(url));
    assertThat(fetched).isInstanceOf(Fetched.Content.class);
    return (Fetched.Content) fetched;
  }

  static void assertRefused(Fetched fetched, String reason) {
    assertThat(fetched)
        .asInstanceOf(type(Fetched.Refused.class))
        .returns(reason, Fetched.Refused::reason);
  }
}
