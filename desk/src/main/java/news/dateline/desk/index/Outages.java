package news.dateline.desk.index;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import news.dateline.health.Wait;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Since when parts have not answered, as far as this instance has asked them. */
public final class Outages {
  private static final Logger log = LoggerFactory.getLogger(Outages.class);

  /** Pages that wait ask every five seconds; who stops asking knows nothing of the rest. */
  private static final Duration FORGOTTEN = Duration.ofMinutes(2);

  private record Outage(Instant since, Instant seen) {}

  private final Map<String, Outage> outages = new ConcurrentHashMap<>();
  private final InstantSource clock;

  /** Nothing is away yet. */
  public Outages(InstantSource clock) {
    this.clock = clock;
  }

  /** Notes that a part has answered. */
  public void answered(String part) {
    if (outages.remove(part) != null) {
      log.info("{} answers again", part);
    }
  }

  /** Notes that a part does not answer; since when it has not. */
  public Instant away(OutageException outage) {
    Instant now = clock.instant();
    Outage fresh = new Outage(now, now);
    Outage noted =
        outages.merge(
            outage.part(),
            fresh,
            (known, other) ->
                known.seen.isBefore(now.minus(FORGOTTEN)) ? other : new Outage(known.since, now));
    if (noted.equals(fresh)) {
      log.warn("{} does not answer, and pages say so: {}", outage.part(), outage.getMessage());
    }
    return noted.since;
  }

  /** The parts that did not answer when they were asked last. */
  public List<Wait> waits() {
    return outages.entrySet().stream()
        .map(outage -> new Wait(outage.getKey(), outage.getValue().since))
        .toList();
  }
}
