package news.dateline.kafka;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * One reason that refuses many is our outage and not their poison: a bad mapping, a bad release.
 * Thread-safe.
 */
public final class RefusalGuard {
  private static final double MOST_OF_BATCH =
      0.05; // poison is rare; this much of one kind never was poison
  private static final int FEW = 10; // of a small batch a few may well be poison
  private static final int MOST_A_MINUTE = 50;
  private static final Duration WINDOW = Duration.ofMinutes(1);

  private final Map<String, Map<String, Instant>> firstRefusedByReason = new HashMap<>();
  private final InstantSource clock;

  /** A guard that has seen nothing yet. */
  public RefusalGuard(InstantSource clock) {
    this.clock = clock;
  }

  /**
   * Lets ordinary poison pass. A record that comes again, since its batch had to wait for something
   * else, is counted once.
   *
   * @param refused what names those of the batch that are refused for this reason
   * @param example one of them, and what is known of it that quotes no article
   * @throws UnavailableException if that is more than 5 % of the batch (and more than a few), or 50
   *     a minute
   */
  public synchronized void check(
      String reason, Collection<String> refused, int batch, String example) {
    Instant now = clock.instant();
    Map<String, Instant> recent =
        firstRefusedByReason.computeIfAbsent(reason, ignored -> new HashMap<>());
    recent.values().removeIf(first -> first.isBefore(now.minus(WINDOW)));
    Set<String> lately = new HashSet<>(recent.keySet());
    lately.addAll(refused);
    boolean mostOfBatch = refused.size() > FEW && refused.size() > MOST_OF_BATCH * batch;
    if (mostOfBatch || lately.size() > MOST_A_MINUTE) {
      throw new UnavailableException(
          "mass-refusal",
          "%d of %d records are refused as %s, %d within the last minute, one of them %s: this is our fault, not theirs; nothing is dead-lettered until it is mended"
              .formatted(refused.size(), batch, reason, lately.size(), example),
          null);
    }
    refused.forEach(one -> recent.putIfAbsent(one, now));
  }
}
