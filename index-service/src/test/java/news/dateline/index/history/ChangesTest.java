package news.dateline.index.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import news.dateline.article.Article;
import news.dateline.article.ArticleCodec;
import news.dateline.article.PubStatus;
import news.dateline.article.TestArticles;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class ChangesTest {
  private static final Article FIRST = TestArticles.article("tag:harbour", "first").build();
  private static final Article SECOND =
      TestArticles.article("tag:harbour", "second")
          .version("2")
          .headline("Harbour opens")
          .bodyText(
              "The harbour of Velden opened on Wednesday.\n\nShips had waited for three days.\n\nMore follows.")
          .language(null)
          .build();

  @Test
  void fieldsAreToldWithWhatTheyWereAndAre() {
    List<FieldChange> fields = Changes.between(FIRST, SECOND, true).fields();
    assertThat(new JsonMapper().writeValueAsString(fields)) // as the port writes it
        .isEqualTo(
            """
            [{"field":"bodyText"},\
            {"field":"headline","from":"Harbour opens after storm","to":"Harbour opens"},\
            {"field":"language","from":"en"},\
            {"field":"version","from":"1","to":"2"}]""");
  }

  @Test
  void theBodyIsToldByParagraph() {
    assertThat(Changes.between(FIRST, SECOND, true).paragraphs())
        .containsExactly(
            new ParagraphChange(
                2,
                List.of("Ships had waited for two days."),
                List.of("Ships had waited for three days.", "More follows.")));
  }

  @Test
  void whatNobodyMayReadIsNamedAndNotShown() {
    Changes changes = Changes.between(FIRST, SECOND, false);
    assertThat(changes.fields()).extracting(FieldChange::field).contains("headline", "bodyText");
    String json = ArticleCodec.mapper().writeValueAsString(changes);
    assertThat(json).contains("\"version\"", "\"2\"").doesNotContain("Harbour", "Ships", "More");
  }

  @Test
  void aStatusIsShownOfEveryArticle() {
    Article kill =
        TestArticles.article("tag:harbour", "first").pubStatus(PubStatus.CANCELED).build();
    assertThat(ArticleCodec.mapper().writeValueAsString(Changes.between(FIRST, kill, false)))
        .contains("{\"field\":\"pubStatus\",\"from\":\"usable\",\"to\":\"canceled\"}");
  }

  @Test
  void equalVersionsHaveNoChanges() {
    assertThat(Changes.between(FIRST, FIRST, true))
        .isEqualTo(new Changes(List.of(), List.of(), false));
  }

  @Test
  void theComparisonIsBounded() {
    String many = "paragraph\n\n".repeat(5 * Paragraphs.MOST);
    assertThat(Paragraphs.changes(null, many).getFirst().added()).hasSize(Paragraphs.MOST);
  }
}
