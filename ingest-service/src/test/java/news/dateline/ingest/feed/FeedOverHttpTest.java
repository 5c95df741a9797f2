package news.dateline.ingest.feed;

import static news.dateline.ingest.feed.Script.document;
import static news.dateline.ingest.feed.Script.item;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import news.dateline.article.Article;
import news.dateline.ingest.feed.Polled.Outcome;
import news.dateline.ingest.feedserver.FeedServer;
import news.dateline.ingest.feedserver.Replies;
import news.dateline.ingest.feedserver.Reply;
import news.dateline.ingest.fetch.FetchSettings;
import news.dateline.ingest.fetch.FetchSettingsBuilder;
import news.dateline.ingest.fetch.Fetcher;
import news.dateline.ingest.intake.ReadItem;
import news.dateline.ingest.source.FeedProfile;
import news.dateline.ingest.source.Pages;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Polls over real connections, of a server that does what publishers' servers do. */
class FeedOverHttpTest {
  private static final String NINE = "Wed, 11 Mar 2026 09:00:00 GMT";
  private static final String RSS = "application/rss+xml";

  private FeedServer server;
  private Fetcher fetcher;
  private FeedState state;
  private Pages pages = Pages.NEVER;
  private boolean privateAddresses = true;
  private Instant now = Instant.parse("2026-03-11T09:30:00Z");

  @BeforeEach
  void start() throws IOException {
    server = FeedServer.start();
    FetchSettings settings = FetchSettings.defaults("Dateline-Test");
    fetcher =
        new Fetcher(
            FetchSettingsBuilder.builder(settings).hostGap(Duration.ZERO).build(), () -> now);
    state = FeedState.unpolled(server.url("/feed.xml"));
  }

  @AfterEach
  void stop() throws IOException {
    fetcher.close();
    server.close();
  }

  private Polled poll() {
    FeedProfile feed =
        new FeedProfile(
            server.url("/feed.xml"),
            pages,
            Duration.ofMinutes(1),
            Duration.ofHours(1),
            privateAddresses);
    FeedPoller poller =
        new FeedPoller(fetcher::fetch, FeedSources.intake(), () -> now, () -> 0.5, 10);
    Polled polled = poller.poll(FeedSources.source("site", feed), feed, state).polled();
    state = polled.after();
    return polled;
  }

  @Test
  void anUnchangedFeedIsNotSentAgain() {
    server.on(
        "/feed.xml", Replies.conditional(RSS, document(item("a", NINE, "One")), "\"v1\"", NINE));

    assertThat(poll().outcome()).isEqualTo(Outcome.NEWS);
    assertThat(poll().outcome()).isEqualTo(Outcome.NOT_MODIFIED);
    assertThat(server.asked("/feed.xml").getLast().header("if-none-match")).isEqualTo("\"v1\"");
  }

  @Test
  void aMovedFeedIsRememberedAndOneThatIsMovedForNowIsNot() {
    server.on("/feed.xml", Replies.redirect(302, "/for-now.xml"));
    server.on("/for-now.xml", Replies.ok(RSS, document(item("a", NINE, "One"))));
    poll();
    poll();
    assertThat(server.asked("/feed.xml")).hasSize(2);
    assertThat(state.url()).isNull();

    server.on("/feed.xml", Replies.redirect(301, "/new.xml"));
    server.on("/new.xml", Replies.gzip(RSS, document(item("b", NINE, "Two"))));
    poll();
    poll();

    assertThat(server.asked("/feed.xml")).hasSize(3);
    assertThat(server.asked("/new.xml")).hasSize(2);
    assertThat(state.url()).isEqualTo(server.url("/new.xml"));
  }

  @Test
  void aGoneFeedIsRetired() {
    server.on("/feed.xml", Replies.status(410, "ended"));

    assertThat(poll().outcome()).isEqualTo(Outcome.GONE);
    assertThat(state.hasRetired()).isTrue();
  }

  @Test
  void retryAfterIsHonoured() {
    server.on("/feed.xml", Replies.status(503, "later", "Retry-After: 7200"));

    assertThat(poll().outcome()).isEqualTo(Outcome.FAILED);
    assertThat(state.nextPollAt()).isEqualTo(now.plusSeconds(7200));
  }

  @Test
  void aFeedThatRobotsCloseIsAskedRarelyAndSaysWhy() {
    server.on("/robots.txt", Replies.ok("text/plain", "User-agent: *\nDisallow: /"));

    assertThat(poll().outcome()).isEqualTo(Outcome.REFUSED);
    assertThat(state.lastFailure()).contains("robots.txt");
    assertThat(state.nextPollAt()).isEqualTo(now.plus(Duration.ofHours(1)));
    assertThat(server.asked("/feed.xml")).isEmpty();
  }

  @Test
  void aPrivateAddressIsRefusedUnlessTheSourceAllowsItByName() {
    server.on("/feed.xml", Replies.ok(RSS, document(item("a", NINE, "One"))));
    privateAddresses = false;

    assertThat(poll().outcome()).isEqualTo(Outcome.REFUSED);
    assertThat(state.lastFailure()).contains("privateAddresses");
    assertThat(server.asked()).isEmpty();
  }

  @Test
  void brokenAnswersAreFailures() {
    List<Reply> broken =
        List.of(Replies.reset(), Replies.shortBody("<rss>", 10_000), Replies.status(500, "fault"));
    for (Reply reply : broken) {
      server.on("/feed.xml", reply);
      assertThat(poll().outcome()).isEqualTo(Outcome.FAILED);
    }
    assertThat(state.failuresInRow()).isEqualTo(broken.size());
  }

  @Test
  void anEntryThatIsCutOffIsRefusedOnceAndTakenWhenItIsWhole() {
    String whole = document(item("a", NINE, "One"));
    server.on(
        "/feed.xml", Replies.ok(RSS, whole.substring(0, whole.indexOf("</description></item>"))));

    assertThat(poll().outgoing()).allMatch(out -> out.item() instanceof ReadItem.Refused);
    assertThat(poll().outgoing()).isEmpty();
    server.on("/feed.xml", Replies.ok(RSS, whole));
    assertThat(poll().outgoing()).hasSize(1).allMatch(out -> out.item() instanceof ReadItem.Ready);
  }

  @Test
  void aTeaserTakesItsTextFromThePageBehindItsLink() {
    pages = Pages.TEASER;
    URI page = server.url("/stories/a.html");
    server.on(
        "/feed.xml",
        Replies.ok(
            RSS,
            "<rss version=\"2.0\"><channel><title>W</title><item><guid>a</guid><title>One</title>"
                + "<link>"
                + page
                + "</link><description>Short…</description></item></channel></rss>"));
    server.on("/stories/a.html", Replies.ok("text/html", Script.page("One", Script.longText())));

    Article article = ((ReadItem.Ready) poll().outgoing().getFirst().item()).article();

    assertThat(article.uri()).isEqualTo("a");
    assertThat(article.bodyText()).contains("Paragraph 11");
  }

  @Test
  void anOperatorsTestPublishesNothingAndTellsWhatAPollWouldDo() {
    server.on(
        "/feed.xml",
        Replies.ok(RSS, document(item("a", NINE, "One"), item("b", NINE, "Two", "Short…"))));
    FeedProfile feed = FeedSources.feed(server.url("/feed.xml"), Pages.TEASER);
    FeedReading reading = new FeedReading(fetcher::fetch, FeedSources.intake(), () -> now);

    FeedReport report = reading.test(FeedSources.source("site", feed));

    assertThat(report.isReadable()).isTrue();
    assertThat(report.sentence())
        .isEqualTo("2 entries, 0 of them refused; the pages of 1 would be fetched");
    assertThat(report.items()).hasSize(2);
    assertThat(report.address()).contains(server.url("/feed.xml"));
  }
}
