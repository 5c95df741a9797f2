package news.dateline.ingest.fetch;

import crawlercommons.robots.BaseRobotRules;
import java.net.URI;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import javax.net.ssl.SSLContext;
import news.dateline.ingest.fetch.Robots.Verdict;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;

/**
 * Fetches over HTTP what sources name: one request at a time to a host, never from an address that
 * is not public unless the source allows it, never more bytes or time than the limits.
 */
public final class Fetcher implements AutoCloseable {
  private static final int SITEMAPS = 50; // of one robots.txt; big publishers name some ten

  private final FetchSettings settings;
  private final WebClient web;
  private final Hops hops;
  private final Robots robots;
  private final Answers answers;

  /** A fetcher with these settings, the JVM's name service and its trusted certificates. */
  public Fetcher(FetchSettings settings, InstantSource clock) {
    this(settings, clock, SystemDefaultDnsResolver.INSTANCE, trustedByDefault());
  }

  Fetcher(FetchSettings settings, InstantSource clock, DnsResolver names, SSLContext trusted) {
    this.settings = settings;
    this.web = new WebClient(settings, names, trusted);
    this.hops = new Hops(web, new HostTurns());
    this.robots = new Robots(hops, settings, clock);
    this.answers = new Answers(clock);
  }

  /**
   * Fetches; waits for the host's turn and for the answer, at most as long as the settings say. For
   * use by several threads.
   *
   * @return whatever the web does; never an exception for it
   */
  public Fetched fetch(FetchRequest request) {
    Optional<String> problem = WebAddress.problem(request.url());
    Optional<URI> url = WebAddress.resolve(request.url(), request.url().toString());
    if (problem.isPresent() || url.isEmpty()) {
      return Reason.BAD_URL.refuses(
          request.url(), problem.orElse("is no address that can be fetched"));
    }
    Trail trail = new Trail(url.get());
    try {
      return follow(trail, request, Patience.begin(settings));
    } catch (BusyHostException e) {
      return new Fetched.TryLater(
          Optional.of(e.retryAfter()), "%s %s".formatted(trail.current(), e.getMessage()));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Failure.tryLater(trail.current(), "was not fetched: we are shutting down");
    }
  }

  /**
   * The sitemaps that the site's robots.txt names, as it writes them; none where it cannot be read.
   */
  public List<String> sitemaps(URI site, boolean privateAddresses) {
    try {
      return WebAddress.problem(site).isPresent()
          ? List.of()
          : switch (robots.ask(site, privateAddresses, Patience.begin(settings))) {
            case Verdict.Known(BaseRobotRules rules) ->
                rules.getSitemaps().stream().limit(SITEMAPS).toList();
            case Verdict.Unknown _ -> List.of();
          };
    } catch (BusyHostException e) {
      return List.of();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return List.of();
    }
  }

  private Fetched follow(Trail trail, FetchRequest request, Patience patience)
      throws BusyHostException, InterruptedException {
    while (true) {
      switch (robots.ask(trail.current(), request.privateAddresses(), patience)) {
        case Verdict.Unknown(Fetched why) -> {
          return why;
        }
        case Verdict.Known(BaseRobotRules rules) -> {
          if (!rules.isAllowed(trail.current().toString())) {
            return forbidden(trail.current());
          }
          Ask ask = Requests.of(trail.current(), request);
          switch (hops.ask(ask, gap(rules), patience)) {
            case Hop.Failed(Fetched outcome) -> {
              return outcome;
            }
            case Hop.Answered(Answer answer) -> {
              if (!answer.isRedirect()) {
                return answers.read(answer, trail, request);
              }
              Optional<Fetched.Refused> refused = trail.follow(answer);
              if (refused.isPresent()) {
                return refused.get();
              }
            }
          }
        }
      }
    }
  }

  private Fetched.Refused forbidden(URI url) {
    return Reason.ROBOTS.refuses(
        url,
        "is closed to '%s' by the site's robots.txt: ask its publisher to open it, or to push"
            .formatted(settings.robotName()));
  }

  private Duration gap(BaseRobotRules rules) {
    long crawlDelayMillis = // unset is negative
        Math.min(rules.getCrawlDelay(), settings.longestDelay().toMillis());
    return Duration.ofMillis(Math.max(crawlDelayMillis, settings.hostGap().toMillis()));
  }

  private static SSLContext trustedByDefault() {
    try {
      return SSLContext.getDefault();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("this JVM has no TLS", e);
    }
  }

  /** Ends the requests that are under way. */
  @Override
  public void close() {
    web.close();
  }
}
