package news.dateline.desk.marks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class IntervalsTest {
  @Test
  void aDayIsOneDay() {
    assertThat(words("2024-10-08T00:00", "2024-10-09T00:00")).isEqualTo("8 October 2024");
  }

  @Test
  void theLastDayIsIncluded() {
    assertThat(words("2024-10-01T00:00", "2024-11-01T00:00"))
        .isEqualTo("1 October 2024 to 31 October 2024");
  }

  @Test
  void clockTimesAreTold() {
    assertThat(words("2024-10-08T14:00", "2024-10-08T15:00"))
        .isEqualTo("8 October 2024 14:00 to 8 October 2024 15:00 local time");
  }

  @Test
  void whatIsNotKnownIsNotMadeUp() {
    assertThat(words(null, null)).isEqualTo("no place in time");
    assertThat(words("2024-10-08T00:00", null)).isEqualTo("from 8 October 2024");
    assertThat(words(null, "2024-10-08T14:30")).isEqualTo("until 8 October 2024 14:30 local time");
  }

  private static String words(@Nullable String from, @Nullable String to) {
    return Intervals.words(time(from), time(to));
  }

  private static @Nullable LocalDateTime time(@Nullable String text) {
    return text == null ? null : LocalDateTime.parse(text);
  }
}
