package news.dateline.desk.now;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class SourceVolumeTest {
  private static final Instant NOW = Instant.parse("2026-11-30T12:00:00Z");

  @Test
  void aSourceIsSilentAfterThreeTimesItsUsualGap() {
    SortedMap<Instant, Long> days = UsualGapTest.week(UsualGapTest::isDay, 10);
    assertThat(silent(days, Duration.ofHours(24))).isFalse();
    assertThat(silent(days, Duration.ofHours(25))).isTrue();
  }

  @Test
  void nobodyIsSilentBeforeAnHour() {
    SortedMap<Instant, Long> busy = UsualGapTest.week(_ -> true, 600);
    assertThat(silent(busy, Duration.ofMinutes(60))).isFalse();
    assertThat(silent(busy, Duration.ofMinutes(61))).isTrue();
  }

  @Test
  void whoSentNothingInAWeekIsSilentAndWhoSentLittleIsNotKnown() {
    assertThat(silent(new TreeMap<>(), Duration.ofDays(8))).isTrue();
    SortedMap<Instant, Long> one = new TreeMap<>();
    one.put(NOW.minus(Duration.ofDays(3)), 1L);
    SourceVolume volume = SourceVolume.of("wire", NOW.minus(Duration.ofDays(3)), one, NOW);
    assertThat(volume.silent()).isFalse();
    assertThat(volume.patienceWords()).isEmpty();
  }

  @Test
  void theLast24HoursAreTold() {
    SortedMap<Instant, Long> week = new TreeMap<>();
    week.put(NOW, 4L);
    week.put(NOW.minus(Duration.ofHours(23)), 2L);
    week.put(NOW.minus(Duration.ofHours(24)), 9L);
    SourceVolume volume = SourceVolume.of("wire", NOW, week, NOW.plusSeconds(5));
    assertThat(volume.hours()).hasSize(24).startsWith(2L, 0L).endsWith(0L, 4L);
    assertThat(volume.day()).isEqualTo(6);
    assertThat(volume.bars())
        .containsExactly(new SourceVolume.Bar(0, 9, 3, 9), new SourceVolume.Bar(92, 0, 3, 18));
  }

  private static boolean silent(SortedMap<Instant, Long> week, Duration since) {
    return SourceVolume.of("wire", NOW.minus(since), week, NOW).silent();
  }
}
