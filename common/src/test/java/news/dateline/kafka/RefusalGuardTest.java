package news.dateline.kafka;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class RefusalGuardTest {
  private static final String REASON = "document_parsing_exception";

  private final AtomicReference<Instant> now =
      new AtomicReference<>(Instant.parse("2026-03-11T10:00:00Z"));
  private final RefusalGuard guard = new RefusalGuard(now::get);

  @Test
  void aFewOfASmallBatchAreTheirPoison() {
    assertThatNoException().isThrownBy(() -> guard.check(REASON, 10, 10));
  }

  @Test
  void aFewPercentOfALargeBatchAreTheirPoison() {
    assertThatNoException().isThrownBy(() -> guard.check(REASON, 20, 500));
  }

  @Test
  void manyOfOneBatchAreOurOutage() {
    assertThatExceptionOfType(UnavailableException.class)
        .isThrownBy(() -> guard.check(REASON, 11, 11));
  }

  @Test
  void manyWithinAMinuteAreOurOutageUntilTheMinuteIsOver() {
    for (int i = 0; i < 50; i++) {
      guard.check(REASON, 1, 1);
    }
    assertThatExceptionOfType(UnavailableException.class)
        .isThrownBy(() -> guard.check(REASON, 1, 1));
    now.updateAndGet(instant -> instant.plus(Duration.ofSeconds(61)));
    assertThatNoException().isThrownBy(() -> guard.check(REASON, 1, 1));
  }
}
