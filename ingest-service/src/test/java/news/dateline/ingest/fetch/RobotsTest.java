package news.dateline.ingest.fetch;

import static news.dateline.ingest.fetch.FetcherTest.assertRefused;
import static news.dateline.ingest.fetch.TestFetchers.feed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collections;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import news.dateline.ingest.feedserver.FeedServer;
import news.dateline.ingest.feedserver.Replies;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RobotsTest {
  private static final String FORBIDS = "User-agent: *\nDisallow: /\n";

  private Instant now = Instant.parse("2026-11-28T12:00:00Z");
  private final InstantSource clock = () -> now;
  private final Fetcher fetcher = new Fetcher(TestFetchers.SETTINGS, clock);
  private FeedServer server;

  @BeforeEach
  void start() throws IOException {
    server = FeedServer.start();
    server.on("/feed", Replies.ok("", "<rss/>")).on("/closed/feed", Replies.ok("", "<rss/>"));
  }

  @AfterEach
  void stop() throws IOException {
    fetcher.close();
    server.close();
  }

  @Test
  void whatIsClosedToAllIsNotAsked() {
    robots("User-agent: *\nDisallow: /closed\n");

    Fetched closed = fetch("/closed/feed");

    assertRefused(closed, "robots");
    assertThat(closed)
        .asInstanceOf(type(Fetched.Refused.class))
        .extracting(Fetched.Refused::sentence)
        .isEqualTo(
            server.url("/closed/feed")
                + " is closed to 'dateline' by the site's robots.txt: ask its publisher to open it,"
                + " or to push");
    assertThat(fetch("/feed")).isInstanceOf(Fetched.Content.class);
    assertThat(server.asked("/closed/feed")).isEmpty();
  }

  @Test
  void ourOwnGroupStandsBeforeThatOfAll() {
    robots("User-agent: *\nDisallow: /\n\nUser-agent: Dateline\nDisallow: /closed\n");

    assertThat(fetch("/feed")).isInstanceOf(Fetched.Content.class);
    assertRefused(fetch("/closed/feed"), "robots");
  }

  @Test
  void aRedirectIntoWhatIsClosedIsNotFollowed() {
    robots("User-agent: *\nDisallow: /closed\n");
    server.on("/old", Replies.redirect(301, "/closed/feed"));

    assertRefused(fetch("/old"), "robots");
    assertThat(server.asked("/closed/feed")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {400, 401, 403, 404, 410})
  void aSiteWithoutAnyAllowsEverything(int status) {
    server.on("/robots.txt", Replies.status(status, FORBIDS));

    assertThat(fetch("/feed")).isInstanceOf(Fetched.Content.class);
  }

  @ParameterizedTest
  @ValueSource(ints = {429, 500, 503})
  void whileItCannotBeReadEverythingWaits(int status) {
    server.on("/robots.txt", Replies.status(status, "", "Retry-After: 1200"));

    assertThat(fetch("/feed"))
        .asInstanceOf(type(Fetched.TryLater.class))
        .returns(Optional.of(Duration.ofMinutes(20)), Fetched.TryLater::retryAfter)
        .extracting(Fetched.TryLater::sentence)
        .asString()
        .contains("/robots.txt answers " + status);
    assertThat(server.asked("/feed")).isEmpty();

    robots("");
    now = now.plus(Duration.ofMinutes(19));
    assertThat(fetch("/feed"))
        .asInstanceOf(type(Fetched.TryLater.class))
        .returns(Optional.of(Duration.ofMinutes(1)), Fetched.TryLater::retryAfter);
    now = now.plus(Duration.ofMinutes(2));
    assertThat(fetch("/feed")).isInstanceOf(Fetched.Content.class);
  }

  @Test
  void whileItBreaksOffEverythingWaits() {
    server.on("/robots.txt", Replies.reset());

    assertThat(fetch("/feed")).isInstanceOf(Fetched.TryLater.class);
    assertThat(fetch("/feed")).isInstanceOf(Fetched.TryLater.class);
    assertThat(server.asked("/robots.txt")).hasSize(1); // not with every request
  }

  @Test
  void whatCannotBeReadForThirtyDaysIsNotThere() {
    server.on("/robots.txt", Replies.status(500, ""));
    assertThat(fetch("/feed")).isInstanceOf(Fetched.TryLater.class);

    now = now.plus(Duration.ofDays(29));
    assertThat(fetch("/feed")).isInstanceOf(Fetched.TryLater.class);
    now = now.plus(Duration.ofDays(2));
    assertThat(fetch("/feed")).isInstanceOf(Fetched.Content.class);
  }

  @Test
  void anOlderCopyServesWhileItCannotBeRead() {
    robots("User-agent: *\nDisallow: /closed\n");
    assertThat(fetch("/feed")).isInstanceOf(Fetched.Content.class);

    server.on("/robots.txt", Replies.status(500, ""));
    now = now.plus(Duration.ofHours(25));
    assertThat(fetch("/feed")).isInstanceOf(Fetched.Content.class);
    assertRefused(fetch("/closed/feed"), "robots");
    assertThat(server.asked("/robots.txt")).hasSize(2);
  }

  @Test
  void itIsReadOnceADay() {
    robots("");
    assertThat(fetch("/feed")).isInstanceOf(Fetched.Content.class);
    robots(FORBIDS);
    now = now.plus(Duration.ofHours(23));
    assertThat(fetch("/feed")).isInstanceOf(Fetched.Content.class);
    now = now.plus(Duration.ofHours(2));
    assertRefused(fetch("/feed"), "robots");
    assertThat(server.asked("/robots.txt")).hasSize(2);
  }

  @Test
  void itIsReadOnceHoweverManyAskAtOnce() throws Exception {
    robots("");
    Callable<Fetched> request = () -> fetch("/feed");
    try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
      assertThat(threads.invokeAll(Collections.nCopies(8, request)))
          .allSatisfy(each -> assertThat(each.get()).isInstanceOf(Fetched.Content.class));
    }
    assertThat(server.asked("/robots.txt")).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/a/../closed/feed", "/./closed/feed", "/%63losed/feed"})
  void whatIsClosedIsClosedHoweverItIsWritten(String target) {
    robots("User-agent: *\nDisallow: /closed\n");

    assertRefused(fetch(target), "robots");
  }

  @Test
  void itIsFollowedToWhereItHasMoved() {
    server
        .on("/robots.txt", Replies.redirect(301, "/moved/robots.txt"))
        .on("/moved/robots.txt", Replies.ok("text/plain", FORBIDS));

    assertRefused(fetch("/feed"), "robots");
  }

  @Test
  void oneThatOnlyRedirectsIsNotThere() {
    server.on("/robots.txt", Replies.redirect(301, "/robots.txt"));

    assertThat(fetch("/feed")).isInstanceOf(Fetched.Content.class);
  }

  @Test
  void aLongOneIsReadAsFarAsTheStandardAsks() {
    String filler = "# %s\n".formatted("x".repeat(97)).repeat(10_000);

    robots("User-agent: *\nDisallow: /closed\n" + filler + "Disallow: /feed\n");

    assertRefused(fetch("/closed/feed"), "robots");
    assertThat(fetch("/feed")).isInstanceOf(Fetched.Content.class);
  }

  @Test
  void rulesMadeToCostTimeCostLittle() {
    String rule = "Disallow: /*" + "a*".repeat(500) + "b\n";
    String path = "/" + "a".repeat(1_900);
    robots("User-agent: *\n" + rule.repeat(400));
    server.on(path, Replies.ok("", "x"));

    long start = System.nanoTime();
    assertThat(fetch(path)).isInstanceOf(Fetched.Content.class);
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(10));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "x",
        " ",
        ":",
        "%41",
        "\t:",
        "User-agent: a\n",
        "Disallow: /%41*$\n",
        "<html ",
        "Sitemap: http://x/\n",
        "Crawl-delay: 9e999\n",
        "Crawl-delay: NaN\n",
        "\u0000",
        "\ud83d\udcf0"
      })
  void whateverItHoldsItIsReadInTime(String piece) {
    robots("User-agent: *\nDisallow: /closed" + piece.repeat((500 << 10) / piece.length()));

    long start = System.nanoTime();
    assertThat(fetch("/feed")).isInstanceOf(Fetched.Content.class);
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(10));
  }

  @Test
  void itsCrawlDelayIsKeptTo() {
    robots("User-agent: *\nCrawl-delay: 0.4\n");

    long begin = System.nanoTime();
    for (int i = 0; i < 4; i++) {
      assertThat(fetch("/feed")).isInstanceOf(Fetched.Content.class);
    }

    assertThat(Duration.ofNanos(server.asked("/feed").getLast().atNanos() - begin))
        .isGreaterThanOrEqualTo(Duration.ofMillis(3 * 400));
  }

  @Test
  void aCrawlDelayBeyondOurPatienceIsKeptToAsFarAsThatGoes() {
    robots("User-agent: *\nCrawl-delay: 86400\n");
    server.on("/old", Replies.redirect(302, "/feed"));
    FetchSettings settings =
        FetchSettingsBuilder.builder(TestFetchers.SETTINGS)
            .waitAtMost(Duration.ofSeconds(1))
            .build();

    long begin = System.nanoTime();
    try (Fetcher patient = new Fetcher(settings, clock)) {
      assertThat(patient.fetch(feed(server.url("/old")))).isInstanceOf(Fetched.Content.class);
    }
    assertThat(Duration.ofNanos(server.asked("/feed").getLast().atNanos() - begin))
        .isGreaterThanOrEqualTo(Duration.ofSeconds(1));
  }

  @Test
  void sitemapsAreListed() {
    robots("Sitemap: https://news.example/news.xml\nSitemap: /other.xml\n");

    assertThat(fetcher.sitemaps(server.url("/"), true)).contains("https://news.example/news.xml");
  }

  @Test
  void theCacheForgetsTheEldest() {
    RobotsCache cache = new RobotsCache();
    for (int i = 0; i < 10_000; i++) {
      cache.put(
          Site.of(URI.create("http://host-%d.example/".formatted(i)), false),
          new RobotsFile(Optional.empty(), now, Optional.empty(), Optional.empty(), 500_000));
    }
    assertThat(cache.size()).isBetween(10, 20); // 8 MiB
    assertThat(cache.find(Site.of(URI.create("http://host-9999.example/"), false))).isPresent();
  }

  private void robots(String text) {
    server.on("/robots.txt", Replies.ok("text/plain", text));
  }

  private Fetched fetch(String target) {
    return fetcher.fetch(feed(server.url(target)));
  }
}
