package news.dateline.enrich;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.ArrayList;
import java.util.List;
import news.dateline.article.Amount;
import news.dateline.article.Article;
import news.dateline.article.ArticleBuilder;
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

  @Test
  void theLanguageIsTheTextsAndTheWiresWordIsKept() {
    Article spanish =
        ArticleBuilder.builder(ARTICLE)
            .headline("El puerto de Cartagena reabre después de la tormenta")
            .lead(null)
            .bodyText(
                "Una fuerte tormenta dejó sin luz a miles de hogares en el norte de Colombia. Los"
                    + " bomberos trabajaron toda la noche para despejar las carreteras.")
            .build();

    EnrichedArticle enriched = new ArticleEnricher(Enrichments.all(), meters).enrich(spanish);

    assertThat(enriched.article().language()).isEqualTo("es");
    assertThat(enriched.article().warnings())
        .extracting("code")
        .containsExactly("language-overruled");
    assertThat(enriched.enrichment().language()).extracting("stated").isEqualTo("en");
  }

  @Test
  void aForeignTextIsReadForPlacesAloneAndMarkedSo() {
    Article dutch =
        ArticleBuilder.builder(ARTICLE)
            .headline(null)
            .lead(null)
            .bodyText(
                "De gemeenteraad van Rotterdam heeft maandagavond besloten om twee scholen in het"
                    + " centrum te sluiten. Burgemeester Jan de Vries noemde dat jammer, maar nodig.")
            .language("nl")
            .build();

    EnrichedArticle enriched = new ArticleEnricher(Enrichments.all(), meters).enrich(dutch);

    assertThat(enriched.entities()).extracting("name").containsExactly("Rotterdam");
    assertThat(enriched.enrichment().tools())
        .containsEntry("entity", "dateline-gazetteer 2 (places only)")
        .containsEntry("date", "none")
        .containsEntry("amount", "none");
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
