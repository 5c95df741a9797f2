package news.dateline.ingest.format.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import news.dateline.article.ArticleBuilder;
import news.dateline.article.PubStatus;
import news.dateline.ingest.format.textwire.ParsedWire;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MailParserTest {
  private static final MailParser PARSER = new MailParser();
  private static final String HEAD =
      """
      From: "Meridian Press" <desk@meridian.example>
      To: ingest@dateline.example
      Subject: Ferry sails again
      Date: Tue, 08 Oct 2024 14:25:00 +0200
      Message-ID: <157@meridian.example>
      """;

  @Test
  void everyFieldOfAnOrdinaryMailIsRead() throws IOException {
    ParsedWire wire = ParsedWire.ofResource(PARSER, "mail/ordinary.eml");
    ArticleBuilder article = wire.first();
    assertThat(article.uri()).isEqualTo("20241008.0157@meridian.example");
    assertThat(article.headline())
        .isEqualTo("Ferry to the outer islands of Velmora sails again after seven weeks");
    assertThat(article.versionCreated()).isEqualTo("2024-10-08T12:25:00Z");
    assertThat(article.infoSources()).containsExactly("Meridian Press");
    assertThat(article.language()).isEqualTo("en");
    assertThat(article.bodyText())
        .startsWith("The ferry line between")
        .contains("since it was founded.\n\nTwo of the three ships");
    assertThat(article.warnings()).isEmpty();
  }

  @Test
  void aMailIsRecognisedByItsTypeOrItsHeader() {
    assertThat(recognises(HEAD + "\nText", null)).isTrue();
    assertThat(recognises("From desk Tue Oct  8 14:25:00 2024\n" + HEAD + "\nText", null)).isTrue();
    assertThat(recognises("anything", "message/rfc822; charset=utf-8")).isTrue();
    assertThat(recognises("From: the harbour\n\nFerries sail.", null)).isFalse();
    assertThat(recognises("Date: today\nThe ferry sails: at last\n", null)).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "=?utf-8?q?F=C3=A4hre_f=C3=A4hrt?= | Fähre fährt",
        "=?utf-8?b?RsOk?= =?utf-8?b?aHJl?= | Fähre",
        "=?utf-8?q?F=C3?= =?utf-8?q?=A4hre?= | Fähre",
        "=?iso-8859-1?q?F=E4hre?= sails | Fähre sails",
        "=?us-ascii?q?F=C3=A4hre?= | Fähre",
        "=?x-unknown?q?F=C3=A4hre?= | Fähre",
        "=?utf-8*de?q?F=C3=A4hre?= | Fähre",
        "Fähre fährt | Fähre fährt",
        "Re: Fwd: Ferry sails | Ferry sails",
        "=?broken | =?broken",
        "Correction: Ferry sails | Correction: Ferry sails"
      })
  void aSubjectIsDecodedWhateverItsMailerDid(String subject, String headline) {
    assertThat(
            ParsedWire.of(PARSER, HEAD.replace("Ferry sails again", subject) + "\nText")
                .first()
                .headline())
        .isEqualTo(headline);
  }

  @Test
  void aFoldedSubjectIsOneLineAndAListsTagIsCut() {
    String head =
        HEAD.replace("Ferry sails again", "[Wire] Ferry\n sails [again]")
            + "List-Id: <wire.meridian.example>\n";
    assertThat(ParsedWire.of(PARSER, head + "\nText").first().headline())
        .isEqualTo("Ferry sails [again]");
    assertThat(
            ParsedWire.of(PARSER, HEAD.replace("Ferry", "[Exclusive] Ferry") + "\nText")
                .first()
                .headline())
        .isEqualTo("[Exclusive] Ferry sails again");
  }

  @Test
  void aBodyIsReadByItsCharsetOrByWhatItIs() {
    assertThat(body("text/plain; charset=iso-8859-1", "8bit", latin("F\u00e4hre")))
        .isEqualTo("Fähre");
    assertThat(body("text/plain", "8bit", latin("F\u00e4hre \u0084"))).isEqualTo("Fähre „");
    assertThat(body("text/plain; charset=us-ascii", "8bit", utf8("Fähre"))).isEqualTo("Fähre");
    assertThat(body("text/plain; charset=utf-8", "8bit", latin("F\u00e4hre"))).isEqualTo("Fähre");
    assertThat(body("text/plain; charset=nonsense", "8bit", utf8("Fähre"))).isEqualTo("Fähre");
    assertThat(body("text/plain; charset=utf-8", "quoted-printable", utf8("F=C3=A4h=\nre =ZZ")))
        .isEqualTo("Fähre =ZZ");
    assertThat(body("text/plain; charset=utf-8", "base64", utf8("RsOkaHJl\n____\n")))
        .startsWith("Fähre");
    assertThat(body("nonsense", "7bit", utf8("Ferry"))).isEqualTo("Ferry");
  }

  @Test
  void flowedTextIsJoinedAndSignatureAndFooterAreCut() {
    String flowed =
        "The ferry \nsails again \nat last.\n\n From the quay.\n-- \nLena Orst\nMeridian\n";
    assertThat(body("text/plain; format=flowed", "7bit", utf8(flowed)))
        .isEqualTo("The ferry sails again at last.\n\nFrom the quay.");
    String list =
        "The ferry sails.\n_______________________________________________\nWire mailing list\nhttps://list.example/listinfo/wire\n";
    assertThat(body("text/plain", "7bit", utf8(list))).isEqualTo("The ferry sails.");
  }

  @Test
  void linesWrappedAtAColumnAreJoined() {
    String text =
        "The ferry line between Velmora and the outer islands will reopen on\nWednesday after a closure of seven weeks, the harbour office said on\nTuesday.\n\nFares stay.\n";
    assertThat(body("text/plain", "7bit", utf8(text)))
        .isEqualTo(
            "The ferry line between Velmora and the outer islands will reopen on Wednesday after a closure of seven weeks, the harbour office said on Tuesday.\n\nFares stay.");
  }

  @Test
  void plainTextIsPreferredAndHtmlTakenWhereItIsEmpty() {
    assertThat(multipart("alternative", "text/html|<p>Rich</p>", "text/plain|Plain"))
        .isEqualTo("Plain");
    assertThat(multipart("alternative", "text/plain| ", "text/html|<p>Rich</p><p>text</p>"))
        .isEqualTo("Rich\n\ntext");
    assertThat(multipart("related", "text/html|<p>Rich</p>", "image/png|xxx")).isEqualTo("Rich");
  }

  @Test
  void attachedFilesAreLeftOutWithAWarning() {
    ParsedWire wire =
        ParsedWire.of(
            PARSER, mail("mixed", "text/plain|Text", "image/png|xxx", "application/xml|<nitf/>"));
    assertThat(wire.first().bodyText()).isEqualTo("Text");
    assertThat(wire.warnings()).contains("attachments", "attached-wire");
  }

  @Test
  void aMailOfNothingButAnAttachedWireIsRefused() {
    assertThat(ParsedWire.refusal(PARSER, mail("mixed", "application/xml|<nitf/>")).detail())
        .contains("send such a file by itself");
  }

  @Test
  void aForwardedMailIsReadInsideAndTheOuterOneNamesIt() {
    String inner = "Subject: Inner\nMessage-ID: <inner@meridian.example>\n\nThe inner text.";
    ArticleBuilder article =
        ParsedWire.of(PARSER, mail("mixed", "message/rfc822|" + inner)).first();
    assertThat(article.bodyText()).isEqualTo("The inner text.");
    assertThat(article.uri()).isEqualTo("157@meridian.example");
  }

  @Test
  void mailInMailInMailEndsSomewhere() {
    String nested = "Subject: x\n\nDeep";
    for (int i = 0; i < 50; i++) {
      nested = "Subject: x\nContent-Type: message/rfc822\n\n" + nested;
    }
    ParsedWire wire = ParsedWire.of(PARSER, nested);
    assertThat(wire.first().bodyText()).isNull();
    assertThat(wire.warnings()).contains("assumed-charset");
  }

  @Test
  void eachMessageOfADigestIsAnArticle() {
    ParsedWire wire =
        ParsedWire.of(
            PARSER,
            mail(
                "digest",
                "message/rfc822|Subject: One\nMessage-ID: <1@x.example>\n\nFirst",
                "message/rfc822|Subject: Two\nMessage-ID: <2@x.example>\n\nSecond"));
    assertThat(wire.items()).hasSize(2);
    assertThat(wire.article(1).uri()).isEqualTo("2@x.example");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Auto-Submitted: auto-replied",
        "Content-Type: multipart/report; report-type=delivery-status; boundary=b",
        "Content-Type: multipart/encrypted; boundary=b"
      })
  void anAutomaticAnswerOrAnEncryptedMailIsRefused(String field) {
    assertThat(ParsedWire.refusal(PARSER, HEAD + field + "\n\nText").detail())
        .contains("the mail is");
  }

  @Test
  void supersedesExpiresAndKeywordsAreRead() {
    ParsedWire wire =
        ParsedWire.of(
            PARSER,
            HEAD
                + "Supersedes: <156@meridian.example>\nExpires: Wed, 09 Oct 2024 14:25:00 +0200\nKeywords: ferry, islands\n\nText");
    assertThat(wire.links(0)).containsExactly("replaces 156@meridian.example");
    assertThat(wire.first().expires()).isEqualTo("2024-10-09T12:25:00Z");
    assertThat(wire.first().subjects()).hasSize(2);
  }

  @Test
  void aNoticeInTheSubjectKillsAndAnEmbargoHolds() {
    ParsedWire kill =
        ParsedWire.of(
            PARSER,
            HEAD.replace("Ferry sails again", "KILL NOTICE")
                + "\nPlease kill the story slugged FERRY.\n");
    assertThat(kill.first().pubStatus()).isEqualTo(PubStatus.WITHHELD);
    assertThat(kill.links(0)).containsExactly("kills urn:dateline:meridian:slug:ferry");
    ArticleBuilder held =
        ParsedWire.of(PARSER, HEAD + "\nEMBARGOED UNTIL 1800 GMT\n\nThe ferry sails.\n").first();
    assertThat(held.embargoedUntil()).isEqualTo("2024-10-08T18:00:00Z");
    assertThat(held.bodyText()).isEqualTo("The ferry sails.");
  }

  private static boolean recognises(String text, @Nullable String type) {
    return PARSER.recognises(ParsedWire.wire(utf8(text), type));
  }

  private static @Nullable String body(String type, String encoding, byte[] body) {
    String head =
        HEAD + "Content-Type: " + type + "\nContent-Transfer-Encoding: " + encoding + "\n\n";
    String whole = head + new String(body, StandardCharsets.ISO_8859_1);
    return ParsedWire.of(PARSER, latin(whole), "message/rfc822").first().bodyText();
  }

  private static @Nullable String multipart(String kind, String... parts) {
    return ParsedWire.of(PARSER, mail(kind, parts)).first().bodyText();
  }

  private static String mail(String kind, String... parts) {
    StringBuilder mail =
        new StringBuilder(HEAD).append("Content-Type: multipart/" + kind + "; boundary=b\n\n");
    for (String part : parts) {
      int bar = part.indexOf('|');
      mail.append(
          "--b\nContent-Type: " + part.substring(0, bar) + "\n\n" + part.substring(bar + 1) + "\n");
    }
    return mail.append("--b--\n").toString();
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] latin(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }
}
