package news.dateline.kafka;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RefusalGuardTest {
  private static final String REASON = "document_parsing_exception";

  private final AtomicReference<Instant> now =
      new AtomicReference<>(Instant.parse("2026-03-11T10:00:00Z"));
  private final RefusalGuard guard = new RefusalGuard(now::get);
  private int records;

  @Test
  void aFewOfASmallBatchAreTheirPoison() {
    assertThatNoException().isThrownBy(() -> check(10, 10));
  }

  @Test
  void aFewPercentOfALargeBatchAreTheirPoison() {
    assertThatNoException().isThrownBy(() -> check(20, 500));
  }

  @Test
  void manyOfOneBatchAreOurOutage() {
    assertThatExceptionOfType(UnavailableException.class)
        .isThrownBy(() -> check(11, 11))
        .withMessageStartingWith("11 of 11 records are refused as " + REASON)
        .withMessageContaining("one of them articles/kq3, field [headline]:");
  }

  @Test
  void manyWithinAMinuteAreOurOutageUntilTheMinuteIsOver() {
    for (int i = 0; i < 50; i++) {
      check(1, 1);
    }
    assertThatExceptionOfType(UnavailableException.class).isThrownBy(() -> check(1, 1));
    now.updateAndGet(instant -> instant.plus(Duration.ofSeconds(61)));
    assertThatNoException().isThrownBy(() -> check(1, 1));
  }

  @Test
  void whatComesAgainBecauseItsBatchHadToWaitIsCountedOnce() {
    for (int i = 0; i < 100; i++) {
      assertThatNoException().isThrownBy(() -> guard.check(REASON, List.of("a", "b"), 100, "a"));
    }
    check(48, 1_000);
    assertThatExceptionOfType(UnavailableException.class).isThrownBy(() -> check(1, 1));
  }

  private void check(int refused, int batch) {
    List<String> records = IntStream.range(0, refused).mapToObj(_ -> "r" + this.records++).toList();
    guard.check(REASON, records, batch, "articles/kq3, field [headline]");
  }
}
