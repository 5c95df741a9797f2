package news.dateline.benchmarks.entities;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/** The medians of all rounds. */
final class Table {
  private final Map<Contender, List<Figures>> rounds;

  Table(Map<Contender, List<Figures>> rounds) {
    this.rounds = rounds;
  }

  List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add("");
    lines.add(
        "%-27s %9s %19s %12s %6s %9s %8s %9s %12s"
            .formatted(
                "medians",
                "words/CPU",
                "(least–most)",
                "with GC, JIT",
                "×CRF",
                "×pipeline",
                "heap MB",
                "load ms",
                "load CPU ms"));
    rounds.forEach((contender, figures) -> lines.add(line(contender, figures)));
    rounds.forEach(
        (contender, figures) ->
            figures.getLast().f1().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(
                    set ->
                        lines.add(
                            "F1 of %-27s on %-20s %5.1f"
                                .formatted(contender.title, set.getKey(), set.getValue()))));
    return lines;
  }

  private String line(Contender contender, List<Figures> figures) {
    double[] speeds = figures.stream().mapToDouble(Figures::wordsPerCpuSecond).sorted().toArray();
    return "%-27s %,9.0f %19s %,12.0f %6s %9s %8.1f %,9.0f %,12.0f"
        .formatted(
            contender.title,
            median(figures, Figures::wordsPerCpuSecond),
            "(%,.0f–%,.0f)".formatted(speeds[0], speeds[speeds.length - 1]),
            median(figures, Figures::wordsPerProcessCpuSecond),
            times(figures, Contender.CORENLP_CRF),
            times(figures, Contender.CORENLP_PIPELINE),
            median(figures, Figures::heapBytes) / 1e6,
            median(figures, Figures::loadMillis),
            median(figures, Figures::loadCpuMillis));
  }

  /** How many times faster, round by round, then the median: a busy hour slows both alike. */
  private String times(List<Figures> figures, Contender other) {
    List<Figures> others = rounds.get(other);
    if (others == null) {
      return "-";
    }
    List<Double> times = new ArrayList<>();
    for (int i = 0; i < figures.size(); i++) {
      times.add(figures.get(i).wordsPerCpuSecond() / others.get(i).wordsPerCpuSecond());
    }
    return "%.1f".formatted(median(times, Double::doubleValue));
  }

  private static <T> double median(List<T> values, ToDoubleFunction<T> of) {
    double[] sorted = values.stream().mapToDouble(of).sorted().toArray();
    int middle = sorted.length / 2;
    return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
  }
}
