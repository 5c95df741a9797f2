package news.dateline.ingest.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RetryAfterTest {
  private static final InstantSource CLOCK =
      InstantSource.fixed(Instant.parse("2026-11-28T22:00:00Z"));

  @ParameterizedTest
  @CsvSource(
      nullValues = "none",
      quoteCharacter = '"',
      value = {
        "120, PT2M",
        "0, PT0S",
        "86401, PT24H",
        "99999999999999999999999, PT24H",
        "\"Sat, 28 Nov 2026 22:05:00 GMT\", PT5M",
        "\"Saturday, 28-Nov-26 22:05:00 GMT\", PT5M",
        "\"Tue, 28 Nov 2028 22:05:00 GMT\", PT24H",
        "\"Sat, 28 Nov 2026 21:00:00 GMT\", none",
        "-5, none",
        "soon, none",
        "\"\", none",
        "none, none",
      })
  void isSecondsOrADateAndAtMostADay(@Nullable String header, @Nullable Duration wait) {
    assertThat(RetryAfter.read(header, CLOCK).orElse(null)).isEqualTo(wait);
  }
}
