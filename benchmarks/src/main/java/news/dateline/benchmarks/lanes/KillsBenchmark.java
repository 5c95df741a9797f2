package news.dateline.benchmarks.lanes;

import static news.dateline.benchmarks.WholeSystem.helps;
import static news.dateline.benchmarks.WholeSystem.measure;
import static news.dateline.benchmarks.WholeSystem.number;
import static news.dateline.benchmarks.WholeSystem.say;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import news.dateline.launcher.client.NoAnswerException;
import news.dateline.launcher.local.Ports;

/** Measures kills while live news flows, and prints how long their text was still there. */
public final class KillsBenchmark {
  private static final String HELP =
      """
      usage: benchmarks/kills [KILLS [LIVE_PER_SECOND]]
      Starts a whole system on free ports in a temporary folder. Sends live articles (10 a second) and beside them 300
      stories, then kills those, two a second: by themselves, by items that name them, and by an operator, in turn.
      Prints how long it took from before a kill was sent until nothing of the text was left in articles and versions, the
      archive did not hand it out, and no removal waited at any place of ingest-service.\
      """;

  private static final Duration BETWEEN_KILLS = Duration.ofMillis(500);
  private static final Duration BETWEEN_LOOKS = Duration.ofMillis(100);
  private static final Duration WARM_UP = Duration.ofSeconds(45);
  private static final int SLOWER = 2; // while it is warming up

  private KillsBenchmark() {}

  /** Runs it; arguments as the help says. */
  public static void main(String[] arguments) throws Exception {
    if (helps(arguments, HELP)) {
      return;
    }
    int kills = number(arguments, 0, 300);
    int perSecond = number(arguments, 1, 10);
    measure("kills", (system, _) -> run(system.ports(), kills, perSecond));
  }

  private static void run(Ports ports, int kills, int perSecond)
      throws InterruptedException, NoAnswerException {
    Latencies news = new Latencies();
    Latencies gone = new Latencies();
    try (LiveNews first = new LiveNews(ports, new Latencies(), 8)) {
      say("warming up");
      first.start(Math.max(1, perSecond / SLOWER));
      Thread.sleep(WARM_UP);
    }
    try (Killing killing = new Killing(ports, gone);
        LiveNews live = new LiveNews(ports, news, 7)) {
      live.start(perSecond);
      for (int number = 0; number < kills; number++) {
        killing.tell(number);
        Thread.sleep(BETWEEN_LOOKS);
      }
      while (killing.readable(kills) < kills) {
        Thread.sleep(BETWEEN_LOOKS);
      }
      say("%d stories can be read; killing them".formatted(kills));
      news.clear();
      long nextNanos = System.nanoTime();
      for (int number = 0; number < kills || !killing.isAllGone(); ) {
        if (number < kills && System.nanoTime() - nextNanos >= 0) {
          killing.kill(number++);
          nextNanos += BETWEEN_KILLS.toNanos();
        }
        killing.look();
        Thread.sleep(BETWEEN_LOOKS);
      }
      say("killed:    " + gone + " (%d not taken)".formatted(killing.refused()));
      say("live news: " + news + " (" + live.open() + ")");
      say(
          "load %.1f"
              .formatted(ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage()));
    }
  }
}
