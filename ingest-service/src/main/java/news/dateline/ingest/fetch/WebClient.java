package news.dateline.ingest.fetch;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import javax.net.ssl.SSLContext;
import news.dateline.outbound.CheckedHttp;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpHeaders;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.message.BasicClassicHttpRequest;

/** Sends one request over a connection of its own and reads the answer within all limits. */
final class WebClient implements AutoCloseable {
  /** What we read of an answer, and how long it may be: validators are kept with the state. */
  private static final Map<String, Integer> KEPT_CHARS =
      Map.of(
          "content-type", 200,
          "etag", 1_000,
          "last-modified", 100,
          "retry-after", 100,
          "location", CheckedHttp.LINE_CHARS);

  private final CheckedHttp http;

  WebClient(FetchSettings settings, DnsResolver names, SSLContext trusted) {
    this.http =
        new CheckedHttp(
            new CheckedHttp.Settings(
                settings.userAgent(), settings.connectTimeout(), settings.idleTimeout()),
            names,
            trusted);
  }

  /**
   * Asks.
   *
   * @param atMost the time for it all
   * @throws news.dateline.outbound.DeadlineException if it took longer
   */
  Answer ask(Ask ask, Duration atMost) throws IOException {
    return http.exchange(ask.check(), atMost, client -> answer(client, ask));
  }

  private static Answer answer(CloseableHttpClient client, Ask ask) throws IOException {
    URI url = ask.url();
    HttpHost host = new HttpHost(url.getScheme(), url.getHost(), url.getPort());
    String query = url.getRawQuery() == null ? "" : "?" + url.getRawQuery();
    String path = url.getRawPath() == null || url.getRawPath().isEmpty() ? "/" : url.getRawPath();
    BasicClassicHttpRequest request = new BasicClassicHttpRequest("GET", host, path + query);
    ask.headers().forEach(request::setHeader);
    request.setHeader(HttpHeaders.CONNECTION, "close"); // as we do
    ClassicHttpResponse response = client.executeOpen(host, request, null);
    Answer head = new Answer(response.getCode(), kept(response), new byte[0]);
    return head.isSuccess() && response.getEntity() != null
        ? new Answer(head.status(), head.headers(), ask.body().read(response.getEntity()))
        : head;
  }

  private static Map<String, String> kept(ClassicHttpResponse response) {
    Map<String, String> kept = new HashMap<>();
    KEPT_CHARS.forEach(
        (name, mostChars) -> {
          Header header = response.getFirstHeader(name);
          String value = header == null ? null : header.getValue();
          if (value != null && !value.isBlank() && value.length() <= mostChars) {
            kept.put(name, value.strip());
          }
        });
    return kept;
  }

  /** Ends the requests that are under way. */
  @Override
  public void close() {
    http.close();
  }
}
