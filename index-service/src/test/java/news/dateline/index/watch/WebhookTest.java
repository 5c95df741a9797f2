package news.dateline.index.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import news.dateline.article.ArticleCodec;
import news.dateline.index.watch.Watch.Channel;
import news.dateline.outbound.CheckedHttp;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class WebhookTest {
  private final AtomicInteger status = new AtomicInteger(200);
  private final List<Headers> headers = new ArrayList<>();
  private final List<String> bodies = new ArrayList<>();
  private HttpServer server;
  private CheckedHttp http;
  private Watch watch;

  @BeforeEach
  void start() throws Exception {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/hook",
        exchange -> {
          headers.add(exchange.getRequestHeaders());
          bodies.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
          exchange.getResponseHeaders().set("Location", "/elsewhere");
          exchange.sendResponseHeaders(status.get(), -1);
          exchange.close();
        });
    server.start();
    http = TestWatches.http(Duration.ofSeconds(10));
    watch =
        TestWatches.watch(
            Channel.WEBHOOK,
            "http://127.0.0.1:%d/hook?key=1".formatted(server.getAddress().getPort()));
  }

  @AfterEach
  void stop() {
    http.close();
    server.stop(0);
  }

  @Test
  void aDeliveryIsSignedOverIdTimeAndBody() throws Exception {
    hook().send(watch, TestWatches.notice(Optional.of(TestWatches.story("Ferry “sinks”"))));

    Headers sent = headers.getFirst();
    assertThat(sent.getFirst("webhook-id")).isEqualTo("delivery");
    assertThat(sent.getFirst("Dateline-Delivery")).isEqualTo("delivery");
    String timestamp = sent.getFirst("webhook-timestamp");
    assertThat(timestamp).isEqualTo(Long.toString(TestWatches.AT.getEpochSecond()));
    Mac mac = Mac.getInstance("HmacSHA256");
    String secret = Objects.requireNonNull(watch.secret());
    mac.init(
        new SecretKeySpec(
            Base64.getDecoder().decode(secret.substring("whsec_".length())), "HmacSHA256"));
    String signed = "delivery." + timestamp + "." + bodies.getFirst();
    assertThat(sent.getFirst("webhook-signature"))
        .isEqualTo(
            "v1,"
                + Base64.getEncoder()
                    .encodeToString(mac.doFinal(signed.getBytes(StandardCharsets.UTF_8))));
    JsonNode body = ArticleCodec.mapper().readTree(bodies.getFirst());
    assertThat(body.path("type").asString()).isEqualTo("story.new");
    assertThat(body.at("/data/headline").asString()).isEqualTo("Ferry “sinks”");
    assertThat(body.at("/data/links/versions").asString())
        .isEqualTo("https://dateline.example/v1/articles/article/versions");
    assertThat(bodies.getFirst()).doesNotContain("whsec_", "sails");
  }

  /** The example of the specification, so that its libraries check what we sign. */
  @Test
  void theSignatureIsThatOfStandardWebhooks() {
    assertThat(
            Signature.of(
                "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw",
                "msg_p5jXN8AQM9LWM0D4loKWxJek",
                1614265330,
                "{\"test\": 2432232314}".getBytes(StandardCharsets.UTF_8)))
        .isEqualTo("v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");
  }

  @Test
  void aStoryThatMayNotBeSeenIsNamedAndNotTold() throws Exception {
    hook().send(watch, TestWatches.notice(Optional.empty()));

    assertThat(bodies.getFirst())
        .contains("\"story.killed\"", "https://news.example/ferry")
        .doesNotContain("headline");
  }

  @ParameterizedTest
  @ValueSource(ints = {301, 307, 404, 429, 500, 503})
  void anythingButSuccessIsARefusalAndNoRedirectIsFollowed(int code) {
    status.set(code);
    assertThatThrownBy(() -> hook().send(watch, TestWatches.notice(Optional.empty())))
        .isInstanceOf(DeliveryException.class)
        .hasMessageStartingWith("the webhook answers " + code);
    assertThat(bodies).hasSize(1);
  }

  @Test
  void aPrivateAddressIsRefusedWhereItIsConnectedTo() {
    assertThatThrownBy(
            () ->
                TestWatches.webhook(http, "localhost")
                    .send(watch, TestWatches.notice(Optional.empty())))
        .isInstanceOf(DeliveryException.class)
        .hasMessageContaining("loopback")
        .hasMessageContaining("dateline.index.watches.private-hosts");
    assertThat(bodies).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://127.0.0.1/hook",
        "http://localhost/hook",
        "http://[::1]/hook",
        "http://169.254.169.254/latest",
        "http://10.0.0.1/",
        "http://0.0.0.0/",
      })
  void aPrivateAddressIsRefusedWhenItIsAdded(String address) {
    assertThatThrownBy(() -> TestWatches.webhook(http).check(address))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("leads to");
  }

  @Test
  void theAddressesOfCloudsAreRefusedEvenWhereTheyAreNamed() {
    assertThatThrownBy(
            () -> TestWatches.webhook(http, "169.254.169.254").check("http://169.254.169.254/"))
        .hasMessageContaining("no webhook may be");
    assertThatCode(() -> TestWatches.webhook(http, "LOCALHOST").check("http://localhost/hook"))
        .doesNotThrowAnyException();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "hook",
        "ftp://a.example/",
        "http:///hook",
        "http://user:secret@a.example/",
        "http://a.example/#x",
        "http://a.example/\r\nX: y",
        "file:///etc/passwd",
      })
  void whatIsNoAddressOfAWebhookIsTold(String address) {
    assertThatThrownBy(() -> hook().check(address))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("webhook is no address");
  }

  private Webhook hook() {
    return TestWatches.webhook(http, "127.0.0.1");
  }
}
