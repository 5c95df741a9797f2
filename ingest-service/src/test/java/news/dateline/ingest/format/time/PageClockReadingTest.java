package news.dateline.ingest.format.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import news.dateline.article.DateOrder;
import news.dateline.article.StatedTime.Basis;
import news.dateline.ingest.format.time.TimeReading.Read;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageClockReadingTest {
  private static final ZoneId ISTANBUL = ZoneId.of("Europe/Istanbul");
  private static final Instant AFTERNOON = Instant.parse("2024-10-08T14:00:00Z");

  @ParameterizedTest
  @CsvSource({
    "2024-10-08T14:00:00Z, 2024-10-08T13:38:00Z", // 17:00 there: 16:38 is not ahead
    "2024-10-08T02:00:00Z, 2024-10-08T01:38:00Z", // 05:00 there: the afternoon has not come
    "2026-01-01T00:00:00Z, 2024-10-08T01:38:00Z", // long after: literally
    "2024-10-07T20:00:00Z, 2024-10-08T01:38:00Z" // both lie ahead: literally
  })
  void anUnmarkedClockIsReadByItsReceipt(Instant receivedAt, Instant instant) {
    Read read = page("04:38 | 08 October 2024", receivedAt);
    assertThat(read.basis()).isEqualTo(Basis.AMBIGUOUS_12H);
    assertThat(read.instant()).isEqualTo(instant);
    assertThat(read.doubt()).contains("morning or afternoon");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "8 October 2024, 04:38",
        "04:38 - 08.10.2024",
        "08 Ekim 2024 | 04:38",
        "October 8, 2024 4:38",
        "04:38, Tuesday 8 October 2024"
      })
  void theOrderAndTheMarksOfThePageDoNotMatter(String stated) {
    assertThat(page(stated, AFTERNOON))
        .extracting(Read::instant, Read::basis)
        .containsExactly(Instant.parse("2024-10-08T13:38:00Z"), Basis.AMBIGUOUS_12H);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '=',
      value = {
        "8 October 2024, 04:38 PM = 2024-10-08T13:38:00Z = SOURCE_ZONE",
        "4:38 a.m. | 08 October 2024 = 2024-10-08T01:38:00Z = SOURCE_ZONE",
        "12:05 am, 8 October 2024 = 2024-10-07T21:05:00Z = SOURCE_ZONE",
        "16:38 | 08 October 2024 = 2024-10-08T13:38:00Z = SOURCE_ZONE",
        "00:38 | 08 October 2024 = 2024-10-07T21:38:00Z = SOURCE_ZONE",
        "2024-10-08T04:38:00+03:00 = 2024-10-08T01:38:00Z = STATED",
        "2024-10-08 04:38 = 2024-10-08T01:38:00Z = SOURCE_ZONE",
        "Tue, 08 Oct 2024 04:38:00 GMT = 2024-10-08T04:38:00Z = STATED"
      })
  void aClockThatSaysHowItCountsIsCertain(String stated, Instant instant, Basis basis) {
    assertThat(page(stated, AFTERNOON))
        .extracting(Read::instant, Read::basis)
        .containsExactly(instant, basis);
  }

  @Test
  void aDayThatDoesNotExistIsNotReadFromAPageEither() {
    TimeReader reader = new TimeReader(ISTANBUL, DateOrder.DMY, AFTERNOON);
    assertThat(reader.readPageClock("04:38 | 31 June 2024"))
        .isEqualTo(new TimeReading.Unreadable("31 June is no day"));
  }

  private static Read page(String stated, Instant receivedAt) {
    TimeReading reading = new TimeReader(ISTANBUL, DateOrder.DMY, receivedAt).readPageClock(stated);
    assertThat(reading).isInstanceOf(Read.class);
    return (Read) reading;
  }
}
