package news.dateline.benchmarks.entities;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Measures every contender in turn, round after round, and prints the medians. */
public final class EntitiesBenchmark {
  private static final String HELP =
      """
      usage: benchmarks/entities [--alone] [--text FILE] [--gold FOLDER] [--rounds N] [--words N] [--seconds N]
      Measures the tagger, the stage of entities and all stages beside Stanford CoreNLP's 3-class CRF and pipeline:
      words per CPU second of one thread, heap, loading. Each is a process of its own and reads the same text, in
      turns, ROUNDS times (3); medians count. Then what each stage costs, and whether hostile text costs more than
      its length. About five minutes; the first run fetches CoreNLP, 480 MB.
        --alone         without CoreNLP
        --text FILE     JSON lines with a text each, or a folder of such files (training/entities)
        --gold FOLDER   also prints exact F1 on the marked texts of its .jsonl files
        --words N       of the text, taken evenly (40000)
        --seconds N     of CPU to warm up and to measure for, at least (8)""";

  private EntitiesBenchmark() {}

  /** Runs it; arguments as the help says. */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    Path text = Path.of(System.getProperty("dateline.root", "."), "training", "entities");
    Path gold = null;
    int rounds = 3;
    int words = 40_000;
    int seconds = 8;
    for (int i = 0; i < arguments.length; i++) {
      switch (arguments[i]) {
        case "--alone" -> {} // benchmarks/entities has left CoreNLP out
        case "--text" -> text = Path.of(value(arguments, ++i));
        case "--gold" -> gold = Path.of(value(arguments, ++i));
        case "--rounds" -> rounds = Integer.parseInt(value(arguments, ++i));
        case "--words" -> words = Integer.parseInt(value(arguments, ++i));
        case "--seconds" -> seconds = Integer.parseInt(value(arguments, ++i));
        default -> {
          say(HELP);
          return;
        }
      }
    }
    run(rounds, new Task(text, words, seconds, null), gold);
  }

  private static void run(int rounds, Task task, @Nullable Path gold)
      throws IOException, InterruptedException {
    Map<Contender, List<Figures>> all = new EnumMap<>(Contender.class);
    List<Contender> here = Stream.of(Contender.values()).filter(Contender::isHere).toList();
    for (int round = 1; round <= rounds; round++) {
      for (Contender contender : here) {
        // Scores do not change: the last round's are enough.
        Figures figures = measure(contender, round == rounds ? task.scoring(gold) : task);
        all.computeIfAbsent(contender, _ -> new ArrayList<>()).add(figures);
        say("round %d: %s".formatted(round, figures.line(contender.title)));
      }
    }
    new Table(all).lines().forEach(EntitiesBenchmark::say);
    Worker.run(StagesRun.class.getName(), "256m", task.arguments(), EntitiesBenchmark::say);
    Worker.run(HostileRun.class.getName(), "1g", List.of(), EntitiesBenchmark::say);
  }

  private static Figures measure(Contender contender, Task task)
      throws IOException, InterruptedException {
    List<Figures> figures = new ArrayList<>();
    Worker.run(
        contender.main(),
        contender.heap,
        task.arguments(),
        line -> {
          if (line.startsWith(Measurement.MARK)) {
            String json = line.substring(Measurement.MARK.length());
            figures.add(JsonMapper.shared().readValue(json, Figures.class));
          }
        });
    return figures.getLast();
  }

  private static String value(String[] arguments, int place) {
    if (place == arguments.length) {
      throw new IllegalArgumentException(arguments[place - 1] + " needs a value");
    }
    return arguments[place];
  }

  @SuppressWarnings("SystemOut") // its output is its result
  private static void say(String line) {
    System.out.println(line);
  }
}
