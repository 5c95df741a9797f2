package news.dateline.desk;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Answers every search with the same stories, or refuses: what pages make of an answer. What a real
 * node makes of their questions is tested in e2e-tests.
 */
final class StandInNode implements AutoCloseable {
  private final HttpServer server;
  private final AtomicReference<String> asked = new AtomicReference<>("");
  private volatile int status = 200;

  StandInNode() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::answer);
    server.start();
  }

  String uri() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  /** The question that was asked last. */
  String asked() {
    return asked.get();
  }

  void answersWith(int code) {
    status = code;
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      asked.set(
          exchange.getRequestURI()
              + " "
              + new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
      exchange.getResponseHeaders().set("X-Elastic-Product", "Elasticsearch");
      exchange
          .getResponseHeaders()
          .set("Content-Type", "application/vnd.elasticsearch+json;compatible-with=9");
      byte[] body =
          status == 200
              ? file()
              : "{\"error\":{\"type\":\"refused\",\"reason\":\"test\"},\"status\":%d}"
                  .formatted(status)
                  .getBytes(StandardCharsets.UTF_8);
      exchange.sendResponseHeaders(status, body.length);
      exchange.getResponseBody().write(body);
    }
  }

  private static byte[] file() throws IOException {
    try (InputStream file = StandInNode.class.getResourceAsStream("/search-answer.json")) {
      return Objects.requireNonNull(file).readAllBytes();
    }
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
