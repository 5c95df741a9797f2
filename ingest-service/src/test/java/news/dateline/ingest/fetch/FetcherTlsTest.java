package news.dateline.ingest.fetch;

import static news.dateline.ingest.fetch.FetcherTest.assertRefused;
import static news.dateline.ingest.fetch.TestFetchers.feed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import javax.net.ssl.SSLContext;
import news.dateline.ingest.feedserver.FeedServer;
import news.dateline.ingest.feedserver.Replies;
import news.dateline.ingest.feedserver.SelfSigned;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FetcherTlsTest {
  private static SelfSigned certificate;
  private static FeedServer server;

  @BeforeAll
  static void start(@TempDir Path folder) throws Exception {
    certificate = SelfSigned.make(folder, "ip:127.0.0.1");
    server = FeedServer.startTls(certificate.context());
    server.on("/feed", Replies.ok("", "<rss/>"));
  }

  @AfterAll
  static void stop() throws IOException {
    server.close();
  }

  @Test
  void aCertificateThatNobodyTrustsIsTriedLaterWithoutAWordSaid() throws Exception {
    try (Fetcher fetcher = TestFetchers.fetcher()) {
      assertThat(fetcher.fetch(feed(server.url("/feed"))))
          .asInstanceOf(type(Fetched.TryLater.class))
          .extracting(Fetched.TryLater::sentence)
          .asString()
          .contains("shows a certificate that is not trusted here or not of 127.0.0.1");
    }
  }

  @Test
  void aTrustedOneIsTaken() throws Exception {
    try (Fetcher fetcher = trusting()) {
      assertThat(fetcher.fetch(feed(server.url("/feed")))).isInstanceOf(Fetched.Content.class);
    }
  }

  @Test
  void aTrustedOneOfAnotherHostIsNot() throws Exception {
    try (Fetcher fetcher = trusting()) {
      assertThat(fetcher.fetch(feed(server.url("localhost", "/feed"))))
          .asInstanceOf(type(Fetched.TryLater.class))
          .extracting(Fetched.TryLater::sentence)
          .asString()
          .contains("not of localhost");
    }
  }

  @Test
  void aRedirectToWhereAnybodyMayListenIsRefused() throws Exception {
    server.on("/old", Replies.redirect(301, "http://127.0.0.1:1/feed"));
    try (Fetcher fetcher = trusting()) {
      assertRefused(fetcher.fetch(feed(server.url("/old"))), "insecure-redirect");
    }
  }

  @Test
  void aHandshakeThatTheServerDoesNotTakePartInIsGivenUp() throws Exception {
    try (ServerSocket mute = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        Fetcher fetcher =
            new Fetcher(
                FetchSettingsBuilder.builder(TestFetchers.SETTINGS)
                    .connectTimeout(Duration.ofSeconds(2))
                    .build(),
                Clock.systemUTC())) {
      assertThat(
              fetcher.fetch(
                  feed(URI.create("https://127.0.0.1:%d/".formatted(mute.getLocalPort())))))
          .asInstanceOf(type(Fetched.TryLater.class))
          .extracting(Fetched.TryLater::sentence)
          .asString()
          .contains("cannot be reached");
    }
  }

  private static Fetcher trusting() throws Exception {
    SSLContext trusted = certificate.context();
    return new Fetcher(
        TestFetchers.SETTINGS, Clock.systemUTC(), SystemDefaultDnsResolver.INSTANCE, trusted);
  }
}
