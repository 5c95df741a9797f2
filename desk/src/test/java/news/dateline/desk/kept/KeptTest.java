package news.dateline.desk.kept;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import news.dateline.desk.index.OutageException;
import org.junit.jupiter.api.Test;

class KeptTest {
  private final AtomicLong nanos = new AtomicLong();
  private final AtomicInteger asked = new AtomicInteger();

  @Test
  void anAnswerIsAskedForOnceInItsTime() {
    Kept<Integer> kept = new Kept<>(Duration.ofSeconds(5), asked::incrementAndGet, nanos::get);
    assertThat(List.of(kept.get(), kept.get())).containsExactly(1, 1);
    nanos.addAndGet(Duration.ofMillis(4_999).toNanos());
    assertThat(kept.get()).isEqualTo(1);
    nanos.addAndGet(Duration.ofMillis(1).toNanos());
    assertThat(kept.get()).isEqualTo(2);
  }

  @Test
  void theTimeThatAQuestionTakesIsPartOfIt() {
    Kept<Integer> kept =
        new Kept<>(
            Duration.ofSeconds(2),
            () -> {
              nanos.addAndGet(Duration.ofSeconds(2).toNanos());
              return asked.incrementAndGet();
            },
            nanos::get);
    assertThat(kept.get()).isEqualTo(1);
    assertThat(kept.get()).isEqualTo(2);
  }

  @Test
  void anOutageIsKeptForASecond() {
    Kept<Integer> kept =
        new Kept<>(
            Duration.ofSeconds(30),
            () -> {
              if (asked.incrementAndGet() == 1) {
                throw new OutageException(
                    OutageException.Kind.AWAY, OutageException.ELASTICSEARCH, "away");
              }
              return asked.get();
            },
            nanos::get);
    assertThatThrownBy(kept::get).isInstanceOf(OutageException.class);
    assertThatThrownBy(kept::get).isInstanceOf(OutageException.class);
    assertThat(asked).hasValue(1);
    nanos.addAndGet(Duration.ofSeconds(1).toNanos());
    assertThat(kept.get()).isEqualTo(2);
  }

  @Test
  void whoComeTogetherAskOnce() {
    Kept<Integer> kept = new Kept<>(Duration.ofSeconds(5), asked::incrementAndGet, nanos::get);
    assertThat(IntStream.range(0, 64).parallel().map(_ -> kept.get()).boxed().toList())
        .containsOnly(1);
  }

  @Test
  void ofManyQuestionsTheLastAskedAreKept() {
    KeptBy<Integer, Integer> kept = new KeptBy<>(Duration.ofHours(1), _ -> asked.incrementAndGet());
    assertThat(kept.get(0)).isEqualTo(1);
    IntStream.rangeClosed(1, 15).forEach(kept::get);
    assertThat(kept.get(0)).isEqualTo(1);
    kept.get(16);
    assertThat(kept.get(0)).as("still among the sixteen").isEqualTo(1);
    assertThat(kept.get(1)).as("asked again").isEqualTo(18);
  }
}
