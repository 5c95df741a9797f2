package news.dateline.index.store;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import news.dateline.kafka.UnavailableException;

/**
 * One reason that refuses many is our outage and not their poison: a bad mapping, a bad release.
 * Thread-safe.
 */
final class RejectionGuard {
  private static final double MOST_OF_BATCH =
      0.05; // poison is rare; this much of one kind never was poison
  private static final int FEW = 10; // of a small batch a few may well be poison
  private static final int MOST_A_MINUTE = 50;
  private static final Duration WINDOW = Duration.ofMinutes(1);

  private final Map<String, Deque<Instant>> recentByReason = new HashMap<>();
  private final Clock clock;

  RejectionGuard(Clock clock) {
    this.clock = clock;
  }

  /**
   * Lets ordinary poison pass.
   *
   * @throws UnavailableException if one reason refuses more than 5 % of the batch or 50 documents a
   *     minute
   */
  synchronized void check(List<WriteOutcome> outcomes) {
    Map<String, Integer> byReason = new HashMap<>();
    for (WriteOutcome outcome : outcomes) {
      if (outcome instanceof WriteOutcome.Rejected rejected) {
        byReason.merge(rejected.reason(), 1, Integer::sum);
      }
    }
    byReason.forEach((reason, count) -> check(reason, count, outcomes.size()));
  }

  private void check(String reason, int count, int batch) {
    Instant now = clock.instant();
    Deque<Instant> recent = recentByReason.computeIfAbsent(reason, ignored -> new ArrayDeque<>());
    while (!recent.isEmpty() && recent.peekFirst().isBefore(now.minus(WINDOW))) {
      recent.removeFirst();
    }
    if ((count > FEW && count > MOST_OF_BATCH * batch) || recent.size() + count > MOST_A_MINUTE) {
      throw new UnavailableException(
          "mass-rejection",
          "Elasticsearch refuses %d of %d documents as %s, %d more in the last minute: this is our fault, not theirs; look at the mapping"
              .formatted(count, batch, reason, recent.size()),
          null);
    }
    for (int i = 0; i < count; i++) {
      recent.addLast(now);
    }
  }
}
