package news.dateline.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import news.dateline.ingest.fetch.FetchSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

class FetchPropertiesTest {

  @Test
  void theDefaultsAreThoseOfTheFetcher() {
    assertThat(bind(Map.of()).settings("1.2")).isEqualTo(FetchSettings.defaults("Dateline/1.2"));
  }

  @Test
  void aContactStandsInTheUserAgent() {
    assertThat(bind(Map.of("contact", "https://desk.example/bot")).settings("1.2").userAgent())
        .isEqualTo("Dateline/1.2 (+https://desk.example/bot)");
  }

  @ParameterizedTest
  @CsvSource({
    "contact, the desk",
    "contact, (desk)",
    "robot-name, Dateline",
    "robot-name, date line",
    "connect-timeout, 0s",
    "idle-timeout, -1s",
    "request-timeout, 0s",
    "wait-at-most, 0s",
    "host-gap, -1s",
    "crawl-delay-at-most, -1s",
  })
  void aWrongValueIsToldByItsKey(String key, String value) {
    assertThatThrownBy(() -> bind(Map.of(key, value)))
        .rootCause()
        .hasMessageStartingWith("dateline.ingest.fetch.%s: ".formatted(key));
  }

  private static FetchProperties bind(Map<String, String> values) {
    MapConfigurationPropertySource source = new MapConfigurationPropertySource();
    values.forEach((key, value) -> source.put("dateline.ingest.fetch." + key, value));
    return new Binder(source).bindOrCreate("dateline.ingest.fetch", FetchProperties.class);
  }
}
