package news.dateline.index.watch;

import static news.dateline.index.watch.TestWatches.AT;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import news.dateline.index.watch.Delivery.State;
import org.junit.jupiter.api.Test;

class DeliveryTest {
  private static final Duration LEASE = Duration.ofMinutes(2);

  @Test
  void anAttemptThatIsUnderWayIsToldFromOneThatIsToCome() {
    Delivery waiting = waiting();
    Delivery attempt = waiting.attempted(AT, LEASE);
    assertThat(waiting.isAttempted(LEASE)).isFalse();
    assertThat(attempt.isAttempted(LEASE)).isTrue();
    assertThat(attempt.failed(AT.plusSeconds(5), "it is away").isAttempted(LEASE)).isFalse();
  }

  @Test
  void whatIsPutOffWasNotAttempted() {
    assertThat(waiting().putOff(AT.plus(LEASE)))
        .satisfies(
            later -> {
              assertThat(later.dueAt()).isEqualTo(AT.plus(LEASE));
              assertThat(later.attempts()).isZero();
              assertThat(later.state()).isEqualTo(State.WAITING);
            });
  }

  private static Delivery waiting() {
    return new Delivery(
        TestWatches.ID,
        "article",
        "uri",
        "newsroom",
        "change",
        "new",
        false,
        State.WAITING,
        AT,
        AT,
        AT,
        0,
        null,
        null);
  }
}
