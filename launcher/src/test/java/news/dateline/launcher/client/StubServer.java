package news.dateline.launcher.client;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;

/**
 * A server that gives prepared answers, each path's last one again and again, and notes requests.
 */
final class StubServer implements AutoCloseable {
  private final HttpServer server;
  private final Map<String, BlockingQueue<Prepared>> answers = new ConcurrentHashMap<>();
  private final List<String> requests = new ArrayList<>();
  private final List<String> authorizations = new ArrayList<>();

  private record Prepared(int status, String body) {}

  StubServer(int port) throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
    server.createContext("/", this::answer);
    server.start();
  }

  StubServer answering(String path, int status, String body) {
    answers.computeIfAbsent(path, _ -> new LinkedBlockingQueue<>()).add(new Prepared(status, body));
    return this;
  }

  List<String> authorizations() {
    synchronized (requests) {
      return List.copyOf(authorizations);
    }
  }

  List<String> requests() {
    synchronized (requests) {
      return List.copyOf(requests);
    }
  }

  private void answer(HttpExchange exchange) {
    try (exchange) {
      String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
      synchronized (requests) {
        String authorization = exchange.getRequestHeaders().getFirst("Authorization");
        authorizations.add(authorization == null ? "none" : authorization);
        requests.add(
            "%s %s %s %s"
                .formatted(
                    exchange.getRequestMethod(),
                    exchange.getRequestURI(),
                    exchange.getRequestHeaders().getFirst("Article-Uri"),
                    body));
      }
      BlockingQueue<Prepared> queue =
          answers.getOrDefault(
              exchange.getRequestURI().getPath(),
              new LinkedBlockingQueue<>(List.of(new Prepared(404, "{}"))));
      Prepared answer = queue.size() > 1 ? queue.remove() : queue.element();
      byte[] bytes = answer.body().getBytes(StandardCharsets.UTF_8);
      exchange.getResponseHeaders().add("Retry-After", "0");
      exchange.sendResponseHeaders(answer.status(), bytes.length);
      exchange.getResponseBody().write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
