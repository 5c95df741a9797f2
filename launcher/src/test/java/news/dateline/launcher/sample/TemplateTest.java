package news.dateline.launcher.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import java.util.Set;
import news.dateline.article.DateOrder;
import org.junit.jupiter.api.Test;

class TemplateTest {
  private static final SampleSource TORONTO =
      new SampleSource(ZoneId.of("America/Toronto"), DateOrder.MDY);
  // In Toronto it is still Monday evening.
  private static final Instant FIRST = Instant.parse("2026-11-24T01:30:00Z");
  private static final Instant MOMENT = Instant.parse("2026-11-24T06:00:00Z");

  @Test
  void aMomentIsWrittenInTheSourcesZoneAndCountedFromTheItem() {
    assertThat(rendered("{{weekday}}, {{usdate}} at {{usclock:-PT30M}}"))
        .isEqualTo("Tuesday, November 24, 2026 at 12:30 a.m.");
    assertThat(rendered("{{weekday@first}}, {{usday@first}}, {{numeric@first}}"))
        .isEqualTo("Monday, Nov. 23, 11/23/2026");
    assertThat(rendered("{{time}} {{page@first:+P1D}} {{jour}} {{datefr:+P1M}}"))
        .isEqualTo("2026-11-24T06:00:00Z 20:30 | 24 November 2026 mardi 24 décembre 2026");
  }

  @Test
  void aVariableWordIsReplacedWhereItStandsAloneAndKeepsItsCapitals() {
    assertThat(rendered("VOLOS – In Volos, not Voloska, 240 of 1,240 or 240.5, $240. \\n\\nVolos"))
        .isEqualTo("PATRAS – In Patras, not Voloska, 310 of 1,240 or 240.5, $310. \\n\\nPatras");
  }

  @Test
  void aPlaceholderThatMeansNothingIsRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> rendered("{{wekday}}"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> rendered("{{date:tomorrow}}"))
        .withMessageContaining("{{date:tomorrow}}");
  }

  private static String rendered(String template) {
    Map<String, String> words = Map.of("Volos", "Patras", "240", "310");
    return Template.parse(template, TORONTO, Set.copyOf(words.keySet()))
        .render(new Telling(FIRST, MOMENT, "tag:example", 1, words));
  }
}
