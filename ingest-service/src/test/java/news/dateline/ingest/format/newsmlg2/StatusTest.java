package news.dateline.ingest.format.newsmlg2;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import news.dateline.article.ArticleBuilder;
import news.dateline.article.PubStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatusTest {
  @ParameterizedTest
  @CsvSource({
    "qcode='stat:usable', USABLE",
    "qcode='stat:withheld', WITHHELD",
    "qcode='stat:canceled', CANCELED",
    "uri='http://cv.iptc.org/newscodes/pubstatusg2/canceled', CANCELED",
    "qcode='stat:usable' uri='https://cv.iptc.org/newscodes/pubstatusg2/withheld', WITHHELD"
  })
  void aStatusIsAQcodeOrAUriAndTheStrictestCounts(String attributes, PubStatus status) {
    ArticleBuilder article =
        G2Wires.article(G2Wires.withItemMeta("<pubStatus " + attributes + "/>"));
    assertThat(article.pubStatus()).isEqualTo(status);
    assertThat(article.warnings()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "qcode='stat:killed'",
    "qcode='stat:cancelled'",
    "uri='http://cv.iptc.org/newscodes/pubstatusg2/'",
    "literal='released'",
    "why='x'"
  })
  void aStatusNobodyKnowsIsNeverUsable(String attributes) {
    ArticleBuilder article =
        G2Wires.article(G2Wires.withItemMeta("<pubStatus " + attributes + "/>"));
    assertThat(article.pubStatus()).isEqualTo(PubStatus.WITHHELD);
    assertThat(G2Wires.warnings(article)).contains("unknown-status");
  }

  @Test
  void aPrefixThatNoCatalogMapsIsJudgedByItsCodeWithAWarning() {
    ArticleBuilder article =
        G2Wires.article(G2Wires.withItemMeta("<pubStatus qcode='q7:canceled'/>"));
    assertThat(article.pubStatus()).isEqualTo(PubStatus.CANCELED);
    assertThat(G2Wires.warnings(article)).containsExactly("unresolved-scheme");
  }

  @Test
  void theItemsOwnCatalogResolvesThePrefix() {
    ArticleBuilder article =
        G2Wires.article(
            G2Wires.withItemMeta("<pubStatus qcode='q7:withheld'/>")
                .replace(
                    "<itemMeta>",
                    "<catalog><scheme alias='q7' uri='http://cv.iptc.org/newscodes/pubstatusg2/'/>"
                        + "</catalog><itemMeta>"));
    assertThat(article.pubStatus()).isEqualTo(PubStatus.WITHHELD);
    assertThat(article.warnings()).isEmpty();
  }

  @Test
  void versionAndStatusHaveTheDefaultsOfTheSchema() {
    ArticleBuilder article = G2Wires.article("<newsItem guid='urn:x:3'/>");
    assertThat(article.pubStatus()).isEqualTo(PubStatus.USABLE);
    assertThat(article.version()).isEqualTo("1");
  }

  @Test
  void anEmbargoStandsBesideAUsableStatus() {
    ArticleBuilder article =
        G2Wires.article(
            G2Wires.withItemMeta(
                "<embargoed>2024-10-09T06:00:00+02:00</embargoed><pubStatus qcode='stat:usable'/>"));
    assertThat(article.embargoedUntil()).isEqualTo(Instant.parse("2024-10-09T04:00:00Z"));
    assertThat(article.pubStatus()).isEqualTo(PubStatus.USABLE);
  }

  @ParameterizedTest
  @CsvSource({"<embargoed/>", "<embargoed>  </embargoed>", "<embargoed>after the vote</embargoed>"})
  void anEmbargoWithoutATimeHoldsTheItem(String embargoed) {
    assertThat(G2Wires.article(G2Wires.withItemMeta(embargoed)).embargoedIndefinitely()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "<newsItem guid='urn:x:4' version='2' action='act:update'/>",
    "<newsItem guid='urn:x:4' partial='true'/>",
    "<newsItem guid='urn:x:4'><itemMeta><signal qcode='sig:partialUpdate'/></itemMeta></newsItem>"
  })
  void aPartialUpdateIsRefused(String item) {
    assertThat(G2Wires.refusal(item).reason()).isEqualTo("partial-update");
  }

  @Test
  void onlyAnExpiryForEveryChannelIsTaken() {
    ArticleBuilder article =
        G2Wires.article(
            G2Wires.withItemMeta(
                "<expires pubconstraint='u:web'>2025-01-01T00:00:00Z</expires>"
                    + "<expires>2026-01-01T00:00:00Z</expires>"));
    assertThat(article.expires()).isEqualTo(Instant.parse("2026-01-01T00:00:00Z"));
  }
}
