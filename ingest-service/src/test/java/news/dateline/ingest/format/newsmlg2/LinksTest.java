package news.dateline.ingest.format.newsmlg2;

import static org.assertj.core.api.Assertions.assertThat;

import news.dateline.article.ArticleBuilder;
import news.dateline.article.PubStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinksTest {
  @ParameterizedTest
  @CsvSource({
    "irel:previousVersion, replaces",
    "irel:translatedFrom, translationOf",
    "irel:partOf, partOf",
    "http://cv.iptc.org/newscodes/itemrelation/translatedFrom, translationOf"
  })
  void theRelationSaysWhatTheOtherItemIs(String rel, String association) {
    String attribute = rel.startsWith("http") ? "reluri" : "rel";
    ArticleBuilder article =
        G2Wires.article(
            G2Wires.withItemMeta("<link %s='%s' residref='urn:x:0'/>".formatted(attribute, rel)));
    assertThat(G2Wires.links(article)).containsExactly(association + " urn:x:0");
  }

  @Test
  void aLinkToAPageIsNoAssociation() {
    assertThat(
            G2Wires.links(
                G2Wires.article(
                    G2Wires.withItemMeta("<link rel='irel:seeAlso' href='https://x.example/'/>"))))
        .isEmpty();
  }

  @Test
  void anItemIsNotAssociatedWithItself() {
    assertThat(
            G2Wires.links(
                G2Wires.article(
                    G2Wires.withItemMeta(
                        "<link rel='irel:previousVersion' residref='urn:x:1' version='3'/>"))))
        .isEmpty();
  }

  @Test
  void aCorrectionCorrectsTheItemThatItNames() {
    ArticleBuilder article =
        G2Wires.article(
            G2Wires.withItemMeta(
                "<signal qcode='sig:correction'/><link rel='irel:previousVersion' residref='urn:x:0'/>"));
    assertThat(G2Wires.links(article)).containsExactly("corrects urn:x:0");
  }

  @Test
  void aCorrectionThatNamesNoneIsANewVersionOfItself() {
    ArticleBuilder article =
        G2Wires.article(G2Wires.withItemMeta("<signal qcode='sig:correction'/>"));
    assertThat(article.associations()).isEmpty();
    assertThat(article.pubStatus()).isEqualTo(PubStatus.USABLE);
  }

  @Test
  void aNoticeThatKillsAnotherItemIsItselfNoStory() {
    ArticleBuilder article =
        G2Wires.article(G2Wires.withItemMeta("<link rel='x:cancels' residref='urn:x:0'/>"));
    assertThat(G2Wires.links(article)).containsExactly("kills urn:x:0");
    assertThat(article.pubStatus()).isEqualTo(PubStatus.WITHHELD);
  }
}
