package news.dateline.e2e;

import java.util.Map;

/** One source's line of the balance sheet. */
record Balance(Map<String, Integer> counts) {
  int of(String outcome) {
    return counts.getOrDefault(outcome, 0);
  }

  /** Of all outcomes and what is in flight: what must equal the number received. */
  int sum() {
    return counts.values().stream().mapToInt(Integer::intValue).sum() - of("received");
  }
}
