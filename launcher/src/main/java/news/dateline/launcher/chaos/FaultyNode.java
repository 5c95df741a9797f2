package news.dateline.launcher.chaos;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** The node, asked through a fault. */
final class FaultyNode implements AutoCloseable {
  /** A connection's own, which HttpClient and {@link NodeReply} set themselves. */
  private static final Set<String> OF_CONNECTION =
      Set.of("host", "content-length", "transfer-encoding", "connection", "keep-alive", "upgrade");

  private static final int TOO_LARGE = 413;
  private static final int TOO_MANY = 429;
  private static final int BAD_REQUEST = 400;

  private final URI node;
  private final HttpClient http =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .proxy(HttpClient.Builder.NO_PROXY)
          .build();

  FaultyNode(URI node) {
    this.node = node;
  }

  /** The answer; empty where the connection is to be reset. */
  Optional<NodeReply> answer(NodeRequest request, NodeFault fault)
      throws IOException, InterruptedException {
    return switch (fault) {
      case NodeFault.None _ -> Optional.of(ask(request));
      case NodeFault.Refuse(var _, int status) -> Optional.of(NodeReply.refusal(status));
      case NodeFault.TooLarge _ -> Optional.of(NodeReply.refusal(TOO_LARGE));
      case NodeFault.Reset _ -> Optional.empty();
      case NodeFault.LoseAnswer _ -> {
        ask(request);
        yield Optional.empty();
      }
      case NodeFault.HalfBulk _ -> {
        ask(request.withBody(BulkRequest.of(request.body()).firstHalf().body()));
        yield Optional.empty();
      }
      case NodeFault.HalfRefused _ -> {
        BulkRequest bulk = BulkRequest.of(request.body());
        yield Optional.of(partly(request, bulk, bulk.firstHalf(), TOO_MANY, ItemError.REJECTED));
      }
      case NodeFault.Unparseable(String word) -> {
        BulkRequest bulk = BulkRequest.of(request.body());
        Predicate<BulkRequest.Operation> hit = operation -> operation.lines().contains(word);
        BulkRequest rest = bulk.without(hit);
        yield Optional.of(partly(request, bulk, rest, BAD_REQUEST, ItemError.UNPARSEABLE));
      }
      case NodeFault.Delay(var _, Duration time) -> {
        Thread.sleep(time);
        yield Optional.of(ask(request));
      }
    };
  }

  private NodeReply partly(
      NodeRequest request, BulkRequest bulk, BulkRequest done, int status, ItemError error)
      throws IOException, InterruptedException {
    if (done.operations().size() == bulk.operations().size()) {
      return ask(request);
    }
    NodeReply reply =
        done.operations().isEmpty()
            ? NodeReply.json(200, Map.of("took", 0, "errors", true, "items", Set.of()))
            : ask(request.withBody(done.body()));
    return reply.withBody(bulk.complete(done, reply.body(), status, error));
  }

  private NodeReply ask(NodeRequest request) throws IOException, InterruptedException {
    HttpRequest.Builder builder =
        HttpRequest.newBuilder(node.resolve(request.target()))
            .method(request.method(), BodyPublishers.ofByteArray(request.body()));
    request.headers().forEach((name, value) -> addHeader(builder, name, value));
    HttpResponse<byte[]> response = http.send(builder.build(), BodyHandlers.ofByteArray());
    Map<String, String> headers = new HashMap<>();
    response
        .headers()
        .map()
        .forEach((name, values) -> headers.put(name.toLowerCase(Locale.ROOT), values.getFirst()));
    headers
        .keySet()
        .removeIf(
            name ->
                OF_CONNECTION.contains(name)
                    && !(request.isHead() && name.equals("content-length")));
    return new NodeReply(response.statusCode(), headers, response.body());
  }

  private static void addHeader(HttpRequest.Builder builder, String name, String value) {
    if (!OF_CONNECTION.contains(name)) {
      builder.header(name, value);
    }
  }

  @Override
  public void close() {
    http.shutdownNow();
    http.close();
  }
}
