package news.dateline.e2e;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;

/** A site with one feed, whose document changes when the test wants it. */
final class FeedSite implements AutoCloseable {
  private final String published =
      DateTimeFormatter.RFC_1123_DATE_TIME.format(ZonedDateTime.now(ZoneOffset.UTC));

  private final HttpServer server;
  private volatile String entries = "";

  FeedSite() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/rss.xml", this::answer);
    server.start();
  }

  /** A source that is polled every second. */
  String profile() {
    return """
        {"zone": "UTC", "feed": {"url": "http://127.0.0.1:%d/rss.xml", "pages": "never",
         "shortestInterval": "1s", "longestInterval": "1s", "privateAddresses": true}}"""
        .formatted(server.getAddress().getPort());
  }

  /** The feed has these from now on. */
  void serve(String... items) {
    entries = String.join("\n", items);
  }

  /** The same for the same words: an entry that has not changed. */
  String entry(String guid, String text) {
    return "<item><guid isPermaLink=\"false\">%s</guid><title>%s</title><description>%s</description><pubDate>%s</pubDate></item>"
        .formatted(guid, text, text, published);
  }

  private void answer(HttpExchange exchange) {
    try (exchange) {
      byte[] bytes =
          "<rss version=\"2.0\"><channel><title>Site</title>%s</channel></rss>"
              .formatted(entries)
              .getBytes(StandardCharsets.UTF_8);
      exchange.sendResponseHeaders(200, bytes.length);
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
