package news.dateline.enrich;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.ArrayList;
import java.util.List;
import news.dateline.article.Amount;
import news.dateline.article.Article;
import news.dateline.article.EnrichedArticle;
import news.dateline.article.TestArticles;
import org.junit.jupiter.api.Test;

class ArticleEnricherTest {
  private static final Article ARTICLE = TestArticles.article("tag:harbour", "wire").build();
  private final SimpleMeterRegistry meters = new SimpleMeterRegistry();

  @Test
  void aStageThatFailsCostsNothingButItsOwnFindings() {
    EnrichedArticle enriched =
        new ArticleEnricher(List.of(new Failing(), new Finding()), meters).enrich(ARTICLE);
    assertThat(enriched.article()).isEqualTo(ARTICLE);
    assertThat(enriched.enrichment().degraded()).containsExactly("entity");
    assertThat(enriched.amounts()).hasSize(1);
    assertThat(meters.counter("news.enrich.degraded", "stage", "entity").count()).isEqualTo(1);
  }

  @Test
  void everyTextOfTheArticleIsReadInReadingOrder() {
    Finding finding = new Finding();
    new ArticleEnricher(List.of(finding), meters).enrich(ARTICLE);
    assertThat(finding.fields).containsExactly("headline", "lead", "bodyText");
  }

  @Test
  void anOrdinaryArticleGetsWhatItMentions() {
    EnrichedArticle enriched = new ArticleEnricher(Enrichments.all(), meters).enrich(ARTICLE);
    assertThat(enriched.article().language()).isEqualTo("en");
    assertThat(enriched.dates()).extracting("value").contains("2026-03-11", "P2D");
    assertThat(enriched.enrichment().degraded()).isEmpty();
    assertThat(enriched.enrichment().tools())
        .containsOnlyKeys("language", "entity", "date", "amount");
  }

  private static final class Failing implements Enrichment {
    @Override
    public String stage() {
      return "entity";
    }

    @Override
    public String tool() {
      return "failing";
    }

    @Override
    public void enrich(Story story, Findings findings) {
      throw new IllegalStateException("a fault of ours");
    }
  }

  private static final class Finding implements Enrichment {
    private final List<String> fields = new ArrayList<>();

    @Override
    public String stage() {
      return "amount";
    }

    @Override
    public String tool() {
      return "finding";
    }

    @Override
    public void enrich(Story story, Findings findings) {
      story.passages().forEach(passage -> fields.add(passage.field()));
      findings.add(new Amount(1, "USD", "$1", "lead", 0, 2));
    }
  }
}
