package news.dateline.benchmarks.entities;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import news.dateline.enrich.Enrichment;
import news.dateline.enrich.Enrichments;
import news.dateline.enrich.Findings;
import news.dateline.enrich.Story;

/** Whether ten times the hostile text costs more than ten times the CPU. */
final class HostileRun {
  private static final int SHORT = 100_000;
  private static final int TIMES = 10;
  private static final int REPEATS = 3;

  private final List<Enrichment> stages = Enrichments.all();

  private HostileRun() {}

  public static void main(String[] arguments) {
    HostileRun run = new HostileRun();
    for (HostileText text : HostileText.ALL) {
      run.seconds(text.of(SHORT)); // warms up
    }
    say("");
    say(
        "%-32s %9s %9s %12s   %s"
            .formatted(
                "entities of hostile text", "100 kB ms", "1 MB ms", "times (10)", "other stages"));
    for (HostileText text : HostileText.ALL) {
      run.print(text);
    }
  }

  private void print(HostileText text) {
    List<Double> few = run(text.of(SHORT));
    List<Double> many = run(text.of(SHORT * TIMES));
    StringBuilder others = new StringBuilder();
    int entity = 0;
    for (int i = 0; i < stages.size(); i++) {
      if (stages.get(i).stage().equals("entity")) {
        entity = i;
      } else {
        others.append(
            "%s %.0f ms (%.1f)  "
                .formatted(stages.get(i).stage(), many.get(i) * 1e3, many.get(i) / few.get(i)));
      }
    }
    say(
        "%-32s %,9.1f %,9.1f %12.1f   %s"
            .formatted(
                text.title(),
                few.get(entity) * 1e3,
                many.get(entity) * 1e3,
                many.get(entity) / few.get(entity),
                others));
  }

  /** By stage, the least of several: what the machine adds is never less than nothing. */
  private List<Double> run(String text) {
    List<Double> least = new ArrayList<>(Collections.nCopies(stages.size(), Double.MAX_VALUE));
    for (int i = 0; i < REPEATS; i++) {
      List<Double> seconds = seconds(text);
      for (int stage = 0; stage < seconds.size(); stage++) {
        least.set(stage, Math.min(least.get(stage), seconds.get(stage)));
      }
    }
    return least;
  }

  private List<Double> seconds(String text) {
    Story story = Stories.of(text);
    Findings findings = new Findings();
    List<Double> seconds = new ArrayList<>();
    for (Enrichment stage : stages) {
      double began = Cpu.seconds();
      stage.enrich(story, findings);
      seconds.add(Cpu.seconds() - began);
      // English, whatever the language stage says: the tagger is to read it.
      findings.language("en");
    }
    return seconds;
  }

  @SuppressWarnings("SystemOut") // its output is its result
  private static void say(String line) {
    System.out.println(line);
  }
}
