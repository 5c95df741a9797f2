package news.dateline.benchmarks.lanes;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Measured times and what is said of them. Thread-safe. */
final class Latencies {
  private final List<Duration> all = new ArrayList<>();

  synchronized void add(Duration latency) {
    all.add(latency);
  }

  /** Forgets what was measured, so that the next phase begins with nothing. */
  synchronized void clear() {
    all.clear();
  }

  @Override
  public synchronized String toString() {
    return "%,6d articles, p50 %s, p95 %s, p99 %s, max %s"
        .formatted(all.size(), at(0.50), at(0.95), at(0.99), at(1));
  }

  /** The smallest measured time that at least this share of all does not exceed. */
  private String at(double share) {
    if (all.isEmpty()) {
      return "-";
    }
    List<Duration> sorted = all.stream().sorted().toList();
    int place = (int) Math.ceil(share * sorted.size()) - 1;
    return String.format(Locale.ROOT, "%.2f s", sorted.get(place).toMillis() / 1e3);
  }
}
