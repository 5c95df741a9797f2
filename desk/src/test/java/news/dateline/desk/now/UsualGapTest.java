package news.dateline.desk.now;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

class UsualGapTest {
  private static final Instant NOW = Instant.parse("2026-11-30T12:00:00Z");

  @Test
  void ofTooFewStoriesNothingIsLearned() {
    SortedMap<Instant, Long> two = new TreeMap<>();
    two.put(NOW.minus(Duration.ofDays(2)), 2L);
    assertThat(UsualGap.of(two, NOW)).isEmpty();
  }

  @Test
  void ofASteadySourceItIsTheMean() {
    assertThat(UsualGap.of(week(_ -> true, 60), NOW)).contains(Duration.ofMinutes(1));
  }

  @Test
  void aNightIsUsual() {
    assertThat(UsualGap.of(week(UsualGapTest::isDay, 10), NOW)).contains(Duration.ofHours(8));
  }

  @Test
  void oneWeekendIsNot() {
    SortedMap<Instant, Long> week =
        week(
            at ->
                at.isBefore(NOW.minus(Duration.ofDays(4)))
                    || at.isAfter(NOW.minus(Duration.ofDays(2))),
            10);
    assertThat(UsualGap.of(week, NOW).orElseThrow()).isLessThan(Duration.ofHours(1));
  }

  /** From 06:00 to 22:00. */
  static boolean isDay(Instant at) {
    int hour = at.atZone(ZoneOffset.UTC).getHour();
    return hour >= 6 && hour < 22;
  }

  static SortedMap<Instant, Long> week(Predicate<Instant> when, long storiesAnHour) {
    SortedMap<Instant, Long> week = new TreeMap<>();
    for (int back = 168; back > 0; back--) {
      Instant hour = NOW.minus(Duration.ofHours(back));
      if (when.test(hour)) {
        week.put(hour, storiesAnHour);
      }
    }
    return week;
  }
}
