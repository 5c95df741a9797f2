package news.dateline.ingest.format.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EmbargoTimeTest {
  /** A Tuesday. */
  private static final LocalDate SENT = LocalDate.of(2024, 10, 8);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1800 GMT                         | 8 Oct 2024 18:00 GMT",
        "1800                             | 8 Oct 2024 18:00",
        "6 p.m. EDT                       | 8 Oct 2024 18:00 EDT",
        "12:01 a.m. ET on Friday          | 11 Oct 2024 00:01 ET",
        "0001 GMT FRIDAY                  | 11 Oct 2024 00:01 GMT",
        "Sunday, Dec. 1                   | 1 Dec 2024",
        "Jan. 2, 1800 GMT                 | 2 Jan 2025 18:00 GMT",
        "Oct. 9, 2025, at 18:00 CET       | 9 Oct 2025 18:00 CET",
        "1800 GMT Oct 9 2025              | 9 Oct 2025 18:00 GMT",
        "noon Wednesday                   | 9 Oct 2024 12:00",
        "Dienstag, 8. Oktober 2024, 18.00 Uhr | 8 Oct 2024 18:00"
      })
  void whatTheLineLeavesOutIsTakenFromTheDayOfSending(String words, String full) {
    assertThat(on(words, SENT)).isEqualTo(full);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "midnight",
        "6 p.m. local time",
        "Monday, Dec. 1",
        "Feb. 30",
        "1800 IST",
        "2561 GMT"
      })
  void whatCannotBeToldIsNotGuessed(String words) {
    assertThat(on(words, SENT)).isNull();
  }

  @Test
  void withoutADayOfSendingOnlyAWholeDateIsATime() {
    assertThat(on("1800 GMT", null)).isNull();
    assertThat(on("Sunday, Dec. 1", null)).isNull();
    assertThat(on("8 Oct 2024 1800 GMT", null)).isEqualTo("8 Oct 2024 18:00 GMT");
    assertThat(on("2024-10-08T18:00Z", null)).isEqualTo("2024-10-08T18:00Z");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"talks resume", "delivery", "the end", "Friday's match", "2 teams", "and"})
  void otherWordsAreNoTime(String words) {
    assertThat(EmbargoTime.of(words)).isNull();
  }

  private static @Nullable String on(String words, @Nullable LocalDate sent) {
    EmbargoTime time = EmbargoTime.of(words);
    assertThat(time).isNotNull();
    return time == null ? null : time.on(sent);
  }
}
