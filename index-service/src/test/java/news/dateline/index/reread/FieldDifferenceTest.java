package news.dateline.index.reread;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import news.dateline.article.Article;
import news.dateline.article.ArticleBuilder;
import news.dateline.article.EnrichedArticle;
import news.dateline.article.EnrichmentNote;
import news.dateline.article.LanguageNote;
import news.dateline.article.TestArticles;
import news.dateline.article.Warning;
import org.junit.jupiter.api.Test;

class FieldDifferenceTest {
  private static final Article READ = TestArticles.article("tag:harbour", "wire").build();

  @Test
  void ofTextTheNameIsToldAndOfTimesTheValues() {
    Article again =
        ArticleBuilder.builder(READ)
            .headline("Another")
            .versionCreated(Instant.parse("2026-03-11T09:00:00Z"))
            .edNote("New")
            .build();
    assertThat(FieldDifference.between(READ, again))
        .extracting(FieldDifference::toString)
        .satisfiesExactly(
            note -> assertThat(note).contains("edNote").doesNotContain("New"),
            headline -> assertThat(headline).contains("headline").doesNotContain("Another"),
            time -> assertThat(time).contains("versionCreated", "09:00:00Z", "10:15:30Z"));
  }

  @Test
  void whoReadItAndWhenIsNoDifference() {
    Article again = ArticleBuilder.builder(READ).parserRevision(7).readAt(Instant.EPOCH).build();
    assertThat(FieldDifference.between(READ, again)).isEmpty();
  }

  @Test
  void whatEnrichmentChangedIsUndoneBefore() {
    Article overruled =
        ArticleBuilder.builder(READ)
            .language("tr")
            .warnings(List.of(new Warning("language", LanguageNote.OVERRULED, "…")))
            .build();
    EnrichedArticle enriched =
        new EnrichedArticle(
            overruled,
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            new EnrichmentNote(4, Map.of(), null, new LanguageNote("tr", 0.9, "en"), List.of()));
    assertThat(enriched.asRead()).isEqualTo(READ);
    assertThat(FieldDifference.between(enriched.asRead(), READ)).isEmpty();
  }
}
