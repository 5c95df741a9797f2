package news.dateline.index.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import news.dateline.article.Article;
import news.dateline.article.ArticleBuilder;
import news.dateline.article.Association;
import news.dateline.article.PubStatus;
import news.dateline.article.TestArticles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StoryNamesTest {
  private static final ArticleBuilder STORY =
      TestArticles.article("meridian.20261129.0417", "wire")
          .slugline("BC-AS--Velmora-Ferry")
          .headline("Ferry sails, again");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "item:417",
        "slug:as--velmora-ferry",
        "slug:AS-Velmora-FERRY",
        "headline:ferry-sails,-again",
        "headline:Ferry sails again"
      })
  void aStoryIsKnownByItsNumberItsSlugAndItsHeadline(String name) {
    assertThat(StoryNames.of(STORY.build()))
        .contains(StoryNames.named("urn:dateline:newsroom:" + name).orElseThrow());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "urn:dateline:newsroom:item:17",
        "urn:dateline:newsroom:slug:velmora",
        "urn:dateline:meridian:item:417"
      })
  void andByNoOther(String target) {
    assertThat(StoryNames.of(STORY.build())).doesNotContain(StoryNames.named(target).orElseThrow());
  }

  @ParameterizedTest
  @ValueSource(strings = {"tag:harbour", "urn:dateline:newsroom:abcdefghijklmnopqrstuvwxyz"})
  void aUriIsNoName(String target) {
    assertThat(StoryNames.named(target)).isEmpty();
    assertThat(StoryNames.listed(target)).isEqualTo(target);
  }

  @Test
  void whatIsKilledOrKillsOthersIsNotKnownByAnyName() {
    Article killed = TestArticles.article("tag:1", "wire").pubStatus(PubStatus.CANCELED).build();
    Article notice =
        TestArticles.article("tag:1", "wire")
            .associations(List.of(new Association("kills", "tag:2")))
            .build();
    assertThat(StoryNames.of(killed)).isEmpty();
    assertThat(StoryNames.of(notice)).isEmpty();
  }

  @Test
  void aHeadlineIsListedByItsHashOnly() {
    assertThat(StoryNames.listed("urn:dateline:newsroom:headline:ferry-sinks"))
        .startsWith("urn:dateline:newsroom:headline:")
        .doesNotContain("ferry");
    assertThat(StoryNames.listed("urn:dateline:newsroom:slug:ferry"))
        .isEqualTo("urn:dateline:newsroom:slug:ferry");
  }
}
