package news.dateline.benchmarks.entities;

import java.util.Map;

/**
 * What one process measured.
 *
 * @param words read while the clock ran
 * @param cpuSeconds of the reading thread, in that time
 * @param processCpuSeconds of all threads, with collector and compiler
 * @param loadMillis until ready, by the wall's clock, in a fresh JVM
 * @param loadCpuMillis likewise, of the loading thread
 * @param heapBytes in use after collection with all loaded and text read, above what was before
 * @param f1 by gold set, in per cent
 */
record Figures(
    long words,
    double cpuSeconds,
    double processCpuSeconds,
    long loadMillis,
    long loadCpuMillis,
    long heapBytes,
    Map<String, Double> f1) {
  Figures {
    f1 = Map.copyOf(f1);
  }

  double wordsPerCpuSecond() {
    return words / cpuSeconds;
  }

  double wordsPerProcessCpuSecond() {
    return words / processCpuSeconds;
  }

  /** All of one round, which is what is left of a run that was cut off. */
  String line(String title) {
    return "%-27s %,9.0f words per CPU second, heap %.1f MB, loaded in %,d ms (CPU %,d ms)"
        .formatted(title, wordsPerCpuSecond(), heapBytes / 1e6, loadMillis, loadCpuMillis);
  }
}
