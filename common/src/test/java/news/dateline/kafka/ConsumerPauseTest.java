package news.dateline.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import news.dateline.health.Wait;
import org.junit.jupiter.api.Test;

class ConsumerPauseTest {
  private final UnavailableException away =
      new UnavailableException("elasticsearch", "it is away", null);

  private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
  private final AtomicReference<Instant> now =
      new AtomicReference<>(Instant.parse("2026-03-11T10:00:00Z"));
  private final ConsumerPause pause = new ConsumerPause(meters, "index-service", now::get);

  @Test
  void aWaitIsShownWithItsReasonUntilABatchGoesThrough() {
    pause.began(away, 3);
    assertThat(pause.current()).containsEntry("elasticsearch", new Wait("it is away", now.get()));
    assertThat(gauge()).isEqualTo(1);
    pause.ended();
    assertThat(gauge()).isZero();
  }

  @Test
  void aConsumerThatLostItsPartitionsNoLongerCounts() {
    pause.began(away, 3);
    now.updateAndGet(instant -> instant.plus(Duration.ofMinutes(3)));
    assertThat(gauge()).isZero();
  }

  @Test
  void whoWaitsAgainAfterALongSilenceHasBegunAnew() {
    pause.began(away, 3);
    now.updateAndGet(instant -> instant.plus(Duration.ofHours(3)));
    pause.began(away, 3);
    assertThat(pause.current()).containsEntry("elasticsearch", new Wait("it is away", now.get()));
  }

  @Test
  void aWaitUnderANameIsEndedByWhicheverThread() throws InterruptedException {
    Thread another = new Thread(() -> pause.began("clock", away));
    another.start();
    another.join();
    assertThat(gauge()).isEqualTo(1);
    pause.ended("clock");
    assertThat(gauge()).isZero();
  }

  @Test
  void aWaitIsToldSinceItBeganHoweverOftenItIsTriedAgain() {
    Instant began = now.get();
    pause.began(away, 3);
    now.updateAndGet(instant -> instant.plusSeconds(5));
    pause.began(away, 3);
    assertThat(pause.current().get("elasticsearch")).isEqualTo(new Wait("it is away", began));
    assertThat(meters.get("news.retry.records").tag("reason", "elasticsearch").counter().count())
        .isEqualTo(6);
  }

  @Test
  void whatIsExpectedIsShownAsZeroFromTheStart() {
    pause.expect("elasticsearch");
    assertThat(gauge()).isZero();
    assertThat(meters.get("news.retry.records").tag("reason", "kafka").counter().count()).isZero();
  }

  @Test
  void reasonsOfOthersAreBounded() {
    for (int i = 0; i < 200; i++) {
      pause.began(new UnavailableException("elasticsearch-" + i, "it is away", null), 1);
    }
    assertThat(meters.get("news.consumer.paused").gauges()).hasSizeLessThan(60);
    assertThat(pause.current()).containsKey("other");
  }

  private double gauge() {
    return meters.get("news.consumer.paused").tag("reason", "elasticsearch").gauge().value();
  }
}
