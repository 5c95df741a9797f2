package news.dateline.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.springframework.util.backoff.BackOffExecution;

class ConsumerErrorHandlingTest {
  private static final int TRIES = 2_000; // of a back-off of seconds: more than an hour

  @Test
  void consumersWaitForEverAndNeverLongerThanFiveSeconds() {
    BackOffExecution pauses = ConsumerErrorHandling.pauses().start();
    assertThat(LongStream.generate(pauses::nextBackOff).limit(TRIES))
        .allSatisfy(millis -> assertThat(millis).isBetween(100L, 5_000L));
  }

  @Test
  void consumersThatAnOutageStoppedTogetherComeBackApart() {
    List<Long> afterAMinute =
        IntStream.range(0, 100)
            .mapToObj(_ -> ConsumerErrorHandling.pauses().start())
            .map(pauses -> LongStream.generate(pauses::nextBackOff).skip(20).findFirst().orElse(0))
            .toList();
    long first = afterAMinute.stream().min(Long::compare).orElseThrow();
    long last = afterAMinute.stream().max(Long::compare).orElseThrow();
    assertThat(last - first).isGreaterThan(1_000);
    assertThat(first).isGreaterThan(1_000);
  }
}
