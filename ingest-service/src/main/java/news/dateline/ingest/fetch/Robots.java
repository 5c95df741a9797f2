package news.dateline.ingest.fetch;

import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRules;
import crawlercommons.robots.SimpleRobotRules.RobotRulesMode;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What sites allow robots to fetch (RFC 9309). A robots.txt that is not there (4xx) allows
 * everything. One that cannot be read forbids everything until it can, unless an older copy is
 * known; after thirty days it counts as not there.
 */
final class Robots {
  private static final int FILE_BYTES = 500 << 10; // RFC 9309 asks for no more
  private static final int ENTRY_BYTES = 500; // of a cache entry, beside the rules
  private static final Duration FRESH = Duration.ofHours(24); // RFC 9309, section 2.4
  private static final Duration UNTIL_RETRY = Duration.ofMinutes(10); // outages last minutes
  private static final Duration GIVEN_UP = Duration.ofDays(30); // RFC 9309, section 2.3.1.4
  private static final BaseRobotRules ALLOW_ALL = new SimpleRobotRules(RobotRulesMode.ALLOW_ALL);

  private final Hops hops;
  private final FetchSettings settings;
  private final InstantSource clock;
  private final RobotsCache cache = new RobotsCache();
  private final HostTurns reading = new HostTurns(); // a file is read by one request at a time
  // A long delay is kept to as far as the settings say; it does not forbid. It logs no warnings.
  private final SimpleRobotRulesParser parser = new SimpleRobotRulesParser(Long.MAX_VALUE, 0);

  Robots(Hops hops, FetchSettings settings, InstantSource clock) {
    this.hops = hops;
    this.settings = settings;
    this.clock = clock;
  }

  /** The rules for that address; or why they are not known. */
  Verdict ask(URI url, boolean privateAddresses, Patience patience)
      throws BusyHostException, InterruptedException {
    Site site = Site.of(url, privateAddresses);
    Optional<Verdict> known = known(site);
    if (known.isPresent()) {
      return known.get();
    }
    try (HostTurns.Turn _ = reading.take(site.toString(), Duration.ZERO, patience.forTurn())) {
      return read(site, patience);
    }
  }

  /** Reads it, if no other request has done so meanwhile. */
  private Verdict read(Site site, Patience patience)
      throws BusyHostException, InterruptedException {
    Optional<Verdict> meanwhile = known(site);
    if (meanwhile.isPresent()) {
      return meanwhile.get();
    }
    Optional<RobotsFile> known = cache.find(site);
    Instant now = clock.instant();
    Trail trail = new Trail(site.robotsTxt());
    return switch (read(trail, site.privateAddresses(), patience)) {
      case Reading.Rules(BaseRobotRules rules, int bytes) -> {
        RobotsFile file =
            new RobotsFile(
                Optional.of(rules), now.plus(FRESH), Optional.empty(), Optional.empty(), bytes);
        cache.put(site, file);
        yield verdict(file, now);
      }
      case Reading.Unreadable(Fetched.TryLater failure) -> {
        RobotsFile file = unreadable(known, failure, now);
        cache.put(site, file);
        yield verdict(file, now);
      }
      case Reading.Never(Fetched.Refused refused) -> new Verdict.Unknown(refused);
    };
  }

  private Optional<Verdict> known(Site site) {
    Instant now = clock.instant();
    return cache
        .find(site)
        .filter(file -> now.isBefore(file.readUntil()))
        .map(file -> verdict(file, now));
  }

  private static Verdict verdict(RobotsFile file, Instant now) {
    if (file.rules().isPresent()) {
      return new Verdict.Known(file.rules().get());
    }
    boolean givenUp =
        file.unreadableSince().filter(since -> since.plus(GIVEN_UP).isBefore(now)).isPresent();
    return givenUp || file.failure().isEmpty()
        ? new Verdict.Known(ALLOW_ALL)
        : new Verdict.Unknown(
            new Fetched.TryLater(
                Optional.of(Duration.between(now, file.readUntil())),
                file.failure().get().sentence()));
  }

  private static RobotsFile unreadable(
      Optional<RobotsFile> known, Fetched.TryLater failure, Instant now) {
    Duration untilRetry =
        failure.retryAfter().filter(asked -> asked.compareTo(UNTIL_RETRY) > 0).orElse(UNTIL_RETRY);
    return new RobotsFile(
        known.flatMap(RobotsFile::rules),
        now.plus(untilRetry),
        known.flatMap(RobotsFile::unreadableSince).or(() -> Optional.of(now)),
        Optional.of(failure),
        known.map(RobotsFile::bytes).orElse(ENTRY_BYTES));
  }

  private Reading read(Trail trail, boolean privateAddresses, Patience patience)
      throws BusyHostException, InterruptedException {
    while (true) {
      URI url = trail.current();
      Ask ask =
          new Ask(url, Map.of(), new Body(FILE_BYTES, true), Requests.addresses(privateAddresses));
      switch (hops.ask(ask, settings.hostGap(), patience)) {
        case Hop.Failed(Fetched.Refused refused) when refused.isOfAddress() -> {
          return new Reading.Never(refused);
        }
        case Hop.Failed(Fetched failed) -> {
          return unreadable(url, failed);
        }
        case Hop.Answered(Answer answer) -> {
          if (!answer.isRedirect() || trail.follow(answer).isPresent()) {
            return read(url, answer);
          }
        }
      }
    }
  }

  private Reading read(URI url, Answer answer) {
    if (answer.isSuccess()) {
      BaseRobotRules rules =
          parser.parseContent(
              url.toString(),
              answer.body(),
              answer.header("content-type"),
              List.of(settings.robotName()));
      return new Reading.Rules(rules, ENTRY_BYTES + answer.body().length);
    }
    if (answer.status() == 429 || answer.status() >= 500) {
      return new Reading.Unreadable(
          new Fetched.TryLater(
              RetryAfter.read(answer.header("retry-after"), clock),
              "%s answers %d, so that what robots may fetch is not known: everything must wait"
                  .formatted(url, answer.status())));
    }
    return new Reading.Rules(ALLOW_ALL, ENTRY_BYTES);
  }

  private static Reading unreadable(URI url, Fetched failed) {
    String sentence =
        switch (failed) {
          case Fetched.TryLater later -> later.sentence();
          case Fetched.Refused refused -> refused.sentence();
          case Fetched.Content _, Fetched.NotModified _, Fetched.Gone _ -> url.toString();
        };
    return new Reading.Unreadable(new Fetched.TryLater(Optional.empty(), sentence));
  }

  /** What a site says of robots. */
  sealed interface Verdict {
    record Known(BaseRobotRules rules) implements Verdict {}

    record Unknown(Fetched why) implements Verdict {}
  }

  private sealed interface Reading {
    record Rules(BaseRobotRules rules, int bytes) implements Reading {}

    record Unreadable(Fetched.TryLater failure) implements Reading {}

    record Never(Fetched.Refused refused) implements Reading {}
  }
}
