package news.dateline.launcher.client;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;

/** A service that gives prepared answers and notes what it was asked. */
public final class StubService implements AutoCloseable {
  private final HttpServer server;
  private final Map<String, Prepared> answers = new ConcurrentHashMap<>();
  private final Queue<String> requests = new ConcurrentLinkedQueue<>();

  private record Prepared(int status, String body) {}

  /** A service that knows no answer yet. */
  public StubService() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::answer);
    server.start();
  }

  /** An option with its address. */
  public String option(String name) {
    return name + "=http://127.0.0.1:" + server.getAddress().getPort() + "/";
  }

  /** Answers such a request so. */
  public StubService on(String methodAndTarget, int status, String body) {
    answers.put(methodAndTarget, new Prepared(status, body));
    return this;
  }

  /** Method, target, the headers that matter and the body of each request, in order. */
  public Stream<String> requests() {
    return requests.stream();
  }

  private void answer(HttpExchange exchange) {
    try (exchange) {
      String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
      String what = exchange.getRequestMethod() + " " + exchange.getRequestURI();
      requests.add(
          Stream.of(
                  what, header(exchange, "Authorization"), header(exchange, "If-None-Match"), body)
              .filter(part -> !part.isEmpty())
              .reduce((one, next) -> one + " " + next)
              .orElseThrow());
      Prepared answer = answers.getOrDefault(what, new Prepared(404, "{\"detail\": \"no such\"}"));
      byte[] bytes = answer.body().getBytes(StandardCharsets.UTF_8);
      exchange.sendResponseHeaders(answer.status(), bytes.length == 0 ? -1 : bytes.length);
      exchange.getResponseBody().write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String header(HttpExchange exchange, String name) {
    return Optional.ofNullable(exchange.getRequestHeaders().getFirst(name)).orElse("");
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
