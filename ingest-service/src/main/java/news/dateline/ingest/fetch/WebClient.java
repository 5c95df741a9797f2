package news.dateline.ingest.fetch;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLContext;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.BasicHttpClientConnectionManager;
import org.apache.hc.client5.http.impl.io.DefaultHttpClientConnectionOperator;
import org.apache.hc.client5.http.impl.io.ManagedHttpClientConnectionFactory;
import org.apache.hc.client5.http.ssl.DefaultClientTlsStrategy;
import org.apache.hc.client5.http.ssl.TlsSocketStrategy;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpHeaders;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.http.message.BasicClassicHttpRequest;
import org.apache.hc.core5.io.CloseMode;
import org.apache.hc.core5.util.Timeout;

/**
 * Sends one request over a connection of its own and reads the answer within all limits. A
 * connection is never shared: one that was opened for a source with private addresses would serve
 * another that may not have them.
 */
final class WebClient implements AutoCloseable {
  private static final int HEADER_LINES = 100; // publishers send some thirty
  private static final int LINE_CHARS = 8 << 10; // what browsers' servers commonly take as well

  /** What we read of an answer, and how long it may be: validators are kept with the state. */
  private static final Map<String, Integer> KEPT_CHARS =
      Map.of(
          "content-type", 200,
          "etag", 1_000,
          "last-modified", 100,
          "retry-after", 100,
          "location", LINE_CHARS);

  private final FetchSettings settings;
  private final TimedNames names;
  private final TlsSocketStrategy tls;
  private final Set<Deadline> open = ConcurrentHashMap.newKeySet();
  private final ScheduledThreadPoolExecutor alarm =
      new ScheduledThreadPoolExecutor(
          1, Thread.ofPlatform().daemon().name("fetch-deadlines").factory());

  WebClient(FetchSettings settings, DnsResolver names, SSLContext trusted) {
    this.settings = settings;
    this.names = new TimedNames(names, settings.connectTimeout());
    this.tls = new DefaultClientTlsStrategy(trusted);
    alarm.setRemoveOnCancelPolicy(true);
  }

  /**
   * Asks.
   *
   * @param atMost the time for it all
   * @throws DeadlineException if it took longer
   */
  Answer ask(Ask ask, Duration atMost) throws IOException {
    Deadline deadline = new Deadline(atMost);
    open.add(deadline);
    ScheduledFuture<?> end = schedule(deadline, atMost);
    CloseableHttpClient client = client(ask, deadline);
    try {
      return answer(client, ask);
    } catch (IOException e) {
      throw deadline.isPassed() ? new DeadlineException(atMost, e) : e;
    } finally {
      end.cancel(false);
      open.remove(deadline);
      deadline.close(); // before the client's own closing, which would say goodbye and wait
      client.close(CloseMode.IMMEDIATE);
    }
  }

  private ScheduledFuture<?> schedule(Deadline deadline, Duration atMost) throws ClosedException {
    try {
      return alarm.schedule(deadline::close, atMost.toNanos(), TimeUnit.NANOSECONDS);
    } catch (RejectedExecutionException e) {
      open.remove(deadline);
      throw new ClosedException();
    }
  }

  private Answer answer(CloseableHttpClient client, Ask ask) throws IOException {
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

  private CloseableHttpClient client(Ask ask, Deadline deadline) {
    BasicHttpClientConnectionManager connections =
        new BasicHttpClientConnectionManager(
            new DefaultHttpClientConnectionOperator(
                _ -> new CheckedSocket(ask.check(), deadline),
                null,
                new CheckedNames(names, ask.check()),
                scheme -> scheme.equalsIgnoreCase("https") ? tls : null),
            ManagedHttpClientConnectionFactory.builder()
                .http1Config(
                    Http1Config.custom()
                        .setMaxHeaderCount(HEADER_LINES)
                        .setMaxLineLength(LINE_CHARS)
                        .build())
                .build());
    connections.setConnectionConfig(
        ConnectionConfig.custom()
            .setConnectTimeout(Timeout.of(settings.connectTimeout()))
            .setSocketTimeout(Timeout.of(settings.idleTimeout()))
            .build());
    return HttpClients.custom()
        .setConnectionManager(connections)
        .setUserAgent(settings.userAgent())
        .setDefaultRequestConfig(
            RequestConfig.custom()
                .setResponseTimeout(Timeout.of(settings.idleTimeout()))
                .setProtocolUpgradeEnabled(false) // old servers stumble over the offer of TLS
                .build())
        .disableCookieManagement()
        .disableRedirectHandling()
        .disableAutomaticRetries()
        .disableAuthCaching()
        .disableContentCompression() // its unpacking knows no limit
        .build();
  }

  /** Ends the requests that are under way. */
  @Override
  public void close() {
    alarm.shutdownNow();
    names.close();
    open.forEach(Deadline::close);
  }
}
