package news.dateline.ingest.raw;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A stand-in for S3 that knows as much of its protocol as the archive uses: PUT, GET, HEAD, DELETE,
 * ListObjectsV2 and ListObjectVersions of one bucket, which keeps versions, paths only. It does not
 * look at signatures; it has trouble on demand.
 */
final class S3StandIn implements AutoCloseable {
  static final String BUCKET = "wires";

  private static final String CURRENT = "now";

  private final HttpServer server;
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final SortedMap<String, Stored> objects = new ConcurrentSkipListMap<>();
  private final SortedMap<String, Stored> older = new ConcurrentSkipListMap<>(); // by key?version
  private final List<String> requests = new CopyOnWriteArrayList<>();
  private final Deque<Integer> trouble = new ConcurrentLinkedDeque<>();
  private final CountDownLatch closed = new CountDownLatch(1);
  private final AtomicInteger writes = new AtomicInteger();
  private volatile boolean silent;

  @SuppressWarnings("ArrayRecordComponent") // handed on, never compared
  record Stored(byte[] bytes, Map<String, String> metadata, String modified) {}

  S3StandIn() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(threads);
    server.createContext("/", this::answer);
    server.start();
  }

  URI uri() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
  }

  SortedMap<String, Stored> objects() {
    return objects;
  }

  /** What was overwritten, by key and version. */
  SortedMap<String, Stored> older() {
    return older;
  }

  /** Method and key of each request. */
  List<String> requests() {
    return requests;
  }

  /** The next requests are answered with these statuses. */
  void trouble(Integer... statuses) {
    trouble.addAll(List.of(statuses));
  }

  /** Takes requests and never answers. */
  void fallSilent() {
    silent = true;
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      byte[] body = exchange.getRequestBody().readAllBytes();
      String key = exchange.getRequestURI().getPath().substring(1 + BUCKET.length());
      requests.add(exchange.getRequestMethod() + " " + key);
      if (silent) {
        closed.await();
        return;
      }
      Integer status = trouble.poll();
      if (status != null) {
        String code = status == 503 ? "SlowDown" : "AccessDenied";
        send(
            exchange,
            status,
            "<Error><Code>%s</Code><Message>not now</Message></Error>"
                .formatted(code)
                .getBytes(StandardCharsets.UTF_8));
      } else if (key.length() <= 1) {
        String query = exchange.getRequestURI().getQuery();
        send(exchange, 200, query.contains("versions") ? versions(query) : listing(query));
      } else {
        object(exchange, key.substring(1), body);
      }
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  private void object(HttpExchange exchange, String key, byte[] body) throws IOException {
    if (exchange.getRequestMethod().equals("PUT")) {
      Stored before = objects.put(key, new Stored(body, metadata(exchange), modified()));
      if (before != null) {
        older.put(key + "?v" + writes.get(), before);
      }
      exchange.getResponseHeaders().set("ETag", "\"x\"");
      send(exchange, 200, new byte[0]);
      return;
    }
    String version = parameter(exchange.getRequestURI().getQuery(), "versionId", "");
    boolean isOlder = !version.isEmpty() && !version.equals(CURRENT);
    String versioned = isOlder ? key + "?" + version : key;
    if (exchange.getRequestMethod().equals("DELETE")) {
      (isOlder ? older : objects).remove(versioned);
      send(exchange, 204, new byte[0]);
      return;
    }
    Stored stored = (isOlder ? older : objects).get(versioned);
    if (stored == null) {
      send(exchange, 404, new byte[0]);
      return;
    }
    stored.metadata().forEach((name, value) -> exchange.getResponseHeaders().set(name, value));
    if (exchange.getRequestMethod().equals("HEAD")) {
      exchange.getResponseHeaders().set("Content-Length", Integer.toString(stored.bytes().length));
      exchange.sendResponseHeaders(200, -1);
    } else {
      send(exchange, 200, stored.bytes());
    }
  }

  private static Map<String, String> metadata(HttpExchange exchange) {
    return exchange.getRequestHeaders().entrySet().stream()
        .filter(header -> header.getKey().toLowerCase(Locale.ROOT).startsWith("x-amz-meta-"))
        .collect(Collectors.toMap(Map.Entry::getKey, header -> header.getValue().getFirst()));
  }

  /** A second later for each write, so that the newest is known. */
  private String modified() {
    return Instant.parse("2026-11-28T21:55:00Z").plusSeconds(writes.incrementAndGet()).toString();
  }

  private byte[] versions(String query) {
    String prefix = parameter(query, "prefix", "");
    return Stream.concat(
            objects.keySet().stream().map(key -> key + "?" + CURRENT), older.keySet().stream())
        .filter(key -> key.startsWith(prefix))
        .map(key -> key.split("\\?", 2))
        .map(
            parts ->
                "<Version><Key>%s</Key><VersionId>%s</VersionId></Version>"
                    .formatted(parts[0], parts[1]))
        .collect(
            Collectors.joining(
                "",
                "<ListVersionsResult xmlns=\"http://s3.amazonaws.com/doc/2006-03-01/\"><IsTruncated>false</IsTruncated>",
                "</ListVersionsResult>"))
        .getBytes(StandardCharsets.UTF_8);
  }

  private byte[] listing(String query) {
    String prefix = parameter(query, "prefix", "");
    String after = parameter(query, "start-after", "");
    return objects.entrySet().stream()
        .filter(object -> object.getKey().startsWith(prefix))
        .filter(object -> object.getKey().compareTo(after) > 0)
        .limit(Integer.parseInt(parameter(query, "max-keys", "1000")))
        .map(
            object ->
                "<Contents><Key>%s</Key><LastModified>%s</LastModified><Size>%d</Size></Contents>"
                    .formatted(
                        object.getKey(),
                        object.getValue().modified(),
                        object.getValue().bytes().length))
        .collect(
            Collectors.joining(
                "",
                "<ListBucketResult xmlns=\"http://s3.amazonaws.com/doc/2006-03-01/\"><IsTruncated>false</IsTruncated>",
                "</ListBucketResult>"))
        .getBytes(StandardCharsets.UTF_8);
  }

  private static String parameter(@Nullable String query, String name, String otherwise) {
    return Stream.of((query == null ? "" : query).split("&", -1))
        .filter(parameter -> parameter.startsWith(name + "="))
        .map(parameter -> parameter.substring(name.length() + 1))
        .findFirst()
        .orElse(otherwise);
  }

  private static void send(HttpExchange exchange, int status, byte[] body) throws IOException {
    exchange.getResponseHeaders().set("x-amz-request-id", "stand-in");
    exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
    exchange.getResponseBody().write(body);
  }

  @Override
  public void close() {
    closed.countDown();
    server.stop(0);
    threads.shutdownNow();
  }
}
