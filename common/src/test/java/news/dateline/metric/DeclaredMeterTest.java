package news.dateline.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class DeclaredMeterTest {
  private static final DeclaredMeter COUNTER =
      () -> MeterDeclaration.counter("news.things", "Things", "source", "outcome");
  private static final DeclaredMeter HISTOGRAM =
      () -> MeterDeclaration.histogram("news.wait", "Waits");

  private final SimpleMeterRegistry meters = new SimpleMeterRegistry();

  @Test
  void aCounterIsThereAtZeroWithItsTagsInTheirOrder() {
    COUNTER.counter(meters, "a", "done");
    assertThat(meters.get("news.things").tags("source", "a", "outcome", "done").counter().count())
        .isZero();
  }

  @Test
  void aMeterIsRegisteredOnlyAsItIsDeclared() {
    assertThatThrownBy(() -> COUNTER.counter(meters, "a")).hasMessageContaining("outcome");
    assertThatThrownBy(() -> COUNTER.timer(meters, "a", "done")).hasMessageContaining("COUNTER");
    assertThat(meters.getMeters()).isEmpty();
  }

  @Test
  void aHistogramHasABucketAtTheObjectiveOfFiveSeconds() {
    Timer timer = HISTOGRAM.timer(meters);
    assertThat(Arrays.stream(timer.takeSnapshot().histogramCounts()))
        .extracting(bucket -> bucket.bucket(TimeUnit.SECONDS))
        .contains(5.0);
  }

  @Test
  void aNameInPrometheusEndsInUnitAndKind() {
    assertThat(COUNTER.declaration().prometheusName()).isEqualTo("news_things_total");
    assertThat(HISTOGRAM.declaration().prometheusName()).isEqualTo("news_wait_seconds");
    assertThat(MeterDeclaration.gaugeIn("bytes", "news.room", "Room").prometheusName())
        .isEqualTo("news_room_bytes");
  }
}
