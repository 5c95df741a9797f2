package news.dateline.launcher.chaos;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import news.dateline.article.ArticleCodec;
import news.dateline.launcher.chaos.NodeFault.Scope;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** The node's place is taken by a server that says what it was asked: the proxy alone is meant. */
class NodeProxyTest {
  private static final String FIRST = operation("a", "one");
  private static final String SECOND = operation("b", "two");
  private static final String THIRD = operation("c", "three");
  private static final String BULK = FIRST + SECOND + THIRD;

  private final List<String> asked = new CopyOnWriteArrayList<>();
  private final HttpClient http = HttpClient.newHttpClient();
  private HttpServer node;
  private NodeProxy proxy;

  @BeforeEach
  void start() throws IOException {
    node = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    node.createContext("/", this::answer);
    node.start();
    proxy = NodeProxy.before(URI.create("http://127.0.0.1:" + node.getAddress().getPort()));
  }

  @AfterEach
  void stop() {
    proxy.close();
    node.stop(0);
    http.close();
  }

  @Test
  void withoutAFaultEverythingIsPassedOn() throws IOException, InterruptedException {
    String large = "x".repeat(10 << 20); // what a bulk may have, and a half
    assertThat(send("PUT", "/articles/_doc/1?refresh=true", large).statusCode()).isEqualTo(200);
    HttpRequest unknownLength =
        HttpRequest.newBuilder(proxy.uri().resolve("/_bulk"))
            .POST(BodyPublishers.fromPublisher(BodyPublishers.ofString(BULK)))
            .build();
    assertThat(http.send(unknownLength, BodyHandlers.ofString()).headers().firstValue("x-node"))
        .contains("told");
    HttpResponse<String> head = send("HEAD", "/articles", "");
    assertThat(head.headers().firstValue("content-length")).contains("77");
    assertThat(asked)
        .containsExactly(
            "PUT /articles/_doc/1?refresh=true " + large, "POST /_bulk " + BULK, "HEAD /articles ");
    assertThat(proxy.met()).isZero();
  }

  @ParameterizedTest
  @CsvSource({"429, es_rejected_execution_exception", "503, cluster_block_exception", "413, ''"})
  void aRefusedRequestDoesNotReachTheNode(int status, String type)
      throws IOException, InterruptedException {
    proxy.inject(new NodeFault.Refuse(Scope.BULK, status));
    HttpResponse<String> refused = send("POST", "/_bulk", BULK);
    assertThat(refused.statusCode()).isEqualTo(status);
    assertThat(refused.body()).contains(type);
    assertThat(send("GET", "/articles/_search", "").statusCode()).isEqualTo(200);
    proxy.heal();
    assertThat(send("POST", "/_bulk", BULK).statusCode()).isEqualTo(200);
    assertThat(asked).containsExactly("GET /articles/_search ", "POST /_bulk " + BULK);
    assertThat(proxy.met()).isEqualTo(1);
  }

  @Test
  void onlyWhatIsTooLargeIsRefused() throws IOException, InterruptedException {
    proxy.inject(new NodeFault.TooLarge(BULK.length() - 1));
    assertThat(send("POST", "/_bulk", BULK).statusCode()).isEqualTo(413);
    assertThat(send("POST", "/_bulk", FIRST).statusCode()).isEqualTo(200);
  }

  @Test
  void aResetRequestDoesNotReachTheNodeAndALostAnswersDoes()
      throws IOException, InterruptedException {
    proxy.injectOnce(new NodeFault.Reset(Scope.ALL));
    assertThatIOException().isThrownBy(() -> send("POST", "/_bulk", FIRST));
    assertThat(asked).isEmpty();
    proxy.injectOnce(new NodeFault.LoseAnswer(Scope.ALL));
    assertThatIOException().isThrownBy(() -> send("POST", "/_bulk", SECOND));
    assertThat(asked).containsExactly("POST /_bulk " + SECOND);
    assertThat(send("POST", "/_bulk", THIRD).statusCode()).isEqualTo(200);
  }

  @Test
  void halfOfABulkIsDoneAndItsAnswerLost() {
    proxy.inject(new NodeFault.HalfBulk());
    assertThatIOException().isThrownBy(() -> send("POST", "/_bulk", BULK));
    assertThat(asked).containsExactly("POST /_bulk " + FIRST + SECOND);
  }

  @Test
  void itemsThatWereNotPassedOnAreAnsweredInTheirPlaces() throws IOException, InterruptedException {
    proxy.inject(new NodeFault.HalfRefused());
    assertThat(statuses(send("POST", "/_bulk", BULK))).containsExactly(201, 201, 429);
    proxy.inject(new NodeFault.Unparseable("one"));
    JsonNode answer = ArticleCodec.mapper().readTree(send("POST", "/_bulk", BULK).body());
    assertThat(answer.at("/items/0/create/error/type").asString())
        .isEqualTo("document_parsing_exception");
    assertThat(answer.at("/items/0/create/_id").asString()).isEqualTo("a");
    assertThat(statuses(send("POST", "/_bulk", FIRST))).containsExactly(400);
    assertThat(statuses(send("POST", "/_bulk", THIRD))).containsExactly(201);
    assertThat(asked)
        .containsExactly(
            "POST /_bulk " + FIRST + SECOND,
            "POST /_bulk " + SECOND + THIRD,
            "POST /_bulk " + THIRD);
  }

  @Test
  void aDelayedRequestArrives() throws IOException, InterruptedException {
    proxy.inject(new NodeFault.Delay(Scope.ALL, Duration.ofMillis(1)));
    assertThat(send("POST", "/_bulk", FIRST).statusCode()).isEqualTo(200);
    assertThat(proxy.met()).isEqualTo(1);
  }

  @Test
  void aNodeThatIsAwayAndAProxyThatIsGiveNoAnswerAndComeBackAtTheSamePlace()
      throws IOException, InterruptedException {
    URI before = proxy.uri();
    assertThat(send("GET", "/", "").statusCode()).isEqualTo(200);
    proxy.stopListening();
    assertThatIOException().isThrownBy(() -> send("GET", "/", ""));
    proxy.listenAgain();
    assertThat(proxy.uri()).isEqualTo(before);
    assertThat(send("GET", "/", "").statusCode()).isEqualTo(200);
    node.stop(0);
    assertThatIOException().isThrownBy(() -> send("POST", "/_bulk", BULK));
  }

  private HttpResponse<String> send(String method, String target, String body)
      throws IOException, InterruptedException {
    return http.send(
        HttpRequest.newBuilder(proxy.uri().resolve(target))
            .method(method, BodyPublishers.ofString(body))
            .build(),
        BodyHandlers.ofString());
  }

  private static List<Integer> statuses(HttpResponse<String> answer) {
    return ArticleCodec.mapper()
        .readTree(answer.body())
        .path("items")
        .valueStream()
        .map(item -> item.at("/create/status").asInt())
        .toList();
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
      asked.add("%s %s %s".formatted(exchange.getRequestMethod(), exchange.getRequestURI(), body));
      exchange.getResponseHeaders().add("X-Node", "told");
      if (exchange.getRequestMethod().equals("HEAD")) {
        exchange.getResponseHeaders().add("Content-Length", "77");
        exchange.sendResponseHeaders(200, -1);
        return;
      }
      String items =
          String.join(",", java.util.Collections.nCopies(body.split("\n", -1).length / 2, CREATED));
      byte[] answer = "{\"items\":[%s]}".formatted(items).getBytes(StandardCharsets.UTF_8);
      exchange.sendResponseHeaders(200, answer.length);
      exchange.getResponseBody().write(answer);
    }
  }

  private static final String CREATED = "{\"create\":{\"status\":201}}";

  private static String operation(String id, String text) {
    return "{\"create\":{\"_index\":\"articles\",\"_id\":\"%s\"}}\n{\"bodyText\":\"%s\"}\n"
        .formatted(id, text);
  }
}
