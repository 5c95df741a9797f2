package news.dateline.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class ConsumerPauseTest {
  private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
  private final AtomicReference<Instant> now =
      new AtomicReference<>(Instant.parse("2026-03-11T10:00:00Z"));
  private final ConsumerPause pause = new ConsumerPause(meters, "index-service", now::get);

  @Test
  void aWaitIsShownWithItsReasonUntilABatchGoesThrough() {
    pause.began(new UnavailableException("elasticsearch", "it is away", null));
    assertThat(pause.current()).containsEntry("elasticsearch", "it is away");
    assertThat(gauge()).isEqualTo(1);
    pause.ended();
    assertThat(gauge()).isZero();
  }

  @Test
  void aConsumerThatLostItsPartitionsNoLongerCounts() {
    pause.began(new UnavailableException("elasticsearch", "it is away", null));
    now.updateAndGet(instant -> instant.plus(Duration.ofMinutes(3)));
    assertThat(gauge()).isZero();
  }

  @Test
  void aWaitUnderANameIsEndedByWhicheverThread() throws InterruptedException {
    UnavailableException away = new UnavailableException("elasticsearch", "it is away", null);
    Thread another = new Thread(() -> pause.began("clock", away));
    another.start();
    another.join();
    assertThat(gauge()).isEqualTo(1);
    pause.ended("clock");
    assertThat(gauge()).isZero();
  }

  private double gauge() {
    return meters.get("news.consumer.paused").tag("reason", "elasticsearch").gauge().value();
  }
}
