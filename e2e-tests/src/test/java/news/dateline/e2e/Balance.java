package news.dateline.e2e;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** A line of the balance sheet; what is zero is left out. */
record Balance(Map<String, Integer> counts) {
  static Balance of(Map<String, Integer> counts) {
    Map<String, Integer> some = new HashMap<>(counts);
    some.values().removeIf(count -> count == 0);
    return new Balance(some);
  }

  /** All these lines in one. */
  static Balance total(Collection<Balance> lines) {
    Map<String, Integer> total = new HashMap<>();
    lines.forEach(
        line -> line.counts.forEach((name, count) -> total.merge(name, count, Integer::sum)));
    return of(total);
  }

  int of(String outcome) {
    return counts.getOrDefault(outcome, 0);
  }

  /** Of all outcomes and what is in flight: what must equal the number received. */
  int sum() {
    return counts.values().stream().mapToInt(Integer::intValue).sum() - of("received");
  }
}
