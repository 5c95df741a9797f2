package news.dateline.ingest.format.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import news.dateline.article.DateOrder;
import news.dateline.article.StatedTime.Basis;
import news.dateline.ingest.format.time.TimeReading.Read;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class TimeReaderTest {
  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
  private static final Instant RECEIVED = Instant.parse("2024-10-08T14:00:00Z");

  @ParameterizedTest
  @CsvFileSource(resources = "readable.csv", delimiter = '=', numLinesToSkip = 1)
  void everyFormInUseIsRead(String stated, Instant instant, String basis, boolean doubtful) {
    Read read = read(stated, DateOrder.DMY);
    assertThat(read.instant()).isEqualTo(instant);
    assertThat(read.basis()).isEqualTo(Basis.valueOf(basis));
    assertThat(read.doubt() != null).as("doubt: %s", read.doubt()).isEqualTo(doubtful);
  }

  @ParameterizedTest
  @CsvFileSource(resources = "unreadable.csv", delimiter = '=', numLinesToSkip = 1)
  void whatStatesNoInstantSaysWhy(String stated, String why) {
    assertThat(reader(DateOrder.DMY).read(stated)).isEqualTo(new TimeReading.Unreadable(why));
  }

  @ParameterizedTest
  @CsvSource({
    "08/10/2024 14:05, DMY, 2024-10-08T12:05:00Z",
    "08/10/2024 14:05, MDY, 2024-08-10T12:05:00Z",
    "24/10/08 14:05, YMD, 2024-10-08T12:05:00Z",
    "10-08-24 1758GMT, MDY, 2024-10-08T17:58:00Z",
    "2024/10/08 14:05, MDY, 2024-10-08T12:05:00Z"
  })
  void allDigitDatesGoByTheSourcesOrder(String stated, DateOrder order, Instant instant) {
    assertThat(read(stated, order).instant()).isEqualTo(instant);
  }

  @ParameterizedTest
  @CsvSource({"08/13/2024 14:05, DMY", "13/08/2024 14:05, MDY", "08/10/2024 14:05, YMD"})
  void aDateInAnotherOrderIsNotSwapped(String stated, DateOrder order) {
    assertThat(reader(order).read(stated))
        .isInstanceOfSatisfying(
            TimeReading.Unreadable.class,
            unreadable -> assertThat(unreadable.why()).contains("no date in the source's order"));
  }

  @Test
  void aTimeLongerThanAHundredCharactersIsNotRead() {
    assertThat(reader(DateOrder.DMY).read("2020-01-31T10:00:00." + "1".repeat(100) + "Z"))
        .isEqualTo(new TimeReading.Unreadable("it is longer than 100 characters"));
  }

  @Test
  void controlCharactersAndOtherScriptsDigitsAreNotRead() {
    for (String stated :
        new String[] {"2020-01-31\0", "٢٠٢٠-٠١-٣١", "\uD83D\uDE00", "\uD83D", ""}) {
      assertThat(reader(DateOrder.DMY).read(stated)).isInstanceOf(TimeReading.Unreadable.class);
    }
  }

  private static Read read(String stated, DateOrder order) {
    TimeReading reading = reader(order).read(stated);
    assertThat(reading).isInstanceOf(Read.class);
    return (Read) reading;
  }

  private static TimeReader reader(DateOrder order) {
    return new TimeReader(BERLIN, order, RECEIVED);
  }
}
