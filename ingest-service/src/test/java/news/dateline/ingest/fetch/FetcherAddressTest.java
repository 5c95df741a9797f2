package news.dateline.ingest.fetch;

import static news.dateline.ingest.fetch.FetcherTest.assertRefused;
import static news.dateline.ingest.fetch.TestFetchers.feed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.ssl.SSLContext;
import news.dateline.ingest.feedserver.FeedServer;
import news.dateline.ingest.feedserver.Replies;
import news.dateline.ingest.fetch.FetchRequest.Kind;
import news.dateline.ingest.fetch.TestFetchers.Names;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FetcherAddressTest {
  private FeedServer server;

  @BeforeEach
  void start() throws IOException {
    server = FeedServer.start();
    server.on("/feed", Replies.ok("", "<rss/>"));
  }

  @AfterEach
  void stop() throws IOException {
    server.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"127.0.0.1", "localhost"})
  void aSourceWithoutPrivateAddressesHasNone(String host) {
    try (Fetcher fetcher = TestFetchers.fetcher()) {
      Fetched fetched = fetcher.fetch(FetchRequest.of(server.url(host, "/feed"), false, Kind.FEED));

      assertRefused(fetched, "private-address");
      assertThat(fetched)
          .asInstanceOf(type(Fetched.Refused.class))
          .extracting(Fetched.Refused::sentence)
          .asString()
          .contains("/robots.txt leads to " + host, "loopback address", "feed.privateAddresses");
      assertThat(server.asked("/robots.txt")).isEmpty();
    }
  }

  @Test
  void whatOneSourceMayAnotherStillMayNot() {
    try (Fetcher fetcher = TestFetchers.fetcher()) {
      assertThat(fetcher.fetch(feed(server.url("/feed")))).isInstanceOf(Fetched.Content.class);

      assertRefused(
          fetcher.fetch(FetchRequest.of(server.url("/feed"), false, Kind.FEED)), "private-address");
      assertThat(server.asked()).hasSize(1);
    }
  }

  @Test
  void aNameWithOneBadAddressAmongGoodOnesIsRefused() throws Exception {
    Names names =
        host -> new InetAddress[] {address("1.1.1.1"), address("10.0.0.7"), address("1.0.0.1")};
    try (Fetcher fetcher = TestFetchers.resolving(names)) {
      Fetched fetched =
          fetcher.fetch(FetchRequest.of(URI.create("http://news.example/"), false, Kind.FEED));

      assertRefused(fetched, "private-address");
    }
  }

  @Test
  void aNameThatChangesItsAddressAfterwardsIsCheckedAgain() throws Exception {
    AtomicInteger lookups = new AtomicInteger();
    Names names =
        host ->
            new InetAddress[] {
              address(lookups.incrementAndGet() == 1 ? "127.0.0.1" : "169.254.169.254")
            };
    try (Fetcher fetcher = TestFetchers.resolving(names)) {
      Fetched fetched = fetcher.fetch(feed(server.url("news.example", "/feed")));

      assertRefused(fetched, "private-address");
      assertThat(server.asked("/robots.txt")).hasSize(1); // by the first address
      assertThat(server.asked("/feed")).isEmpty();
    }
  }

  @Test
  void theAddressesThatWereCheckedAreThoseConnectedTo() throws Exception {
    AtomicInteger lookups = new AtomicInteger();
    Names names =
        host -> {
          lookups.incrementAndGet();
          return new InetAddress[] {address("127.0.0.1")};
        };
    try (Fetcher fetcher = TestFetchers.resolving(names)) {
      assertThat(fetcher.fetch(feed(server.url("news.example", "/feed"))))
          .isInstanceOf(Fetched.Content.class);
    }
    assertThat(lookups).hasValue(2); // robots.txt and the feed: one look-up a connection
    assertThat(server.asked("/feed").getFirst().header("host")).startsWith("news.example:");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://169.254.169.254/latest/meta-data/",
        "http://[fd00:ec2::254]/latest/meta-data/",
        "http://[::ffff:169.254.169.254]/",
        "http://[64:ff9b::a9fe:a9fe]/",
        "http://0.0.0.0/",
        "http://inside.example/"
      })
  void aRedirectIsCheckedAsTheFirstAddressIs(String location) throws Exception {
    Names names =
        host ->
            host.equals("inside.example")
                ? new InetAddress[] {address("169.254.169.254")}
                : InetAddress.getAllByName(host);
    server.on("/old", Replies.redirect(302, location));
    try (Fetcher fetcher = TestFetchers.resolving(names)) {
      assertRefused(fetcher.fetch(feed(server.url("/old"))), "private-address");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"http://2852039166/", "http://0xa9fea9fe/", "http://0251.0376.0251.0376/"})
  void aRedirectInAnOddNotationIsRefused(String location) {
    server.on("/old", Replies.redirect(302, location));
    try (Fetcher fetcher = TestFetchers.fetcher()) {
      Fetched fetched = fetcher.fetch(feed(server.url("/old")));

      assertThat(fetched)
          .asInstanceOf(type(Fetched.Refused.class))
          .extracting(Fetched.Refused::reason)
          .isIn("bad-url", "bad-redirect");
    }
  }

  @Test
  void aNameThatIsNotFoundIsTriedLater() throws Exception {
    Names names =
        host -> {
          throw new UnknownHostException(host);
        };
    try (Fetcher fetcher = TestFetchers.resolving(names)) {
      assertThat(fetcher.fetch(feed(URI.create("http://news.example/"))))
          .asInstanceOf(type(Fetched.TryLater.class))
          .extracting(Fetched.TryLater::sentence)
          .asString()
          .contains("names the host news.example, which is not found");
    }
  }

  @Test
  void aNameServiceThatHangsHoldsNobody() throws Exception {
    CountDownLatch never = new CountDownLatch(1);
    Names names =
        host -> {
          try {
            never.await();
          } catch (InterruptedException e) {
            throw new UnknownHostException(host);
          }
          return new InetAddress[0];
        };
    FetchSettings hasty =
        FetchSettingsBuilder.builder(TestFetchers.SETTINGS)
            .connectTimeout(Duration.ofMillis(200))
            .build();
    try (Fetcher fetcher = new Fetcher(hasty, Clock.systemUTC(), names, SSLContext.getDefault())) {
      assertThat(fetcher.fetch(feed(URI.create("http://news.example/"))))
          .isInstanceOf(Fetched.TryLater.class);
    }
  }

  private static InetAddress address(String literal) {
    try {
      return InetAddress.getByName(literal);
    } catch (UnknownHostException e) {
      throw new IllegalArgumentException(literal, e);
    }
  }
}
