package news.dateline.desk.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import news.dateline.article.Amount;
import news.dateline.article.DateMention;
import news.dateline.article.EnrichmentNote;
import news.dateline.article.Entity;
import news.dateline.article.EntityType;
import news.dateline.article.LanguageNote;
import news.dateline.desk.articles.StoryDetail;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FindingsReaderTest {
  @Test
  void nothingFoundIsSaidToBeNothing() {
    assertThat(FindingsReader.of(StoryDetail.NONE).isEmpty()).isTrue();
  }

  @Test
  void whoTheStoryIsAboutStandsFirstInItsGroup() {
    Findings findings =
        FindingsReader.of(detail(List.of(person("a", 0.1), person("b", 0.9)), List.of()));
    assertThat(findings.groups()).hasSize(1);
    assertThat(findings.groups().getFirst().word()).isEqualTo("People");
    assertThat(findings.groups().getFirst().rows())
        .extracting(Findings.EntityRow::name)
        .containsExactly("b", "a");
  }

  @Test
  void aDateIsToldOnceInTheOrderOfTimeAndWithoutAPlaceInTimeLast() {
    LocalDateTime day = LocalDateTime.of(2024, 10, 8, 0, 0);
    Findings findings =
        FindingsReader.of(
            detail(
                List.of(),
                List.of(
                    date("three years", "P3Y", null),
                    date("Wednesday", "2024-10-09", day.plusDays(1)),
                    date("Tuesday", "2024-10-08", day),
                    date("8 October", "2024-10-08", day))));
    assertThat(findings.dates())
        .extracting(Findings.DateRow::text, Findings.DateRow::mentions)
        .containsExactly(tuple("Tuesday", 2), tuple("Wednesday", 1), tuple("three years", 1));
  }

  @Test
  void howItWasReadIsTold() {
    EnrichmentNote note =
        new EnrichmentNote(
            4, Map.of("date", "dateline 1"), null, new LanguageNote("en", 0.98, "de"), List.of());
    Findings findings =
        FindingsReader.of(
            new StoryDetail(
                List.of(),
                List.of(),
                List.of(new Amount(1, "EUR", "one euro", "lead", 0, 8)),
                List.of(),
                note,
                List.of()));
    assertThat(findings.facts())
        .contains(
            Fact.text("Language", "en, 98 % sure; stated: de"),
            Fact.text("Engine: date", "dateline 1"),
            Fact.text("Revision", "4"));
    assertThat(findings.amounts()).containsExactly(new Findings.AmountRow("one euro", "1 EUR"));
  }

  @ParameterizedTest
  @CsvSource({
    "wikidata:Q7747, https://www.wikidata.org/wiki/Q7747",
    "geonames:587084, https://www.geonames.org/587084"
  })
  void anOpenListHasAPage(String id, String page) {
    assertThat(FindingsReader.page(id)).isEqualTo(page);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "wikidata:javascript", "geonames:1/../2", "https://a.example"})
  void anythingElseHasNone(String id) {
    assertThat(FindingsReader.page(id)).isEmpty();
  }

  private static StoryDetail detail(List<Entity> entities, List<DateMention> dates) {
    return new StoryDetail(entities, dates, List.of(), List.of(), null, List.of());
  }

  private static Entity person(String name, double salience) {
    return new Entity(EntityType.PERSON, name, null, null, null, null, salience, 1, List.of());
  }

  private static DateMention date(String text, String value, @Nullable LocalDateTime from) {
    return new DateMention(
        text,
        DateMention.Type.DATE,
        value,
        from,
        from == null ? null : from.plusDays(1),
        "day",
        false,
        "bodyText",
        0,
        text.length());
  }
}
