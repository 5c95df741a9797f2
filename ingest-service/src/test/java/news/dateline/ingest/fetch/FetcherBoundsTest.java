package news.dateline.ingest.fetch;

import static news.dateline.ingest.fetch.FetcherTest.assertRefused;
import static news.dateline.ingest.fetch.TestFetchers.feed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import news.dateline.article.ArticleLimits;
import news.dateline.ingest.feedserver.FeedServer;
import news.dateline.ingest.feedserver.Replies;
import news.dateline.ingest.feedserver.Reply;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceLock;

@Execution(ExecutionMode.CONCURRENT)
@ResourceLock("deadlines that are waited out")
class FetcherBoundsTest {
  private FeedServer server;
  private final Fetcher fetcher = TestFetchers.fetcher();
  private final Fetcher hasty = TestFetchers.hasty();
  private final Fetcher impatient = TestFetchers.impatient();

  @BeforeEach
  void start() throws IOException {
    server = FeedServer.start();
  }

  @AfterEach
  void stop() throws IOException {
    fetcher.close();
    hasty.close();
    impatient.close();
    server.close();
  }

  @Test
  void theLargestBodyIsTakenAndOneByteMoreIsNot() {
    byte[] largest = new byte[ArticleLimits.WIRE_BYTES];
    byte[] larger = new byte[ArticleLimits.WIRE_BYTES + 1];

    assertThat(fetch(fetcher, Replies.bytes(200, largest))).isInstanceOf(Fetched.Content.class);
    assertRefused(fetch(fetcher, Replies.bytes(200, larger)), "too-large");
  }

  @Test
  void theLargestBodyIsTakenPackedToo() {
    byte[] largest = Replies.zipped(new byte[ArticleLimits.WIRE_BYTES]);
    byte[] larger = Replies.zipped(new byte[ArticleLimits.WIRE_BYTES + 1]);

    assertThat(fetch(fetcher, Replies.bytes(200, largest, "Content-Encoding: gzip")))
        .isInstanceOf(Fetched.Content.class);
    assertRefused(
        fetch(fetcher, Replies.bytes(200, larger, "Content-Encoding: gzip")), "too-large");
  }

  @Test
  void aBombIsNotUnpackedToItsEnd() {
    Reply bomb = Replies.gzipBomb(200);

    assertRefused(fetch(fetcher, bomb), "too-large");
  }

  @Test
  void aBodyWithoutEndEnds() {
    assertRefused(fetch(fetcher, Replies.endless()), "too-large");
  }

  @Test
  void headersWithoutEndEnd() {
    assertRefused(fetch(fetcher, Replies.endlessHeaders()), "headers-too-large");
  }

  @Test
  void oneHeaderWithoutEndEnds() {
    assertRefused(
        fetch(fetcher, Replies.raw("HTTP/1.1 200 OK\r\nX: " + "x".repeat(100_000))),
        "headers-too-large");
  }

  @Test
  void aPackingThatWasNotOfferedIsRefused() {
    assertRefused(
        fetch(fetcher, Replies.status(200, "x", "Content-Encoding: br")), "unsupported-encoding");
    assertRefused(
        fetch(fetcher, Replies.status(200, "x", "Content-Encoding: gzip, gzip")),
        "unsupported-encoding");
  }

  @Test
  void aBodyThatTricklesIsGivenUpAtTheDeadline() {
    assertGivenUp(hasty, Replies.trickle(100), "was not done after 3 seconds");
  }

  @Test
  void aHeadThatTricklesIsGivenUpAtTheDeadline() {
    assertGivenUp(hasty, Replies.tricklingHead(100), "was not done after 3 seconds");
  }

  @Test
  void answersThatAreOnlyAnnouncedForEverAreGivenUpAtTheDeadline() {
    assertGivenUp(
        hasty,
        (asked, connection) -> {
          while (true) {
            Replies.raw("HTTP/1.1 103 Early Hints\r\n\r\n").write(asked, connection);
          }
        },
        "was not done after 3 seconds");
  }

  @Test
  void silenceIsGivenUpSooner() {
    assertGivenUp(impatient, Replies.silence(), "has fallen silent");
  }

  @Test
  void aBodyThatIsCutOffIsNoBody() {
    assertBroken(Replies.shortBody("<rss>", 1_000));
  }

  @Test
  void aPackedBodyThatIsCutOffIsNoBody() {
    byte[] packed = Replies.zipped(new byte[100_000]);
    byte[] half = Arrays.copyOf(packed, packed.length / 2);

    assertBroken(Replies.bytes(200, half, "Content-Encoding: gzip"));
  }

  @Test
  void bytesBeyondTheAnnouncedLengthAreNotTaken() {
    Fetched fetched =
        fetch(fetcher, Replies.raw("HTTP/1.1 200 OK\r\nContent-Length: 3\r\n\r\nabcdef"));

    assertThat(fetched)
        .asInstanceOf(type(Fetched.Content.class))
        .satisfies(content -> assertThat(content.bytes()).asString().isEqualTo("abc"));
  }

  @Test
  void aResetIsTriedLater() {
    assertBroken(Replies.reset());
  }

  @Test
  void chunksThatAreNoneAreTriedLater() {
    assertBroken(
        Replies.raw("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\nabc\r\n0\r\n\r\n"));
  }

  @Test
  void whatIsNotHttpIsTriedLater() {
    assertBroken(Replies.raw("SSH-2.0-OpenSSH_9.6\r\n"));
    assertBroken(Replies.raw(""));
    assertBroken(Replies.raw("HTTP/1.1 200 OK\r\nContent-Length: minus one\r\n\r\n"));
  }

  @Test
  void aHostThatTakesNoConnectionIsTriedLater() throws IOException {
    URI closed = server.url("/feed");
    server.close();

    assertThat(fetcher.fetch(feed(closed)))
        .asInstanceOf(type(Fetched.TryLater.class))
        .extracting(Fetched.TryLater::sentence)
        .asString()
        .contains("takes no connection");
  }

  @Test
  void aDamagedAnswerIsNeverAnException() {
    byte[] body = Replies.zipped("<rss/>".repeat(20).getBytes(StandardCharsets.UTF_8));
    String whole =
        "HTTP/1.1 200 OK\r\nContent-Type: text/xml\r\nETag: \"1\"\r\nContent-Encoding: gzip\r\n"
            + "Content-Length: %d\r\nLocation: /x\r\nRetry-After: 1\r\n\r\n".formatted(body.length)
            + new String(body, StandardCharsets.ISO_8859_1);
    assertThat(fetch(fetcher, Replies.raw(whole))).isInstanceOf(Fetched.Content.class);
    Random random = new Random(4);
    for (int i = 0; i < 500; i++) {
      StringBuilder damaged = new StringBuilder(whole);
      for (int change = 0; change <= i % 4 && damaged.length() > 1; change++) {
        int at = random.nextInt(damaged.length());
        switch (random.nextInt(4)) {
          case 0 -> damaged.setCharAt(at, (char) random.nextInt(256));
          case 1 -> damaged.deleteCharAt(at);
          case 2 -> damaged.setLength(Math.max(at, 1));
          default -> damaged.insert(at, damaged.substring(at));
        }
      }
      assertThatCode(() -> fetch(fetcher, Replies.raw(damaged.toString())))
          .as(damaged.toString())
          .doesNotThrowAnyException();
    }
  }

  @Test
  void closingEndsWhatIsUnderWay() throws InterruptedException {
    CountDownLatch asked = new CountDownLatch(1);
    server.on(
        "/feed",
        (request, connection) -> {
          asked.countDown();
          Replies.silence().write(request, connection);
        });
    Thread request = Thread.ofPlatform().start(() -> fetcher.fetch(feed(server.url("/feed"))));
    assertThat(asked.await(20, TimeUnit.SECONDS)).isTrue();

    fetcher.close();

    assertThat(request.join(Duration.ofSeconds(10))).isTrue(); // the idle timeout is 20
    assertThatCode(() -> fetcher.fetch(feed(server.url("/feed")))).doesNotThrowAnyException();
  }

  private void assertGivenUp(Fetcher with, Reply reply, String sentence) {
    assertThat(fetch(with, Replies.ok("", "x"))).isInstanceOf(Fetched.Content.class);
    long start = System.nanoTime();

    assertThat(fetch(with, reply))
        .asInstanceOf(type(Fetched.TryLater.class))
        .extracting(Fetched.TryLater::sentence)
        .asString()
        .contains("/feed " + sentence);
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(15));
  }

  private void assertBroken(Reply reply) {
    assertThat(fetch(fetcher, reply))
        .asInstanceOf(type(Fetched.TryLater.class))
        .extracting(Fetched.TryLater::sentence)
        .asString()
        .endsWith("broke off, or answers with something that is not HTTP");
  }

  private Fetched fetch(Fetcher with, Reply reply) {
    return with.fetch(feed(server.on("/feed", reply).url("/feed")));
  }
}
