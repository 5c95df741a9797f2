package news.dateline.index.store;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import news.dateline.kafka.UnavailableException;
import org.junit.jupiter.api.Test;

class RejectionGuardTest {
  private static final WriteOutcome REJECTED =
      new WriteOutcome.Rejected("document_parsing_exception", "x");

  private final AtomicReference<Instant> now =
      new AtomicReference<>(Instant.parse("2026-03-11T10:00:00Z"));
  private final InstantSource source = now::get;
  private final RejectionGuard guard = new RejectionGuard(source.withZone(ZoneOffset.UTC));

  @Test
  void aFewOfASmallBatchAreTheirPoison() {
    assertThatNoException().isThrownBy(() -> guard.check(Collections.nCopies(10, REJECTED)));
  }

  @Test
  void manyOfOneBatchAreOurOutage() {
    List<WriteOutcome> batch = Collections.nCopies(11, REJECTED);
    assertThatExceptionOfType(UnavailableException.class).isThrownBy(() -> guard.check(batch));
  }

  @Test
  void manyWithinAMinuteAreOurOutageUntilTheMinuteIsOver() {
    for (int i = 0; i < 50; i++) {
      guard.check(List.of(REJECTED));
    }
    assertThatExceptionOfType(UnavailableException.class)
        .isThrownBy(() -> guard.check(List.of(REJECTED)));
    now.updateAndGet(instant -> instant.plus(Duration.ofSeconds(61)));
    assertThatNoException().isThrownBy(() -> guard.check(List.of(REJECTED)));
  }
}
