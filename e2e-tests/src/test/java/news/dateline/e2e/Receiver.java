package news.dateline.e2e;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import news.dateline.article.ArticleCodec;
import tools.jackson.databind.JsonNode;

/** Somebody's server that webhooks call. */
final class Receiver implements AutoCloseable {
  private final HttpServer server;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final List<Call> calls = new CopyOnWriteArrayList<>();
  private volatile int status = 204;

  private Receiver(HttpServer server) {
    this.server = server;
  }

  /**
   * A call.
   *
   * @param taken whether it was answered with success
   */
  record Call(String deliveryId, JsonNode body, boolean taken, Instant at) {
    String type() {
      return body.path("type").asString();
    }

    String uri() {
      return body.at("/data/uri").asString("");
    }
  }

  static Receiver start() throws IOException {
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    Receiver receiver = new Receiver(server);
    server.createContext(
        "/",
        exchange -> {
          Instant at = Instant.now();
          JsonNode body = ArticleCodec.mapper().readTree(exchange.getRequestBody().readAllBytes());
          int answer = receiver.status;
          String id = exchange.getRequestHeaders().getFirst("Dateline-Delivery");
          receiver.calls.add(new Call(id, body, answer < 300, at));
          exchange.sendResponseHeaders(answer, -1);
          exchange.close();
        });
    server.setExecutor(receiver.threads);
    server.start();
    return receiver;
  }

  /** What it answers from now on. */
  void answer(int code) {
    status = code;
  }

  String url(String host) {
    return "http://%s:%d/hook".formatted(host, server.getAddress().getPort());
  }

  String url() {
    return url("127.0.0.1");
  }

  List<Call> calls() {
    return List.copyOf(calls);
  }

  List<Call> taken() {
    return calls.stream().filter(Call::taken).toList();
  }

  @Override
  public void close() {
    server.stop(0);
    threads.close();
  }
}
