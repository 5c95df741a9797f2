package news.dateline.ingest.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import news.dateline.article.Article;
import news.dateline.ingest.source.OrderBy;
import news.dateline.ingest.source.Rights;
import news.dateline.ingest.source.SourceProfile;
import news.dateline.ingest.source.SourceProfileBuilder;
import org.junit.jupiter.api.Test;

class DefaultRightsTest {
  private static final Rights RIGHTS = new Rights("Meridian Press", "Not for resale.");

  @Test
  void whereTheWireStatesNoRightsTheSourcesHold() {
    Article article = article("Harbour opens\n\nShips wait.", RIGHTS);
    assertThat(article.copyrightHolder()).isEqualTo("Meridian Press");
    assertThat(article.usageTerms()).isEqualTo("Not for resale.");
  }

  @Test
  void whatTheWireStatesStands() {
    Article article =
        article(
            """
            {"uri": "tag:a", "headline": "Harbour opens", "copyrightHolder": "Northlight"}
            """,
            RIGHTS);
    assertThat(article.copyrightHolder()).isEqualTo("Northlight");
    assertThat(article.usageTerms()).isEqualTo("Not for resale.");
  }

  @Test
  void withoutEitherTheRightsAreAbsent() {
    Article article = article("Harbour opens\n\nShips wait.", Rights.NONE);
    assertThat(article.copyrightHolder()).isNull();
    assertThat(article.usageTerms()).isNull();
  }

  private static Article article(String wire, Rights rights) {
    SourceProfile source =
        SourceProfileBuilder.builder(Deliveries.source(OrderBy.TIME)).rights(rights).build();
    return Deliveries.article(
        Deliveries.of(wire.getBytes(StandardCharsets.UTF_8), source, Deliveries.RECEIVED, null));
  }
}
