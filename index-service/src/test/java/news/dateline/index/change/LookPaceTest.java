package news.dateline.index.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import news.dateline.index.store.WriteOrder;
import org.junit.jupiter.api.Test;

class LookPaceTest {
  private static final Instant START = Instant.parse("2026-03-11T12:00:00Z");
  private static final Position FROM =
      Position.before(end(0), Instant.EPOCH).at("articles-000001", 7);

  private final LookPace pace = new LookPace();

  @Test
  void nothingNewIsNotLookedAt() {
    assertThat(isDue(7, 0)).isFalse();
    assertThat(isDue(7, 5_000)).isFalse();
  }

  @Test
  void whileOthersWriteTheIndexIsMadeVisibleOnceASecond() {
    assertThat(isDue(8, 0)).as("the first").isTrue();
    assertThat(isDue(9, 250)).isFalse();
    assertThat(isDue(10, 500)).isFalse();
    assertThat(isDue(11, 1_000)).isFalse();
    assertThat(isDue(12, 1_001)).isTrue();
    assertThat(isDue(13, 1_250)).isFalse();
  }

  @Test
  void onceTheyPauseItIsDoneAtOnce() {
    assertThat(isDue(8, 0)).isTrue();
    assertThat(isDue(9, 250)).isFalse();
    assertThat(isDue(9, 500)).isTrue();
  }

  @Test
  void anotherIndexIsLookedAtWhateverItsNumbers() {
    WriteOrder.End next = new WriteOrder.End("articles-000002", "next", 3, 3);
    assertThat(pace.isDue(next, FROM, START)).isTrue();
  }

  private boolean isDue(long lastWrite, long atMillis) {
    return pace.isDue(end(lastWrite), FROM, START.plusMillis(atMillis));
  }

  private static WriteOrder.End end(long lastWrite) {
    return new WriteOrder.End("articles-000001", "uuid", lastWrite, lastWrite);
  }
}
