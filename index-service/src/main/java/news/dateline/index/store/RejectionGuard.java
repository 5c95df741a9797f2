package news.dateline.index.store;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import news.dateline.kafka.UnavailableException;

/**
 * One reason that refuses many is our outage and not their poison: a bad mapping, a bad release.
 */
final class RejectionGuard {
  private static final double MOST_OF_BATCH =
      0.05; // poison is rare; this much of one kind never was poison
  private static final int FEW = 10; // of a small batch a few may well be poison

  private RejectionGuard() {}

  static void check(List<WriteOutcome> outcomes) {
    Map<String, Integer> byReason = new HashMap<>();
    for (WriteOutcome outcome : outcomes) {
      if (outcome instanceof WriteOutcome.Rejected rejected) {
        byReason.merge(rejected.reason(), 1, Integer::sum);
      }
    }
    byReason.forEach(
        (reason, count) -> {
          if (count > FEW && count > MOST_OF_BATCH * outcomes.size()) {
            throw new UnavailableException(
                "mass-rejection",
                "Elasticsearch refuses %d of %d documents as %s: this is our fault, not theirs; look at the mapping"
                    .formatted(count, outcomes.size(), reason),
                null);
          }
        });
  }
}
