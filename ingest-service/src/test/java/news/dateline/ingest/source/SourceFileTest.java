package news.dateline.ingest.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceFileTest {
  @Test
  void theBundledRegistryHasTheSourcesThatTheReadmeNames() {
    SourceRegistry bundled = SourceFile.bundled();
    assertThat(bundled.find("anadolu").orElseThrow().zone())
        .isEqualTo(ZoneId.of("Europe/Istanbul"));
    assertThat(bundled.find("newsroom").orElseThrow().formats()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {zone: Mars/Olympus}               | source 'x': zone 'Mars/Olympus' is no IANA time zone
          {name: X}                          | source 'x': the key 'zone' is missing
          {zone: UTC, orderBy: luck}         | source 'x': orderBy is one of [time, number, received], not 'luck'
          {zone: UTC, dateOrder: xyz}        | source 'x': dateOrder is one of [dmy, mdy, ymd], not 'xyz'
          {zone: UTC, colour: red}           | source 'x': unknown key [colour]
          """)
  void aWrongValueIsNamedBySourceAndKey(String profile, String sentence) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> read("sources: {x: " + profile + "}"))
        .withMessageContaining("my.yaml")
        .withMessageContaining(sentence);
  }

  @Test
  void brokenYamlIsNamedByLine() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> read("sources:\n  x: {zone: UTC\n  y: }"))
        .withMessageContaining("my.yaml, line 3");
  }

  @Test
  void anIdThatWouldNotFitIntoAUrlIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> read("sources: {'a b': {zone: UTC}}"))
        .withMessageContaining("lower-case");
  }

  private static SourceRegistry read(String yaml) throws IOException {
    return SourceFile.read(
        new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8)), "my.yaml");
  }
}
