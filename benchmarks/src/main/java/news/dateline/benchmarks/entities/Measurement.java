package news.dateline.benchmarks.entities;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import tools.jackson.databind.json.JsonMapper;

/** Measures one contender in a process of its own, whose last line of output is the figures. */
public final class Measurement {
  static final String MARK = "FIGURES ";

  private Measurement() {}

  /** Measures what {@code loading} loads; arguments as {@link Task} writes them. */
  @SuppressWarnings("SystemOut") // its output is its result
  public static void run(String[] arguments, Callable<? extends Recogniser> loading)
      throws Exception {
    Task task = Task.parse(arguments);
    List<Text> texts = Texts.sample(Texts.read(task.text()), task.words());
    Cpu.processSeconds(); // loads what measures
    long heap = heapInUse();
    long nanos = System.nanoTime();
    double cpu = Cpu.seconds();
    Recogniser recogniser = loading.call();
    long loadCpuMillis = Math.round((Cpu.seconds() - cpu) * 1e3);
    long loadMillis = (System.nanoTime() - nanos) / 1_000_000;
    read(recogniser, texts, task.seconds()); // until the compiler has seen it all
    double process = Cpu.processSeconds();
    cpu = Cpu.seconds();
    long words = read(recogniser, texts, task.seconds());
    Figures figures =
        new Figures(
            words,
            Cpu.seconds() - cpu,
            Cpu.processSeconds() - process,
            loadMillis,
            loadCpuMillis,
            heapInUse() - heap,
            scores(recogniser, task));
    System.out.println(MARK + JsonMapper.shared().writeValueAsString(figures));
  }

  /** Reads all, again and again, for at least {@code seconds} of CPU; returns the words read. */
  private static long read(Recogniser recogniser, List<Text> texts, int seconds) {
    double until = Cpu.seconds() + seconds;
    long words = 0;
    do {
      for (Text text : texts) {
        recogniser.read(text.text());
        words += text.words();
      }
    } while (Cpu.seconds() < until);
    return words;
  }

  private static Map<String, Double> scores(Recogniser recogniser, Task task) throws IOException {
    Map<String, Double> scores = new TreeMap<>();
    if (task.gold() != null) {
      for (Path file : Texts.files(task.gold())) {
        Score score = new Score();
        for (Text text : Texts.read(file)) {
          score.add(text.names(), recogniser.read(text.text()));
        }
        scores.put(file.getFileName().toString(), 100 * score.f1());
      }
    }
    return scores;
  }

  private static long heapInUse() {
    System.gc();
    System.gc(); // what the first only made unreachable
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
  }
}
