package news.dateline.ingest.format.apjson;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import news.dateline.article.ArticleBuilder;
import news.dateline.article.Association;
import news.dateline.article.PubStatus;
import news.dateline.article.Subject;
import news.dateline.ingest.format.ParsedItem;
import news.dateline.ingest.format.json.JsonWires;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ApJsonParserTest {
  private static final ApJsonParser PARSER = new ApJsonParser();

  @Test
  void anItemIsIdentifiedByItsIdAndNotByAnAddressThatChanges() {
    ArticleBuilder article = JsonWires.article(PARSER, JsonWires.sample("ap-json/ordinary.json"));
    assertThat(article.uri()).isEqualTo("5d0c1f60b7a94e31a2");
    assertThat(article.versionOrdinal()).isEqualTo(2);
    assertThat(article.headline()).isEqualTo("Two harbor towns agree on a ferry for all seasons");
    assertThat(article.byline()).isEqualTo("By ILSE MARTEN, TOMAS REUVER");
    assertThat(article.embargoedUntil()).isEqualTo(Instant.parse("2024-10-08T04:00:00Z"));
    assertThat(article.usageTerms())
        .isEqualTo("This content is intended for editorial use only. No sale.");
    assertThat(article.located()).isEqualTo("VELDEN");
    assertThat(article.lead()).startsWith("Two harbor towns");
    assertThat(article.subjects())
        .contains(
            new Subject("9d26a20b35f0484a891740f8189d4c7b", "Transportation"),
            new Subject("medtop:20000337", "transport"));
    assertThat(article.associations())
        .containsExactly(
            new Association("media", "aa01"),
            new Association("media", "https://api.wire.example/media/v/content/aa02"));
  }

  @Test
  void theTextIsElsewhereAndThatIsSaid() {
    ArticleBuilder article = JsonWires.article(PARSER, JsonWires.sample("ap-json/ordinary.json"));
    assertThat(article.bodyText()).isNull();
    assertThat(JsonWires.doubts(article)).containsExactly("body-elsewhere");
  }

  @Test
  void everyItemOfASearchIsRead() {
    List<ParsedItem> items = JsonWires.items(PARSER, JsonWires.sample("ap-json/search.json"));
    assertThat(items).hasSize(3);
    assertThat(JsonWires.understood(items.get(0)).content().uri()).isEqualTo("b1");
    ArticleBuilder killed = JsonWires.understood(items.get(1)).content();
    assertThat(killed.uri()).isEqualTo("b2");
    assertThat(killed.pubStatus()).isEqualTo(PubStatus.CANCELED);
    assertThat(JsonWires.refusal(items.get(2)).where()).isEqualTo("/data/items/2/item/altids");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          "pubstatus": "usable", "signals": ["newscontent"]                  | USABLE   | false
          "pubstatus": "usable", "signals": []                               | USABLE   | false
          "pubstatus": "usable", "signals": ["singlesource"]                 | WITHHELD | false
          "pubstatus": "usable", "editorialtypes": ["Advisory"]              | WITHHELD | false
          "pubstatus": "usable", "editorialtypes": ["Lead", "Kill"]          | CANCELED | false
          "pubstatus": "withheld"                                            | WITHHELD | false
          "pubstatus": "canceled", "signals": ["newscontent"]                | CANCELED | false
          "pubstatus": "Embargoed"                                           | USABLE   | true
          "pubstatus": "embargoed", "embargoed": "2024-10-09T00:00:00Z"      | USABLE   | false
          "pubstatus": "embargoed", "embargoed": "soon"                      | USABLE   | true
          "pubstatus": "replaced"                                            | WITHHELD | false
          """)
  void whatApDoesNotLetOthersPublishIsHeld(String fields, PubStatus status, boolean held) {
    ArticleBuilder article =
        JsonWires.article(
            PARSER, "{\"altids\": {\"itemid\": \"1\"}, \"bylines\": [], %s}".formatted(fields));
    assertThat(article.pubStatus()).isEqualTo(status);
    assertThat(Boolean.TRUE.equals(article.embargoedIndefinitely())).isEqualTo(held);
  }
}
