package news.dateline.ingest.format.dpajson;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import news.dateline.article.ArticleBuilder;
import news.dateline.article.Association;
import news.dateline.article.PubStatus;
import news.dateline.article.Subject;
import news.dateline.ingest.format.json.JsonWires;
import org.junit.jupiter.api.Test;

class DpaJsonParserTest {
  private static final DpaJsonParser PARSER = new DpaJsonParser();

  @Test
  void anEntryIsRead() {
    ArticleBuilder article = ordinary();
    assertThat(article.uri()).isEqualTo("urn:newsml:wire.example:20090101:241007-930-100001");
    assertThat(article.version()).isEqualTo("2");
    assertThat(article.versionCreated()).isEqualTo(Instant.parse("2024-10-07T09:42:10Z"));
    assertThat(article.byline()).isEqualTo("Von Ilse Marten, dpa");
    assertThat(article.lead()).startsWith("Zwei Häfen");
    assertThat(article.section()).isEqualTo("Panorama");
    assertThat(article.usageTerms())
        .isEqualTo("Nutzung nur nach Vereinbarung Use only by agreement");
    assertThat(article.infoSources()).containsExactly("dpa");
    assertThat(article.subjects())
        .containsExactly(
            new Subject("medtop:20000337", "Verkehr"),
            new Subject(null, "Fähren"),
            new Subject("dpaarea:99", "Velden"));
    assertThat(article.associations())
        .containsExactly(
            new Association("media", "urn:newsml:wire.example:20090101:241007-99-200002"));
    assertThat(article.warnings()).isEmpty();
  }

  @Test
  void theDatelineIsAFieldAndStaysInTheBodyThatHasIt() {
    ArticleBuilder article = ordinary();
    assertThat(article.dateline()).isEqualTo("Velden (dpa/vos) -");
    assertThat(article.located()).isEqualTo("Velden");
    assertThat(article.bodyText()).startsWith("Velden (dpa/vos) - Die Hafenstädte");
  }

  @Test
  void boxesAndTheNotepadAreNoPartOfTheStory() {
    assertThat(ordinary().bodyText())
        .endsWith("Die neuen Schiffe brechen Eis von 20 Zentimetern.")
        .doesNotContain("Fahrplan", "Hafenamt");
  }

  @Test
  void contactsOfInformantsAreLeftOutOfTheNotes() {
    assertThat(ordinary().edNote()).isEqualTo("Zitat im 4. Absatz ergänzt.");
  }

  @Test
  void aPictureIsNotItsOwnMedium() {
    ArticleBuilder article =
        JsonWires.article(
            PARSER,
            "{\"urn\": \"u\", \"pubstatus\": null, \"article_html\": null, \"associations\": [{\"urn\": \"u\"}]}");
    assertThat(article.associations()).isEmpty();
    assertThat(article.pubStatus()).isEqualTo(PubStatus.USABLE);
  }

  @Test
  void withoutNotesTheNotepadSpeaks() {
    assertThat(
            JsonWires.article(
                    PARSER,
                    "{\"urn\": \"u\", \"ednotes\": null, \"notepad\": {\"public_html\": \"<ul><li>Bitte beachten</li></ul>\"}}")
                .edNote())
        .isEqualTo("Bitte beachten");
  }

  @Test
  void anEntryOfAQueueThatHasNoUrnIsNamed() {
    assertThat(
            JsonWires.refusal(
                    JsonWires.items(PARSER, "{\"entries\": [{\"entry_id\": \"a\"}]}").getFirst())
                .where())
        .isEqualTo("/entries/0/urn");
  }

  private static ArticleBuilder ordinary() {
    return JsonWires.article(PARSER, JsonWires.sample("dpa-json/ordinary.json"));
  }
}
