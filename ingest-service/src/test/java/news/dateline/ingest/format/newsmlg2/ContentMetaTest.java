package news.dateline.ingest.format.newsmlg2;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import news.dateline.article.ArticleBuilder;
import news.dateline.article.Subject;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContentMetaTest {
  @ParameterizedTest
  @CsvSource({
    "<headline role='hld:subHeadline'>S</headline><headline>A</headline>, A",
    "<headline>A</headline><headline role='hld:main'>B</headline>, A",
    "<headline xml:lang='fr'>F</headline><headline xml:lang='en-GB'>E</headline>, E",
    "<headline rank='3'>C</headline><headline rank='1'>A</headline>, A",
    "<headline role='own:title'>T</headline><headline role='own:subtitle'>S</headline>, T",
    "<headline role='own:long'>L</headline><headline role='own:subtitle'>S</headline>, L",
    "<headline> </headline><headline>A<br/>B</headline>, A B",
    "<headline role='hld:subHeadline'>S</headline>,",
    "<title>T</title>,"
  })
  void theHeadlineIsTheMainOneInTheContentsLanguage(String xml, @Nullable String headline) {
    assertThat(G2Wires.article(G2Wires.withContentMeta(xml)).headline()).isEqualTo(headline);
  }

  @Test
  void aTimestampIsNoPlaceLine() {
    ArticleBuilder article =
        G2Wires.article(
            G2Wires.withContentMeta("<dateline>2014-07-16 13:00:03 GMT+00:00</dateline>"));
    assertThat(article.dateline()).isNull();
  }

  @ParameterizedTest
  @CsvSource({
    "<language tag='fr' role='l:voiceOver'/><language tag='de'/>, de, 0",
    "<language tag='fr' role='l:voiceOver'/>, fr, 0",
    "<language/>, en, 1"
  })
  void theLanguageIsTheContentsAndThatOfTheMetadataOnlyStandsIn(
      String xml, String language, int warnings) {
    ArticleBuilder article =
        G2Wires.article(G2Wires.withContentMeta(xml).replace("<language tag=\"en\"/>", ""));
    assertThat(article.language()).isEqualTo(language);
    assertThat(article.warnings()).hasSize(warnings);
  }

  @Test
  void anAssertNamesTheSubjectThatHasNoName() {
    ArticleBuilder article =
        G2Wires.article(
            G2Wires.withContentMeta("<subject qcode='a:1'/>")
                .replace(
                    "<contentSet>", "<assert qcode='a:1'><name>Tides</name></assert><contentSet>"));
    assertThat(article.subjects()).containsExactly(new Subject("a:1", "Tides"));
  }

  @Test
  void aFacetedSubjectIsItsMainConcept() {
    ArticleBuilder article =
        G2Wires.article(
            G2Wires.withContentMeta(
                "<subject><mainConcept qcode='a:1'><name>Rowing</name></mainConcept>"
                    + "<facetConcept rel='f:team' qcode='a:2'/></subject>"
                    + "<subject qcode='a:3'><mainConcept qcode='a:4'/></subject>"));
    assertThat(article.subjects())
        .containsExactly(new Subject("a:1", "Rowing"), new Subject("a:3", null));
  }

  @Test
  void severalNotesAndTermsAreJoinedOnceEach() {
    ArticleBuilder article =
        G2Wires.article(
            G2Wires.withItemMeta(
                    "<edNote>One.</edNote><edNote><b>Two.</b></edNote><edNote>One.</edNote>")
                .replace(
                    "<itemMeta>",
                    "<rightsInfo><copyrightHolder literal='Agence Nord'/><usageTerms>A.</usageTerms>"
                        + "<usageTerms xml:lang='fr'>F.</usageTerms></rightsInfo>"
                        + "<rightsInfo scope='rs:metadata'><usageTerms>M.</usageTerms></rightsInfo>"
                        + "<itemMeta>"));
    assertThat(article.edNote()).isEqualTo("One. / Two.");
    assertThat(article.usageTerms()).isEqualTo("A.");
    assertThat(article.copyrightHolder()).isEqualTo("Agence Nord");
  }

  @Test
  void notesThatFillTheFieldLeaveTheItemWhole() {
    String note = "<edNote>" + "n".repeat(6_000) + "</edNote>";
    ArticleBuilder article =
        G2Wires.article(G2Wires.withItemMeta(note + note.replace("n</", "m</")));
    assertThat(Objects.requireNonNull(article.edNote())).hasSize(6_000);
    assertThat(G2Wires.warnings(article)).containsExactly("cut");
  }
}
