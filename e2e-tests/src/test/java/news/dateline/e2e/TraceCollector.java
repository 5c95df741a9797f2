package news.dateline.e2e;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import news.dateline.article.ArticleCodec;
import tools.jackson.databind.JsonNode;

/** Keeps in memory what services send to a collector of OTLP over HTTP. */
final class TraceCollector implements AutoCloseable {
  private final List<Collected> spans = new CopyOnWriteArrayList<>();
  private final HttpServer server;

  TraceCollector() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/v1/traces", this::collect);
    server.start();
  }

  /** A span and the service that has sent it. */
  record Collected(String service, JsonNode span) {
    String text(String field) {
      return span.path(field).asString("");
    }

    String attribute(String key) {
      return span.path("attributes")
          .valueStream()
          .filter(attribute -> attribute.path("key").asString().equals(key))
          .map(attribute -> attribute.at("/value/stringValue").asString())
          .findFirst()
          .orElse("");
    }
  }

  String endpoint() {
    return "http://127.0.0.1:%d/v1/traces".formatted(server.getAddress().getPort());
  }

  /** The spans of a trace, in the order in which they began. */
  List<Collected> of(String traceId) {
    return spans.stream()
        .filter(each -> each.text("traceId").equals(traceId))
        .sorted(Comparator.comparing(each -> each.text("startTimeUnixNano")))
        .toList();
  }

  private void collect(HttpExchange exchange) {
    try (exchange) {
      JsonNode request = ArticleCodec.mapper().readTree(exchange.getRequestBody().readAllBytes());
      for (JsonNode resource : request.path("resourceSpans")) {
        String service = resource.at("/resource/attributes/0/value/stringValue").asString();
        resource.at("/scopeSpans/0/spans").forEach(span -> spans.add(new Collected(service, span)));
      }
      exchange.sendResponseHeaders(200, -1);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
