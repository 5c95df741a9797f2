package news.dateline.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class BatchPaceTest {
  private static final BatchPace AN_HOUR = new BatchPace(Duration.ofHours(1), 25);

  @Test
  void afterAFewRecordsTheNextBatchBeginsNoSoonerThanItMay() {
    long began = System.nanoTime();
    new BatchPace(Duration.ofMillis(100), 25).rest(24, began);
    assertThat(System.nanoTime() - began).isGreaterThanOrEqualTo(100_000_000);
  }

  @Test
  @Timeout(60)
  void afterEnoughRecordsTheNextComesAtOnce() {
    AN_HOUR.rest(25, System.nanoTime());
    BatchPace.NONE.rest(0, System.nanoTime());
  }

  @Test
  @Timeout(60)
  void afterABatchThatTookLongEnoughTheNextComesAtOnce() {
    AN_HOUR.rest(1, System.nanoTime() - Duration.ofHours(1).toNanos());
  }

  @Test
  @Timeout(60)
  void anInterruptEndsIt() {
    Thread.currentThread().interrupt();
    AN_HOUR.rest(1, System.nanoTime());
    assertThat(Thread.interrupted()).isTrue();
  }
}
