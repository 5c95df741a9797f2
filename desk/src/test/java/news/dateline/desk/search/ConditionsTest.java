package news.dateline.desk.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import news.dateline.query.SearchQuery;
import org.junit.jupiter.api.Test;

class ConditionsTest {
  @Test
  void everyFieldBecomesAConditionOfOneQuery() {
    String query =
        composed(
            Map.ofEntries(
                Map.entry("q", "ferry"),
                Map.entry("entity", "Jo \"Joe\" Doe"),
                Map.entry("kind", "person"),
                Map.entry("source", "Newsroom, tass"),
                Map.entry("lang", "pt-BR"),
                Map.entry("subject", "medtop:20000593"),
                Map.entry("since", "2026-11-01"),
                Map.entry("until", "2026-11-30"),
                Map.entry("from", "2027-01-01"),
                Map.entry("lat", "52.5"),
                Map.entry("lon", "-13.4"),
                Map.entry("km", "60")));

    assertThat(query)
        .isEqualTo(
            "ferry person:\"Jo  Joe  Doe\" source:newsroom,tass lang:pt-BR subject:medtop:20000593 published:2026-11-01..2026-11-30 mentioned:2027-01-01.. near:52.5,-13.4,60km");
    assertThat(SearchQuery.parse(query).text()).isEqualTo(query);
  }

  @Test
  void oneDayIsWrittenAsOne() {
    assertThat(composed(Map.of("since", "2026-11-30", "until", "2026-11-30")))
        .isEqualTo("published:2026-11-30");
  }

  @Test
  void aPlaceWithoutADistanceHasTheUsualOne() {
    assertThat(composed(Map.of("lat", "1", "lon", "2"))).isEqualTo("near:1,2,50km");
  }

  @Test
  void aFieldIsNoWayIntoTheQuery() {
    assertThat(composed(Map.of("subject", "x\" OR source:tass")))
        .isEqualTo("subject:\"x  OR source:tass\"");
    assertThat(composed(Map.of("source", "tass or x"))).isEqualTo("source:tass,or,x");
    assertWrong("source", Map.of("source", "tass) (x"));
    assertThat(composed(Map.of("entity", "Doe", "kind", "source:x"))).isEqualTo("entity:Doe");
  }

  @Test
  void whatCannotBeAConditionIsToldByField() {
    assertWrong("since", Map.of("since", "yesterday"));
    assertWrong("since", Map.of("since", "2026-11-30", "until", "2026-11-01"));
    assertWrong("lat", Map.of("lat", "52.5"));
    assertWrong("lat", Map.of("lat", "north", "lon", "1"));
  }

  private static void assertWrong(String field, Map<String, String> fields) {
    assertThatThrownBy(() -> composed(fields))
        .isInstanceOfSatisfying(
            FilterException.class, wrong -> assertThat(wrong.field()).isEqualTo(field));
  }

  private static String composed(Map<String, String> fields) {
    return Conditions.compose(
            new SearchForm(
                fields.get("q"),
                null,
                null,
                fields.get("entity"),
                fields.get("kind"),
                fields.get("source"),
                fields.get("lang"),
                fields.get("subject"),
                fields.get("since"),
                fields.get("until"),
                fields.get("from"),
                fields.get("to"),
                fields.get("lat"),
                fields.get("lon"),
                fields.get("km")))
        .text();
  }
}
