package news.dateline.desk.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class QueryTextTest {
  @Test
  void whatStandsSideBySideIsToldApart() {
    assertThat(
            pieces("ferry \"harbour fire\" person:\"Jo Doe\" -(strike OR fog) AND NOT source:tass"))
        .containsExactly(
            "ferry",
            "\"harbour fire\"",
            "person:\"Jo Doe\"",
            "-(strike OR fog)",
            "NOT source:tass");
  }

  @Test
  void aNameWithQuotationMarksIsOneCondition() {
    assertThat(pieces("ferry person:=\"Jo \"\"Joe (OR\"\" Doe\" lang:=en"))
        .containsExactly("ferry", "person:=\"Jo \"\"Joe (OR\"\" Doe\"", "lang:=en");
  }

  @Test
  void alternativesAtTheTopAreOneCondition() {
    assertThat(pieces("ferry OR harbour person:Doe"))
        .containsExactly("ferry OR harbour person:Doe");
  }

  @Test
  void whatIsNeverClosedIsOneCondition() {
    assertThat(pieces("ferry \"harbour fire")).containsExactly("ferry \"harbour fire");
    assertThat(pieces("ferry (harbour")).containsExactly("ferry (harbour");
    assertThat(pieces("ferry NOT")).containsExactly("ferry NOT");
    assertThat(pieces("")).isEmpty();
  }

  @Test
  void aConditionIsPutToAlternativesAsAWhole() {
    assertThat(QueryText.of("ferry OR harbour").and("lang:en").text())
        .isEqualTo("(ferry OR harbour) lang:en");
    assertThat(QueryText.of("\"ferry OR harbour\"").and("lang:en").text())
        .isEqualTo("\"ferry OR harbour\" lang:en");
  }

  @Test
  void aConditionIsPutOnce() {
    assertThat(QueryText.of("ferry lang:en").and("lang:en").text()).isEqualTo("ferry lang:en");
    assertThat(QueryText.of("").and("lang:en").text()).isEqualTo("lang:en");
  }

  @Test
  void oneConditionIsTakenAway() {
    assertThat(QueryText.of("ferry person:\"Jo Doe\" lang:en").without(1).text())
        .isEqualTo("ferry lang:en");
    assertThat(QueryText.of("ferry OR harbour").without(0).text()).isEmpty();
  }

  private static List<String> pieces(String text) {
    return QueryText.of(text).pieces();
  }
}
