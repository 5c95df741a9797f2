package news.dateline.benchmarks.lanes;

import static news.dateline.benchmarks.WholeSystem.helps;
import static news.dateline.benchmarks.WholeSystem.measure;
import static news.dateline.benchmarks.WholeSystem.number;
import static news.dateline.benchmarks.WholeSystem.say;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import news.dateline.launcher.client.NoAnswerException;
import news.dateline.launcher.local.LocalSystem;
import news.dateline.launcher.local.Part;
import news.dateline.launcher.local.Ports;

/** Measures the desk's pages, and how much later live news can be found while they are read. */
public final class DeskBenchmark {
  private static final String HELP =
      """
      usage: benchmarks/desk [VIEWS_PER_SECOND [LIVE_PER_SECOND [SECONDS [TURNS]]]]
      Starts a whole system with the desk on free ports in a temporary folder. Sends live articles (5 a second) all the time,
      and has readers look at pages (50 a second) in every other one of ten spans of time (30 s each, 5 turns). Prints how long pages
      took, and how long articles took to be found, without and with readers.\
      """;

  private static final Duration WARM_UP = Duration.ofSeconds(30);

  private DeskBenchmark() {}

  /** Runs it; arguments as the help says. */
  public static void main(String[] arguments) throws Exception {
    if (helps(arguments, HELP)) {
      return;
    }
    int views = number(arguments, 0, 50);
    int live = number(arguments, 1, 5);
    Duration span = Duration.ofSeconds(number(arguments, 2, 30));
    int turns = number(arguments, 3, 5);
    measure("desk", (system, _) -> run(system, views, live, span, turns));
  }

  private static void run(LocalSystem system, int views, int live, Duration span, int turns)
      throws InterruptedException, NoAnswerException {
    system.start(Part.DESK);
    Ports ports = system.ports();
    try (LiveNews first = new LiveNews(ports, new Latencies(), 8)) {
      say("warming up");
      first.start(live);
      Thread.sleep(WARM_UP);
      try (PageViews readers = new PageViews(ports, new Latencies())) {
        readers.start(views);
        Thread.sleep(WARM_UP);
      }
    }
    List<Long> alone = new ArrayList<>();
    List<Long> beside = new ArrayList<>();
    for (int turn = 0; turn < turns; turn++) {
      alone.add(turn(ports, 0, live, span, 2 * turn));
      beside.add(turn(ports, views, live, span, 2 * turn + 1));
    }
    say("medians without readers: " + told(alone));
    say(
        "medians with readers:    %s, %+.1f %%"
            .formatted(told(beside), 100.0 * (middle(beside) - middle(alone)) / middle(alone)));
    say("load %.1f".formatted(ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage()));
  }

  /** The median of the articles' times, in milliseconds. */
  private static long turn(Ports ports, int views, int live, Duration span, int seed)
      throws InterruptedException, NoAnswerException {
    Latencies news = new Latencies();
    Latencies pages = new Latencies();
    try (LiveNews articles = new LiveNews(ports, news, 100L + seed);
        PageViews readers = new PageViews(ports, pages)) {
      articles.start(live);
      if (views > 0) {
        readers.start(views);
      }
      Thread.sleep(span);
      say("live news: %s (%s)".formatted(news, articles.open()));
      if (views > 0) {
        say("pages:     %s (%d failed)".formatted(pages.of("pages"), readers.failed()));
      }
    }
    return news.medianMillis();
  }

  private static String told(List<Long> millis) {
    List<Long> sorted = millis.stream().sorted().toList();
    return "%d ms (%d to %d)".formatted(middle(millis), sorted.getFirst(), sorted.getLast());
  }

  private static long middle(List<Long> millis) {
    return millis.stream().sorted().toList().get(millis.size() / 2);
  }
}
