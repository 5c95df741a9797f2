package news.dateline.launcher.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.InstantSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine.TypeConversionException;

class PastTimeTest {
  private final PastTime time =
      new PastTime(InstantSource.fixed(Instant.parse("2026-03-11T12:00:00Z")));

  @ParameterizedTest
  @CsvSource({
    "2026-03-01T10:00:00Z, 2026-03-01T10:00:00Z",
    "2026-03-01T12:00:00+02:00, 2026-03-01T10:00:00Z",
    "2026-03-01, 2026-03-01T00:00:00Z",
    "30m, 2026-03-11T11:30:00Z",
    "24h, 2026-03-10T12:00:00Z",
    "1d, 2026-03-10T12:00:00Z",
    "2w, 2026-02-25T12:00:00Z"
  })
  void aTimeIsAnInstantOrADayOrSoLongAgo(String text, Instant meant) {
    assertThat(time.convert(text)).isEqualTo(meant);
  }

  @ParameterizedTest
  @ValueSource(strings = {"yesterday", "", "2026-02-30", "-1d", "1y", "999999d", "T", "12:00"})
  void whatIsNoneIsToldWhatToWrite(String text) {
    assertThatThrownBy(() -> time.convert(text))
        .isInstanceOf(TypeConversionException.class)
        .hasMessageContaining("a day such as 2026-03-11");
  }
}
