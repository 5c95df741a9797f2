package news.dateline.desk.index;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import news.dateline.health.Wait;

/** Since when parts have not answered, as far as this instance has asked them. */
public final class Outages {
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
    outages.remove(part);
  }

  /** Notes that a part does not answer; since when it has not. */
  public Instant away(String part) {
    Instant now = clock.instant();
    return outages.merge(
            part,
            new Outage(now, now),
            (known, fresh) ->
                known.seen.isBefore(now.minus(FORGOTTEN)) ? fresh : new Outage(known.since, now))
        .since;
  }

  /** The parts that did not answer when they were asked last. */
  public List<Wait> waits() {
    return outages.entrySet().stream()
        .map(outage -> new Wait(outage.getKey(), outage.getValue().since))
        .toList();
  }
}
