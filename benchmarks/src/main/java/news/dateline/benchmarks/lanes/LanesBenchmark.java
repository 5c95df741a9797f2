package news.dateline.benchmarks.lanes;

import static news.dateline.benchmarks.WholeSystem.helps;
import static news.dateline.benchmarks.WholeSystem.measure;
import static news.dateline.benchmarks.WholeSystem.number;
import static news.dateline.benchmarks.WholeSystem.say;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ExecutionException;
import news.dateline.launcher.local.LocalOptions;
import news.dateline.launcher.local.LocalSystem;

/** Measures live news alone, then beside a backlog until that is searchable, and prints both. */
public final class LanesBenchmark {
  private static final String HELP =
      """
      usage: benchmarks/lanes [BACKLOG [ALONE_SECONDS [LIVE_PER_SECOND]]]
             benchmarks/lanes long [SECONDS [LIVE_PER_SECOND [ROUNDS]]]
      Starts a whole system on free ports in a temporary folder. Sends live articles (5 a second), alone for 60
      seconds and then beside a backlog of 100000 files, two hours old, dropped in the inbox at once, until all of
      them are searchable. Prints how long live articles took from being due to be sent until a search found them.
      With long, the system is started for a long run (up --for-long), warmed up for five minutes at a fifth, half and
      all of the rate, and measured without backlog, 5 rounds of 60 seconds at 100 a second.\
      """;

  private static final int SLOWER = 4; // while it is warming up
  private static final Duration A_MINUTE = Duration.ofMinutes(1);
  private static final Duration BETWEEN_LINES = Duration.ofSeconds(10);

  private final LocalSystem system;
  private final Latencies latencies = new Latencies();

  private LanesBenchmark(LocalSystem system) {
    this.system = system;
  }

  /** Runs it; arguments as the help says. */
  public static void main(String[] arguments) throws Exception {
    if (helps(arguments, HELP)) {
      return;
    }
    if (arguments.length > 0 && arguments[0].equals("long")) {
      Duration round = Duration.ofSeconds(number(arguments, 1, 60));
      int perSecond = number(arguments, 2, 100);
      int rounds = number(arguments, 3, 5);
      measure(
          "lanes",
          LocalOptions::forLong,
          (system, data) -> new LanesBenchmark(system).runLong(round, perSecond, rounds));
      return;
    }
    int backlog = number(arguments, 0, 100_000);
    Duration alone = Duration.ofSeconds(number(arguments, 1, 60));
    int perSecond = number(arguments, 2, 5);
    measure(
        "lanes",
        (system, data) ->
            new LanesBenchmark(system)
                .run(new History(data.resolve("wires"), backlog), backlog, alone, perSecond));
  }

  private void run(History history, int backlog, Duration alone, int perSecond)
      throws IOException, InterruptedException, ExecutionException {
    try (Depth depth = new Depth(system.ports());
        LiveNews live = new LiveNews(system.ports(), latencies, 7)) {
      say("warming up");
      warmUp(Math.max(1, perSecond / SLOWER), A_MINUTE, 8);
      live.start(perSecond);
      Thread.sleep(Duration.ofSeconds(20)); // all ways are worn in at full speed, too
      latencies.clear();
      Thread.sleep(alone);
      String quiet = latencies.toString();
      say("live alone:          " + quiet);
      latencies.clear();
      Instant began = Instant.now();
      history.start();
      long toEnrich = backlog;
      long toIndex = 0;
      while (!history.isTaken() || toEnrich + toIndex > 0) {
        Thread.sleep(BETWEEN_LINES);
        toEnrich = depth.toEnrich();
        toIndex = depth.toIndex();
        say(
            "backlog: %,d taken, %,d to enrich, %,d to index; live: %s; load %.1f"
                .formatted(depth.taken(), toEnrich, toIndex, latencies, load()));
      }
      double seconds = Duration.between(began, Instant.now()).toMillis() / 1e3;
      say("live alone:          " + quiet);
      say("live beside backlog: " + latencies + " (" + live.open() + ")");
      say(
          "backlog: %,d articles in %,.0f s, %.0f a second"
              .formatted(backlog, seconds, backlog / seconds));
      say("most memory: " + Footprint.of(system));
    }
  }

  private void runLong(Duration round, int perSecond, int rounds) throws InterruptedException {
    try (LiveNews live = new LiveNews(system.ports(), latencies, 7)) {
      say("warming up");
      warmUp(Math.max(1, perSecond / 5), A_MINUTE, 8);
      warmUp(Math.max(1, perSecond / 2), A_MINUTE.multipliedBy(2), 9);
      live.start(perSecond);
      Thread.sleep(A_MINUTE.multipliedBy(2));
      for (int i = 1; i <= rounds; i++) {
        latencies.clear();
        Thread.sleep(round);
        say("round %d: %s (%s)".formatted(i, latencies, live.open()));
      }
      say("most memory: " + Footprint.of(system));
    }
  }

  /**
   * Classes are loaded, compiled and the first segments written at a rate that cold processes bear.
   */
  private void warmUp(int perSecond, Duration time, long seed) throws InterruptedException {
    try (LiveNews first = new LiveNews(system.ports(), new Latencies(), seed)) {
      first.start(perSecond);
      Thread.sleep(time);
    }
  }

  private static double load() {
    return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
  }
}
