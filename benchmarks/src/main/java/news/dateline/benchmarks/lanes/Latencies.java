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
  public String toString() {
    return of("articles");
  }

  synchronized String of(String measured) {
    return "%,6d %s, p50 %s, p95 %s, p99 %s, max %s"
        .formatted(all.size(), measured, at(0.50), at(0.95), at(0.99), at(1));
  }

  /** The middle one, in milliseconds; 0 where nothing was measured. */
  synchronized long medianMillis() {
    return all.isEmpty() ? 0 : all.stream().sorted().toList().get((all.size() - 1) / 2).toMillis();
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
