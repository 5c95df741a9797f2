package news.dateline.ingest.fetch;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Clock;
import java.time.Duration;
import javax.net.ssl.SSLContext;
import news.dateline.ingest.fetch.FetchRequest.Kind;
import org.apache.hc.client5.http.DnsResolver;

/** Fetchers in a hurry. */
final class TestFetchers {
  static final FetchSettings SETTINGS =
      FetchSettingsBuilder.builder(FetchSettings.defaults("Dateline/test (+https://desk.example)"))
          .hostGap(Duration.ZERO)
          .build();

  private TestFetchers() {}

  /** One that does not wait between requests. */
  static Fetcher fetcher() {
    return new Fetcher(SETTINGS, Clock.systemUTC());
  }

  /** One that has little time for a request. */
  static Fetcher hasty() {
    return new Fetcher(
        FetchSettingsBuilder.builder(SETTINGS).requestTimeout(Duration.ofSeconds(3)).build(),
        Clock.systemUTC());
  }

  /** One that has little time between two bytes. */
  static Fetcher impatient() {
    return new Fetcher(
        FetchSettingsBuilder.builder(SETTINGS).idleTimeout(Duration.ofSeconds(1)).build(),
        Clock.systemUTC());
  }

  /** One that asks that name service. */
  static Fetcher resolving(DnsResolver names) throws Exception {
    return new Fetcher(SETTINGS, Clock.systemUTC(), names, SSLContext.getDefault());
  }

  static FetchRequest feed(URI url) {
    return FetchRequest.of(url, true, Kind.FEED);
  }

  /** A name service. */
  @FunctionalInterface
  interface Names extends DnsResolver {
    @Override
    InetAddress[] resolve(String host) throws UnknownHostException;

    @Override
    default String resolveCanonicalHostname(String host) {
      return host;
    }
  }
}
