package news.dateline.index.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class BackoffTest {
  @Test
  void aDeliveryIsTriedForAboutADay() {
    Duration total = Duration.ZERO;
    int attempts = 1;
    while (Backoff.after(attempts).isPresent()) {
      total = total.plus(Backoff.after(attempts++).orElseThrow());
    }
    assertThat(attempts).isEqualTo(10);
    assertThat(total).isBetween(Duration.ofHours(20), Duration.ofHours(24));
  }

  @Test
  void aReceiverIsAskedOnceAMinuteAtMost() {
    assertThat(Backoff.pause(1)).isEqualTo(Duration.ofSeconds(5));
    assertThat(Backoff.pause(3)).isEqualTo(Duration.ofMinutes(1));
    assertThat(Backoff.pause(1_000)).isEqualTo(Duration.ofMinutes(1));
  }
}
