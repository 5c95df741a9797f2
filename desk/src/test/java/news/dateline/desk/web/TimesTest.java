package news.dateline.desk.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.junit.jupiter.api.Test;

class TimesTest {
  private static final Instant NOW = Instant.parse("2026-11-30T12:00:00Z");

  private final Times times = new Times(InstantSource.fixed(NOW));

  @Test
  void distancesAreToldInTheLargestUnitThatTheyFill() {
    assertThat(times.ago(NOW.minusSeconds(59))).isEqualTo("just now");
    assertThat(times.ago(NOW.minusSeconds(60))).isEqualTo("1 min ago");
    assertThat(times.ago(NOW.minus(Duration.ofHours(23)))).isEqualTo("23 h ago");
    assertThat(times.ago(NOW.plus(Duration.ofDays(2)))).isEqualTo("in 2 d");
    assertThat(times.length(Duration.ofSeconds(7))).isEqualTo("7 s");
  }

  @Test
  void timesAreUtcAndSaySo() {
    assertThat(times.at(NOW)).isEqualTo("30 Nov 2026, 12:00 UTC");
    assertThat(times.exactly(NOW)).isEqualTo("30 Nov 2026, 12:00:00 UTC");
    assertThat(times.day(NOW)).isEqualTo("Mon 30 Nov 2026");
  }

  @Test
  void todayIsKnownByItsClock() {
    assertThat(times.brief(Instant.parse("2026-11-30T00:00:00Z"))).isEqualTo("00:00");
    assertThat(times.brief(Instant.parse("2026-11-29T23:59:59Z"))).isEqualTo("29 Nov");
  }
}
