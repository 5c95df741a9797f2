package news.dateline.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import news.dateline.launcher.local.Part;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.ResourceLock;

/** News goes on while Elasticsearch is away for long. */
@ExtendWith(RunningSystem.class)
@ResourceLock(RunningSystem.PARTS)
@DisabledIfSystemProperty(
    named = LongOutageIT.SECONDS,
    matches = "0",
    disabledReason = "memory says nothing within seconds: -Doutage.seconds=1800, or -Pnightly")
class LongOutageIT {
  static final String SECONDS = "dateline.outage.seconds";

  private static final Duration LASTING = Duration.ofSeconds(Long.getLong(SECONDS, 1_800));
  private static final Duration BETWEEN_ARTICLES = Duration.ofMillis(100);
  private static final List<Part> SERVICES = List.of(Part.INGEST, Part.ENRICH, Part.INDEX);
  private static final String TEXT = "numbat ".repeat(600); // 4 KB, as an agency story
  private static final double A_TENTH_MORE = 1.1; // a heap breathes

  private final Map<Part, List<Long>> megabytes = new EnumMap<>(Part.class);
  private final AtomicInteger accepted = new AtomicInteger();

  @Test
  @Timeout(value = 3, unit = TimeUnit.HOURS)
  void memoryStaysFlatAndAllArrivesAfterwards(Newsroom newsroom) throws InterruptedException {
    SERVICES.forEach(service -> megabytes.put(service, new ArrayList<>()));
    newsroom.system().stop(Part.ELASTICSEARCH);
    try (ScheduledExecutorService sender = Executors.newSingleThreadScheduledExecutor()) {
      long start = System.nanoTime();
      var _ =
          sender.scheduleAtFixedRate(
              () -> send(newsroom), 0, BETWEEN_ARTICLES.toMillis(), TimeUnit.MILLISECONDS);
      Awaitility.await()
          .atMost(LASTING.multipliedBy(2))
          .pollInterval(Duration.ofSeconds(1))
          .until(
              () -> {
                SERVICES.forEach(service -> sample(newsroom, service));
                return System.nanoTime() - start > LASTING.toNanos();
              });
    }
    newsroom.system().start(Part.ELASTICSEARCH);

    megabytes.forEach(
        (service, samples) ->
            System.out.printf(
                "outage of %d s, %d articles: %s %d MB at first, %.0f MB in its second quarter, %.0f MB in its last%n",
                LASTING.toSeconds(),
                accepted.get(),
                service.title(),
                samples.getFirst(),
                quarter(samples, 1),
                quarter(samples, 3)));
    assertThat(megabytes)
        .allSatisfy(
            (_, samples) ->
                assertThat(quarter(samples, 3)).isLessThan(quarter(samples, 1) * A_TENTH_MORE));
    Awaitility.await()
        .atMost(LASTING.plusMinutes(3)) // as fast as they came, and a start
        .pollInterval(Duration.ofSeconds(1))
        .ignoreExceptions()
        .until(() -> newsroom.count("articles-live", "longoutage") == accepted.get());
  }

  private void send(Newsroom newsroom) {
    byte[] wire = Wires.version("tag:long-outage-" + accepted.get(), 1, "longoutage", TEXT);
    if (newsroom.post(Wires.SOURCE, wire).status() == 202) {
      accepted.incrementAndGet();
    }
  }

  private void sample(Newsroom newsroom, Part service) {
    megabytes
        .getOrDefault(service, new ArrayList<>())
        .add(Resident.megabytes(newsroom.system().processOf(service).pid()));
  }

  private static double quarter(List<Long> samples, int number) {
    return samples.subList(number * samples.size() / 4, (number + 1) * samples.size() / 4).stream()
        .mapToLong(Long::longValue)
        .average()
        .orElseThrow();
  }
}
