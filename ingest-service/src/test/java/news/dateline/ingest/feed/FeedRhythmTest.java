package news.dateline.ingest.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class FeedRhythmTest {
  private static final Instant START = Instant.parse("2026-03-11T08:00:00Z");
  private static final Duration FLOOR = Duration.ofMinutes(1);
  private static final Duration CEILING = Duration.ofHours(1);

  @Test
  void aFeedIsAskedTwiceInItsUsualGap() {
    FeedRhythm rhythm = every(Duration.ofMinutes(20), 10);

    assertThat(rhythm.usualGap()).contains(Duration.ofMinutes(20));
    assertThat(interval(rhythm, last(rhythm))).isEqualTo(Duration.ofMinutes(10));
  }

  @Test
  void aTickerIsAskedAtTheFloorAndAnAlmanacAtTheCeiling() {
    FeedRhythm ticker = every(Duration.ofSeconds(70), 20);
    FeedRhythm almanac = every(Duration.ofDays(1), 5);

    assertThat(interval(ticker, last(ticker))).isEqualTo(FLOOR);
    assertThat(interval(almanac, last(almanac))).isEqualTo(CEILING);
  }

  @Test
  void anUnknownFeedIsAskedAQuarterOfTheCeilingApart() {
    assertThat(interval(FeedRhythm.UNKNOWN, START)).isEqualTo(Duration.ofMinutes(15));
  }

  @Test
  void aNightDoesNotMoveTheUsualGap() {
    List<Instant> news = new ArrayList<>();
    for (int day = 0; day < 2; day++) {
      for (int hour = 0; hour < 10; hour++) {
        news.add(START.plus(Duration.ofDays(day)).plus(Duration.ofMinutes(30L * hour)));
      }
    }

    assertThat(FeedRhythm.UNKNOWN.with(news, FLOOR).usualGap()).contains(Duration.ofMinutes(30));
  }

  @Test
  void aBurstCountsOnce() {
    List<Instant> news = new ArrayList<>();
    for (int hour = 0; hour < 6; hour++) {
      for (int second = 0; second < 50; second++) {
        news.add(START.plusSeconds(3600L * hour + second));
      }
    }

    assertThat(FeedRhythm.UNKNOWN.with(news, FLOOR).usualGap()).contains(Duration.ofHours(1));
  }

  @Test
  void aFeedThatFallsSilentIsAskedEverLessUpToTheCeiling() {
    FeedRhythm rhythm = every(Duration.ofMinutes(4), 20);
    Instant last = last(rhythm);

    assertThat(interval(rhythm, last.plus(Duration.ofMinutes(10))))
        .isEqualTo(Duration.ofMinutes(2));
    assertThat(interval(rhythm, last.plus(Duration.ofHours(4)))).isEqualTo(Duration.ofMinutes(30));
    assertThat(interval(rhythm, last.plus(Duration.ofDays(3)))).isEqualTo(CEILING);
  }

  /** Polls tell when news was found, not when it came: the rhythm is found all the same. */
  @Test
  void aSyntheticFeedIsFoundWithinHalfItsGapFromTheSecondDayOn() {
    Duration gap = Duration.ofMinutes(12);
    Random random = new Random(42);
    Instant story = START;
    Instant now = START;
    FeedRhythm rhythm = FeedRhythm.UNKNOWN;
    List<Duration> delays = new ArrayList<>();
    for (int polls = 0; now.isBefore(START.plus(Duration.ofDays(3))); polls++) {
      boolean found = false;
      while (!story.isAfter(now)) {
        if (now.isAfter(START.plus(Duration.ofDays(1)))) {
          delays.add(Duration.between(story, now));
        }
        found = true;
        story = story.plus(gap.multipliedBy(50 + random.nextInt(101)).dividedBy(100));
      }
      rhythm = found ? rhythm.with(List.of(now), FLOOR) : rhythm;
      now = now.plus(interval(rhythm, now));
      assertThat(polls).isLessThan(3 * 24 * 60);
    }

    Duration mean = delays.stream().reduce(Duration.ZERO, Duration::plus).dividedBy(delays.size());
    assertThat(mean).isLessThan(gap.dividedBy(2));
    assertThat(interval(rhythm, now)).isGreaterThan(FLOOR);
  }

  private static FeedRhythm every(Duration gap, int times) {
    List<Instant> news = new ArrayList<>();
    for (int i = 0; i < times; i++) {
      news.add(START.plus(gap.multipliedBy(i)));
    }
    return FeedRhythm.UNKNOWN.with(news, FLOOR);
  }

  private static Instant last(FeedRhythm rhythm) {
    return Instant.ofEpochSecond(rhythm.arrivals().getLast());
  }

  private static Duration interval(FeedRhythm rhythm, Instant now) {
    return rhythm.interval(now, FLOOR, CEILING);
  }
}
