package news.dateline.ingest.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class HostTurnsTest {
  private static final Duration PATIENT = Duration.ofSeconds(20);

  private final HostTurns turns = new HostTurns();

  @Test
  void requestsToOneHostNeverOverlapAndKeepTheirGap() throws Exception {
    Duration gap = Duration.ofMillis(30);
    AtomicInteger under = new AtomicInteger();
    Callable<Long> visit =
        () -> {
          try (HostTurns.Turn _ = turns.take("news.example", gap, PATIENT)) {
            assertThat(under.incrementAndGet()).isEqualTo(1);
            long start = System.nanoTime();
            under.decrementAndGet();
            return start;
          }
        };
    long begin = System.nanoTime();
    List<Long> starts = new ArrayList<>();
    try (ExecutorService threads = Executors.newFixedThreadPool(5)) {
      for (Future<Long> start : threads.invokeAll(List.of(visit, visit, visit, visit, visit))) {
        starts.add(start.get());
      }
    }
    assertThat(Duration.ofNanos(Collections.max(starts) - begin))
        .isGreaterThanOrEqualTo(gap.multipliedBy(4));
  }

  @Test
  void anotherHostDoesNotWait() throws Exception {
    Duration gap = Duration.ofMinutes(1);
    try (HostTurns.Turn _ = turns.take("one.example", gap, PATIENT);
        HostTurns.Turn _ = turns.take("two.example", gap, Duration.ZERO)) {
      assertThat(turns.size()).isEqualTo(2);
    }
  }

  @Test
  void whoWouldWaitTooLongForAGapIsToldAtOnceHowLong() throws Exception {
    turns.take("news.example", Duration.ofMinutes(1), PATIENT).close();

    assertThatThrownBy(() -> turns.take("news.example", Duration.ZERO, PATIENT))
        .asInstanceOf(type(BusyHostException.class))
        .extracting(BusyHostException::retryAfter)
        .satisfies(
            wait -> assertThat(wait).isBetween(Duration.ofSeconds(50), Duration.ofMinutes(1)));
  }

  @Test
  void whoWaitsTooLongForAnotherRequestGoesWithout() throws Exception {
    try (HostTurns.Turn _ = turns.take("news.example", Duration.ZERO, PATIENT)) {
      assertThatThrownBy(() -> turns.take("news.example", Duration.ZERO, Duration.ofMillis(10)))
          .isInstanceOf(BusyHostException.class);
    }
    turns.take("news.example", Duration.ZERO, Duration.ofMillis(10)).close();
  }

  @Test
  void hostsThatNobodyUsesAreForgotten() throws Exception {
    for (int i = 0; i < 20_000; i++) {
      turns.take("host-" + i + ".example", Duration.ZERO, PATIENT).close();
    }
    assertThat(turns.size()).isLessThanOrEqualTo(1_000);
  }
}
