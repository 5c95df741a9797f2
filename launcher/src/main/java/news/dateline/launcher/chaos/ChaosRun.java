package news.dateline.launcher.chaos;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Future;
import news.dateline.launcher.client.ArticleSender;
import news.dateline.launcher.client.LoopbackHttp;
import news.dateline.launcher.console.LiveLine;
import news.dateline.launcher.console.Screen;
import news.dateline.launcher.local.LocalSystem;

/** One run on a system that is ready. */
final class ChaosRun implements AutoCloseable {
  private static final int LATE_FAULTS = 5; // one of so many comes among the latecomers
  private static final Duration CLOCK =
      Duration.ofSeconds(4); // release within two seconds, beside whatever else this machine does
  private static final Duration LAST_STEPS =
      Duration.ofMinutes(1); // a refresh, a dead letter's receipt: a second where all is well
  private static final long LOOK_EVERY_MILLIS = 1_000;

  private final ChaosPlan plan;
  private final LocalSystem system;
  private final Screen screen;
  private final LiveLine line;
  private final LoopbackHttp http = new LoopbackHttp();
  private final Records records;
  private final Indices indices;
  private final Couriers couriers;
  private final Disturbance disturbance;
  private final Instant beginning = Instant.now().truncatedTo(ChronoUnit.SECONDS);
  private int begun;

  ChaosRun(ChaosPlan plan, LocalSystem system, NodeProxy proxy, Screen screen) {
    this.plan = plan;
    this.system = system;
    this.screen = screen;
    this.line = screen.liveLine();
    this.records = new Records(system.ports().bootstrapServers());
    this.indices = new Indices(http, system.ports());
    this.couriers =
        new Couriers(
            new ArticleSender(http, system.ports().ingestUri(), _ -> {}),
            new BrokenPush(system.ports().ingest()),
            records);
    Random random = new Random(~plan.seed()); // another sequence than the script's
    this.disturbance =
        new Disturbance(
            new FaultDeck(system, proxy, indices, records, couriers, random), couriers, random);
  }

  /** Sends, disturbs, waits and compares; says what it found. */
  boolean isAsItMustBe() throws IOException, InterruptedException {
    Oracle oracle = new Oracle(Script.of(plan.stories(), plan.seed(), beginning));
    int late = plan.faults() / LATE_FAULTS;
    send(oracle.script().first(), plan.faults() - late);
    send(oracle.script().late(), late);
    List<Difference> differences = differences(oracle);
    line.clear();
    new ChaosReport(plan, oracle, couriers.delivered(), disturbance.suffered(), differences)
        .tell(screen);
    return differences.isEmpty();
  }

  private void send(List<List<Delivery>> deliveries, int faults)
      throws IOException, InterruptedException {
    List<Future<?>> ends = couriers.send(deliveries);
    disturbance.disturb(faults, deliveries.size(), this::tell);
    couriers.await(ends);
    new Quiet(system, http, line).await();
  }

  private void tell(int number, String fault) {
    begun++;
    screen.remark(
        "%4d s  fault %d of %d: %s, %d delivered"
            .formatted(
                Duration.between(beginning, Instant.now()).toSeconds(),
                begun,
                plan.faults(),
                fault,
                couriers.delivered()));
  }

  /** What differs still when everything has had its time. */
  private List<Difference> differences(Oracle oracle) throws IOException, InterruptedException {
    Instant now = Instant.now();
    Instant end = oracle.lastChange(beginning, now.plus(LAST_STEPS)).plus(CLOCK);
    if (end.isAfter(now)) {
      line.show("waiting for the last embargo");
      Thread.sleep(Duration.between(now, end));
    }
    long deadline = System.nanoTime() + LAST_STEPS.toNanos();
    while (true) {
      line.show("comparing");
      List<Difference> differences = compare(oracle);
      if (differences.isEmpty() || System.nanoTime() - deadline > 0) {
        return differences;
      }
      Thread.sleep(LOOK_EVERY_MILLIS);
    }
  }

  private List<Difference> compare(Oracle oracle) throws IOException {
    List<Difference> differences = Comparison.of(oracle, Instant.now(), indices.read());
    differences.addAll(couriers.surprises());
    return differences;
  }

  @Override
  public void close() {
    couriers.close();
    records.close();
    http.close();
  }
}
