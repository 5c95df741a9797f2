package news.dateline.ingest.format.newsml1;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import news.dateline.article.ArticleBuilder;
import news.dateline.article.Association;
import news.dateline.article.PubStatus;
import news.dateline.article.Warning;
import news.dateline.ingest.format.ParsedItem;
import news.dateline.ingest.format.nitf.Parsing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NewsMl1ItemTest {
  private static final String TEXT =
      """
      <NewsComponent Duid="c1"><NewsLines><HeadLine>Head</HeadLine></NewsLines>
      <ContentItem><DataContent><p>Text.</p></DataContent></ContentItem></NewsComponent>""";

  private final NewsMl1Parser parser = new NewsMl1Parser();

  private static String item(String revision, String management, String content) {
    return """
        <NewsML><NewsItem><Identification><NewsIdentifier><ProviderId>m.example</ProviderId>
        <DateId>20241008</DateId><NewsItemId>N1</NewsItemId>%s
        <PublicIdentifier>urn:newsml:m.example:20241008:N1:2U</PublicIdentifier></NewsIdentifier></Identification>
        <NewsManagement>%s</NewsManagement>%s</NewsItem></NewsML>"""
        .formatted(revision, management, content);
  }

  private ArticleBuilder managed(String management) {
    return Parsing.article(parser, item("", management, TEXT));
  }

  @ParameterizedTest
  @CsvSource({
    "Usable, USABLE",
    "usable, USABLE",
    "Withheld, WITHHELD",
    "Canceled, CANCELED",
    "Cancelled, CANCELED",
    "Killed, CANCELED",
    "OPEN, WITHHELD"
  })
  void theStatusIsReadInAnyLetterCaseAndAnUnknownOneHolds(String word, PubStatus status) {
    assertThat(managed("<Status FormalName='" + word + "'/>").pubStatus()).isEqualTo(status);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ''
          <StatusWillChange><FutureStatus FormalName='Usable'/><DateAndTime/></StatusWillChange>
          <StatusWillChange><FutureStatus FormalName='Usable'/><DateAndTime>soon</DateAndTime></StatusWillChange>
          <StatusWillChange><FutureStatus FormalName='Canceled'/><DateAndTime>20241009T000000Z</DateAndTime></StatusWillChange>
          """)
  void anEmbargoWithoutAReadableEndIsIndefinite(String change) {
    ArticleBuilder article = managed("<Status FormalName='Embargoed'/>" + change);
    assertThat(article.embargoedIndefinitely()).isTrue();
    assertThat(article.embargoedUntil()).isNull();
  }

  @Test
  void aUsableItemThatWillBeWithheldExpires() {
    ArticleBuilder article =
        managed(
            """
            <Status FormalName='Usable'/><StatusWillChange><FutureStatus FormalName='Withheld'/>
            <DateAndTime>20241109T000000Z</DateAndTime></StatusWillChange>""");
    assertThat(article.expires()).isEqualTo("2024-11-09T00:00:00Z");
    assertThat(article.pubStatus()).isEqualTo(PubStatus.USABLE);
  }

  @Test
  void aMissingStatusIsUsableWithAWarning() {
    ArticleBuilder article = managed("");
    assertThat(article.pubStatus()).isEqualTo(PubStatus.USABLE);
    assertThat(article.warnings()).extracting(Warning::code).contains("no-status");
  }

  @Test
  void anInstructionToDeleteKillsUnlessItIsAboutEarlierRevisions() {
    String usable = "<Status FormalName='Usable'/>";
    assertThat(managed(usable + "<Instruction FormalName='Delete'/>").pubStatus())
        .isEqualTo(PubStatus.CANCELED);
    assertThat(
            managed(
                    usable
                        + "<Instruction FormalName='Delete'><RevisionStatus Revision='1'><Status FormalName='Canceled'/></RevisionStatus></Instruction>")
                .pubStatus())
        .isEqualTo(PubStatus.USABLE);
  }

  @Test
  void aRelationWhoseNameSaysWhatItIsBecomesALink() {
    String link =
        "<Status FormalName='Usable'/><AssociatedWith FormalName='%s' NewsItem='urn:newsml:m.example:20241007:N0:3'/>";
    String uri = "urn:newsml:m.example:20241007:N0";
    ArticleBuilder kill = managed(link.formatted("Kill"));
    assertThat(kill.associations()).containsExactly(new Association("kills", uri));
    assertThat(kill.pubStatus()).isEqualTo(PubStatus.WITHHELD);
    assertThat(managed(link.formatted("Correction")).associations())
        .containsExactly(new Association("corrects", uri));
    assertThat(managed(link.formatted("Background")).associations()).isEmpty();
  }

  @Test
  void aRevisionThatOnlyChangesPartsIsRefused() {
    String usable = "<Status FormalName='Usable'/>";
    String update = "<Update><Replace DuidRef='h1'><HeadLine>New</HeadLine></Replace></Update>";
    assertThat(
            Parsing.refusal(parser, item("<RevisionId Update='U'>2</RevisionId>", usable, update))
                .reason())
        .isEqualTo("partial-update");
    assertThat(
            Parsing.refusal(parser, item("<RevisionId Update='A'>2</RevisionId>", usable, ""))
                .reason())
        .isEqualTo("partial-update");
  }

  @Test
  void aPartialRevisionThatTakesTheItemAwayIsRead() {
    ArticleBuilder status =
        Parsing.article(
            parser,
            item("<RevisionId Update='A'>2</RevisionId>", "<Status FormalName='Canceled'/>", ""));
    assertThat(status.pubStatus()).isEqualTo(PubStatus.CANCELED);
    String delete = "<NewsComponent Duid='c1'/><Update><Delete DuidRef='c1'/></Update>";
    ArticleBuilder update =
        Parsing.article(
            parser,
            item("<RevisionId Update='U'>2</RevisionId>", "<Status FormalName='Usable'/>", delete));
    assertThat(update.pubStatus()).isEqualTo(PubStatus.CANCELED);
  }

  @Test
  void aPublicIdentifierIsAnIdentityWithoutItsRevision() {
    String wire =
        item("<RevisionId>2</RevisionId>", "", TEXT).replace("<NewsItemId>N1</NewsItemId>", "");
    assertThat(Parsing.article(parser, wire).uri()).isEqualTo("urn:newsml:m.example:20241008:N1");
    assertThat(PublicIdentifier.withoutRevision("tag:m.example:77:2N", "2"))
        .isEqualTo("tag:m.example:77");
    assertThat(PublicIdentifier.withoutRevision("tag:m.example:77", "2"))
        .isEqualTo("tag:m.example:77");
  }

  @Test
  void theMembersOfAPackageAreItemsOfTheirOwn() {
    String member =
        item("", "<Status FormalName='Usable'/>", TEXT)
            .replace("<NewsML>", "")
            .replace("</NewsML>", "");
    String around =
        """
        <NewsML><NewsItem><Identification><NewsIdentifier>
        <PublicIdentifier>urn:newsml:m.example:20241008:PACK:1</PublicIdentifier></NewsIdentifier></Identification>
        <NewsManagement><Status FormalName="Usable"/></NewsManagement>
        <NewsComponent>%s</NewsComponent></NewsItem></NewsML>"""
            .formatted(member);
    List<ParsedItem> items = Parsing.items(parser, around.getBytes(StandardCharsets.UTF_8));
    assertThat(items).hasSize(1);
    assertThat(Parsing.understood(items.getFirst()).associations())
        .containsExactly(new Association("partOf", "urn:newsml:m.example:20241008:PACK"));
  }

  @Test
  void contentThatIsNotInItsEncodingIsRefusedWithItsPlace() {
    String content =
        "<NewsComponent><ContentItem><Encoding Notation='uuencode'><DataContent>x</DataContent></Encoding></ContentItem></NewsComponent>";
    var refusal = Parsing.refusal(parser, item("", "<Status FormalName='Usable'/>", content));
    assertThat(refusal.where()).contains("Encoding");
    assertThat(refusal.detail()).contains("send Base64");
  }
}
