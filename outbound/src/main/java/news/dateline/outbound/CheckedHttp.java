package news.dateline.outbound;

import java.io.IOException;
import java.net.UnknownHostException;
import java.time.Duration;
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
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.io.CloseMode;
import org.apache.hc.core5.util.Timeout;

/**
 * Makes each exchange over a connection of its own, to an address that was checked, and ends it in
 * time. A connection is never shared: one that was opened for somebody with private addresses would
 * serve another that may not have them. Redirects are answers, and not followed.
 */
public final class CheckedHttp implements AutoCloseable {
  /** The longest line of a header: what browsers' servers commonly take as well. */
  public static final int LINE_CHARS = 8 << 10;

  private static final int HEADER_LINES = 100; // publishers send some thirty

  private final Settings settings;
  private final TimedNames names;
  private final TlsSocketStrategy tls;
  private final Set<Deadline> open = ConcurrentHashMap.newKeySet();
  private final ScheduledThreadPoolExecutor alarm =
      new ScheduledThreadPoolExecutor(
          1, Thread.ofPlatform().daemon().name("http-deadlines").factory());

  /** A client that looks names up with {@code names} and believes whom {@code trusted} does. */
  public CheckedHttp(Settings settings, DnsResolver names, SSLContext trusted) {
    this.settings = settings;
    this.names = new TimedNames(names, settings.connectTimeout());
    this.tls = new DefaultClientTlsStrategy(trusted);
    alarm.setRemoveOnCancelPolicy(true);
  }

  /**
   * How it asks.
   *
   * @param userAgent the header
   * @param connectTimeout to find a name, and until a connection to one address stands
   * @param idleTimeout between two bytes
   */
  public record Settings(String userAgent, Duration connectTimeout, Duration idleTimeout) {}

  /** A request and its answer. */
  public interface Exchange<T> {
    /** Asks, and reads what it wants of the answer. */
    T with(CloseableHttpClient client) throws IOException;
  }

  /**
   * Makes an exchange.
   *
   * @param atMost the time for it all
   * @throws DeadlineException if it took longer
   * @throws RefusedAddressException if the address may not be asked
   */
  public <T> T exchange(AddressCheck check, Duration atMost, Exchange<T> exchange)
      throws IOException {
    Deadline deadline = new Deadline(atMost);
    open.add(deadline);
    ScheduledFuture<?> end = schedule(deadline, atMost);
    CloseableHttpClient client = client(check, deadline);
    try {
      return exchange.with(client);
    } catch (IOException e) {
      throw deadline.isPassed() ? new DeadlineException(atMost, e) : e;
    } finally {
      end.cancel(false);
      open.remove(deadline);
      deadline.close(); // before the client's own closing, which would say goodbye and wait
      client.close(CloseMode.IMMEDIATE);
    }
  }

  /** Refuses a host that is not found, or whose address may not be asked; nothing is sent. */
  public void check(String host, AddressCheck check) throws UnknownHostException {
    new CheckedNames(names, check).resolve(host);
  }

  private ScheduledFuture<?> schedule(Deadline deadline, Duration atMost) throws ClosedException {
    try {
      return alarm.schedule(deadline::close, atMost.toNanos(), TimeUnit.NANOSECONDS);
    } catch (RejectedExecutionException e) {
      open.remove(deadline);
      throw new ClosedException();
    }
  }

  private CloseableHttpClient client(AddressCheck check, Deadline deadline) {
    BasicHttpClientConnectionManager connections =
        new BasicHttpClientConnectionManager(
            new DefaultHttpClientConnectionOperator(
                _ -> new CheckedSocket(check, deadline),
                null,
                new CheckedNames(names, check),
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

  /** Ends the exchanges that are under way. */
  @Override
  public void close() {
    alarm.shutdownNow();
    names.close();
    open.forEach(Deadline::close);
  }
}
