package news.dateline.ingest.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FeedPaceTest {
  private static final Instant NOW = Instant.parse("2026-03-11T08:00:00Z");
  private static final Duration FLOOR = Duration.ofMinutes(1);
  private static final Duration CEILING = Duration.ofHours(1);

  @Test
  void failuresBackOffUpToTheCeiling() {
    assertThat(afterFailure(1, Optional.empty())).isEqualTo(Duration.ofMinutes(1));
    assertThat(afterFailure(2, Optional.empty())).isEqualTo(Duration.ofMinutes(2));
    assertThat(afterFailure(4, Optional.empty())).isEqualTo(Duration.ofMinutes(8));
    assertThat(afterFailure(9, Optional.empty())).isEqualTo(CEILING);
    assertThat(afterFailure(1_000_000, Optional.empty())).isEqualTo(CEILING);
  }

  @Test
  void retryAfterIsHonouredBeyondTheCeilingUpToADay() {
    assertThat(afterFailure(1, Optional.of(Duration.ofHours(3)))).isEqualTo(Duration.ofHours(3));
    assertThat(afterFailure(1, Optional.of(Duration.ofDays(400)))).isEqualTo(Duration.ofDays(1));
    assertThat(afterFailure(3, Optional.of(Duration.ZERO))).isEqualTo(Duration.ofMinutes(4));
  }

  @Test
  void jitterSpreadsByATenthAndKeepsToFloorAndCeiling() {
    FeedRhythm unknown = FeedRhythm.UNKNOWN;
    Instant early = new FeedPace(FLOOR, CEILING, 0).next(unknown, NOW);
    Instant late = new FeedPace(FLOOR, CEILING, 1).next(unknown, NOW);

    assertThat(Duration.between(NOW, early)).isEqualTo(Duration.ofSeconds(810));
    assertThat(Duration.between(NOW, late)).isEqualTo(Duration.ofSeconds(990));
    assertThat(new FeedPace(FLOOR, FLOOR, 1).next(unknown, NOW)).isEqualTo(NOW.plus(FLOOR));
  }

  private static Duration afterFailure(int failures, Optional<Duration> retryAfter) {
    FeedPace pace = new FeedPace(FLOOR, CEILING, 0.5);
    return Duration.between(NOW, pace.afterFailure(failures, retryAfter, NOW));
  }
}
