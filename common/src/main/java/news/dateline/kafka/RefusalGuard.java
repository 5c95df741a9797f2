package news.dateline.kafka;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

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

  private final Map<String, Deque<Instant>> recentByReason = new HashMap<>();
  private final InstantSource clock;

  /** A guard that has seen nothing yet. */
  public RefusalGuard(InstantSource clock) {
    this.clock = clock;
  }

  /**
   * Lets ordinary poison pass.
   *
   * @param count how many of the batch are refused for this reason
   * @throws UnavailableException if that is more than 5 % of the batch (and more than a few), or 50
   *     a minute
   */
  public synchronized void check(String reason, int count, int batch) {
    Instant now = clock.instant();
    Deque<Instant> recent = recentByReason.computeIfAbsent(reason, ignored -> new ArrayDeque<>());
    while (!recent.isEmpty() && recent.peekFirst().isBefore(now.minus(WINDOW))) {
      recent.removeFirst();
    }
    if ((count > FEW && count > MOST_OF_BATCH * batch) || recent.size() + count > MOST_A_MINUTE) {
      throw new UnavailableException(
          "mass-refusal",
          "%d of %d records are refused as %s, and %d more within the last minute: this is our fault, not theirs; nothing is dead-lettered until it is mended"
              .formatted(count, batch, reason, recent.size()),
          null);
    }
    for (int i = 0; i < count; i++) {
      recent.addLast(now);
    }
  }
}
