package news.dateline.desk.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import news.dateline.desk.web.BadQuestionException;
import org.junit.jupiter.api.Test;

class PeriodTest {
  private static final Instant NOW = Instant.parse("2026-11-30T12:00:00Z");

  @Test
  void todayIsItsLastDay() {
    assertThat(Period.MONTH.start(NOW)).isEqualTo("2026-11-01T00:00:00Z");
    assertThat(Period.WEEK.start(NOW)).isEqualTo("2026-11-24T00:00:00Z");
  }

  @Test
  void itIsSearchedForFromItsFirstDayOn() {
    assertThat(Period.MONTH.since(NOW)).isEqualTo("published:2026-11-01..");
  }

  @Test
  void aStepIsSearchedForByItsDays() {
    Instant start = Instant.parse("2026-11-23T18:00:00Z");

    assertThat(Period.WEEK.published(start)).isEqualTo("published:2026-11-23");
    assertThat(Period.MONTH.published(Instant.parse("2026-11-23T00:00:00Z")))
        .isEqualTo("published:2026-11-23");
    assertThat(Period.YEAR.published(Instant.parse("2026-11-23T00:00:00Z")))
        .isEqualTo("published:2026-11-23..2026-11-29");
  }

  @Test
  void otherLengthsAreRefused() {
    assertThat(Period.of(null)).isEqualTo(Period.MONTH);
    assertThat(Period.of("364")).isEqualTo(Period.YEAR);
    assertThatThrownBy(() -> Period.of("9999")).isInstanceOf(BadQuestionException.class);
  }
}
