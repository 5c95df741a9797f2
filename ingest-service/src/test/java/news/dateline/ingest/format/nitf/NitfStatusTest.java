package news.dateline.ingest.format.nitf;

import static org.assertj.core.api.Assertions.assertThat;

import news.dateline.article.ArticleBuilder;
import news.dateline.article.Association;
import news.dateline.article.PubStatus;
import news.dateline.article.Warning;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NitfStatusTest {
  private static ArticleBuilder article(String attributes, String docdata) {
    return Parsing.article(
        new NitfParser(),
        """
        <nitf><head><docdata %s><doc-id id-string="a"/><date.issue norm="20241008T120000Z"/>%s</docdata></head>
        <body><body.content><p>Text.</p></body.content></body></nitf>"""
            .formatted(attributes, docdata));
  }

  @ParameterizedTest
  @CsvSource({
    "usable, USABLE", "Usable, USABLE", "withheld, WITHHELD", "advisory, WITHHELD",
    "canceled, CANCELED", "cancelled, CANCELED", "killed, CANCELED", "open, WITHHELD"
  })
  void theStatusIsTheManagementStatusAndAnUnknownOneHolds(String word, PubStatus status) {
    assertThat(article("management-status='" + word + "'", "").pubStatus()).isEqualTo(status);
  }

  @Test
  void noManagementStatusIsUsable() {
    assertThat(article("", "").pubStatus()).isEqualTo(PubStatus.USABLE);
  }

  @Test
  void anEmbargoEndsAtTheReleaseDate() {
    ArticleBuilder article =
        article("management-status='embargoed'", "<date.release norm='20241009T060000+0300'/>");
    assertThat(article.embargoedUntil()).isEqualTo("2024-10-09T03:00:00Z");
    assertThat(article.embargoedIndefinitely()).isFalse();
  }

  @Test
  void anEmbargoWithoutAReleaseDateHasNoEnd() {
    assertThat(article("management-status='embargoed'", "").embargoedIndefinitely()).isTrue();
  }

  @Test
  void aReleaseDateStandsBesideUsable() {
    ArticleBuilder article =
        article("management-status='usable'", "<date.release norm='20241009T060000Z'/>");
    assertThat(article.pubStatus()).isEqualTo(PubStatus.USABLE);
    assertThat(article.embargoedUntil()).isEqualTo("2024-10-09T06:00:00Z");
  }

  @Test
  void aReleaseDateThatCannotBeReadHolds() {
    assertThat(article("", "<date.release norm='Tuesday noon'/>").embargoedIndefinitely()).isTrue();
  }

  @Test
  void aReleaseDateThatRepeatsTheIssueDateIsNoEmbargo() {
    ArticleBuilder article = article("", "<date.release norm='20241008T120000Z'/>");
    assertThat(article.embargoedUntil()).isNull();
  }

  @Test
  void aKillNoticeKillsTheOtherDocumentAndIsNotForReaders() {
    ArticleBuilder article = Parsing.article(new NitfParser(), Parsing.sample("nitf/kill.xml"));
    assertThat(article.associations())
        .containsExactly(new Association("kills", "meridian.20241008.0417"));
    assertThat(article.pubStatus()).isEqualTo(PubStatus.WITHHELD);
  }

  @Test
  void aCancellationThatNamesAnotherDocumentKillsThatOneToo() {
    ArticleBuilder article = article("management-status='canceled' management-doc-idref='b'", "");
    assertThat(article.associations()).containsExactly(new Association("kills", "b"));
    assertThat(article.pubStatus()).isEqualTo(PubStatus.CANCELED);
  }

  @Test
  void aUsableStoryMayTakeThePlaceOfACanceledOne() {
    ArticleBuilder article =
        article(
            "management-status='usable' management-doc-idref='b' management-idref-status='canceled'",
            "");
    assertThat(article.associations()).containsExactly(new Association("kills", "b"));
    assertThat(article.pubStatus()).isEqualTo(PubStatus.USABLE);
  }

  @Test
  void anUpdateReplacesTheDocumentItNames() {
    assertThat(article("management-doc-idref='b'", "").associations())
        .containsExactly(new Association("replaces", "b"));
    assertThat(article("management-doc-idref='a'", "").associations()).isEmpty();
  }

  @Test
  void aCorrectionNamesWhatItCorrects() {
    assertThat(article("", "<correction id-string='b' info='spelling'/>").associations())
        .containsExactly(new Association("corrects", "b"));
  }

  @Test
  void aMessageOfTypeKillKillsTheDocumentItStandsIn() {
    assertThat(article("", "<ed-msg msg-type='Kill' info='wrong'/>").pubStatus())
        .isEqualTo(PubStatus.CANCELED);
  }

  @Test
  void theWordsOfAKillInAnotherMessageHoldAndWarn() {
    ArticleBuilder article = article("", "<ed-msg info='EDITORS: MANDATORY KILL of this item'/>");
    assertThat(article.pubStatus()).isEqualTo(PubStatus.WITHHELD);
    assertThat(article.warnings()).extracting(Warning::code).contains("kill-wording");
  }

  @ParameterizedTest
  @CsvSource({"Kills 2nd graf", "Kill Bill star dies", "Embargo lifted", "Photos available"})
  void anOrdinaryMessageHoldsNothing(String info) {
    ArticleBuilder article = article("", "<ed-msg info='" + info + "'/>");
    assertThat(article.pubStatus()).isEqualTo(PubStatus.USABLE);
    assertThat(article.embargoedIndefinitely()).isFalse();
    assertThat(article.edNote()).isEqualTo(info);
  }

  @Test
  void anAdvisoryIsForEditorsUnlessItSaysItIsUsable() {
    String advisory = "<ed-msg msg-type='Advisory' info='x'/>";
    assertThat(article("", advisory).pubStatus()).isEqualTo(PubStatus.WITHHELD);
    assertThat(article("management-status='usable'", advisory).pubStatus())
        .isEqualTo(PubStatus.USABLE);
    assertThat(
            article("management-status='usable'", "<ed-msg info='NOT FOR PUBLICATION'/>")
                .pubStatus())
        .isEqualTo(PubStatus.WITHHELD);
  }

  @Test
  void anEmbargoInWordsHoldsWithoutAnEnd() {
    assertThat(article("", "<ed-msg info='Embargoed to 0001 Friday'/>").embargoedIndefinitely())
        .isTrue();
  }
}
