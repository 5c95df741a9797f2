package news.dateline.ingest.format.iptc7901;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import news.dateline.article.ArticleBuilder;
import news.dateline.article.PubStatus;
import news.dateline.article.Subject;
import news.dateline.ingest.format.textwire.ParsedWire;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class Iptc7901ParserTest {
  private static final Iptc7901Parser PARSER = new Iptc7901Parser();
  private static final String HEADER =
      "\u0016\u0016\u0001vel0157 4 i 80  mer 0157\r\n\r\nISLANDS/FERRY/\r\n";
  private static final String END = "\u0003081225 GMT Oct 24\r\n\u0004";
  private static final String BODY =
      "   The ferry sails again.\r\n\r\n   Fares stay as they were.\r\n";

  @Test
  void everyPartOfAnOrdinaryMessageGoesToItsField() throws IOException {
    ParsedWire wire = ParsedWire.ofResource(PARSER, "iptc-7901/ordinary.txt");
    ArticleBuilder article = wire.first();
    assertThat(article.headline())
        .isEqualTo("Ferry to the outer islands of Velmora sails again after seven weeks");
    assertThat(article.slugline()).isEqualTo("ISLANDS/TRANSPORT");
    assertThat(article.urgency()).isEqualTo(4);
    assertThat(article.versionCreated()).isEqualTo("2024-10-08T12:25:00Z");
    assertThat(article.subjects()).containsExactly(new Subject("i", null));
    assertThat(article.pubStatus()).isEqualTo(PubStatus.USABLE);
    assertThat(article.bodyText())
        .startsWith(
            "Velmora (mer) - The ferry line between Velmora and the outer islands will reopen")
        .contains("since it was founded.\n\nTwo of the three ships")
        .endsWith("could reach the islands on Sunday night.");
    assertThat(article.warnings()).isEmpty();
    assertThat(
            PARSER.recognises(ParsedWire.wire(ParsedWire.resource("iptc-7901/ordinary.txt"), null)))
        .isTrue();
  }

  @Test
  void eachStartOfHeaderBeginsAMessage() {
    String second = HEADER.replace("0157", "0158");
    ParsedWire wire =
        ParsedWire.of(
            PARSER,
            "\u007f\u007f\0"
                + HEADER
                + "\u0002One =\r\n"
                + BODY
                + END
                + "\0\u007f\u0016\u0016"
                + second
                + "\u0002Two =\r\n"
                + BODY
                + END
                + "\u0016\u0016\r\n\u007f");
    assertThat(wire.items()).hasSize(2);
    assertThat(wire.article(0).headline()).isEqualTo("One");
    assertThat(wire.article(1).headline()).isEqualTo("Two");
    assertThat(wire.madeUri(0)).isNotEqualTo(wire.madeUri(1));
  }

  @Test
  void aMessageWithoutControlCharactersIsReadByItsLayout() {
    ArticleBuilder article =
        ParsedWire.of(
                PARSER,
                """
                vel0157 3 i 80  mer 0157

                ISLANDS/FERRY/
                Ferry sails again =

                The ferry sails again.

                Fares stay as they were.

                081225 GMT Oct 24
                """)
            .first();
    assertThat(article.headline()).isEqualTo("Ferry sails again");
    assertThat(article.slugline()).isEqualTo("ISLANDS/FERRY");
    assertThat(article.bodyText()).isEqualTo("The ferry sails again.\n\nFares stay as they were.");
    assertThat(article.versionCreated()).isEqualTo("2024-10-08T12:25:00Z");
    assertThat(article.warnings()).isEmpty();
  }

  @Test
  void aMessageThatEndsNowhereIsTakenWithAWarning() {
    ParsedWire wire = ParsedWire.of(PARSER, HEADER + "\u0002Ferry =\r\n" + BODY);
    assertThat(wire.first().bodyText()).endsWith("as they were.");
    assertThat(wire.warnings()).containsExactly("unterminated");
  }

  @Test
  void whatIsNoMessageIsRefusedInOneSentence() {
    assertThat(ParsedWire.refusal(PARSER, "\u0001\u0002\u0003\u0004").reason()).isEqualTo("empty");
    assertThat(ParsedWire.refusal(PARSER, "\u0001???\r\n\u0002\u0003\u0004").detail())
        .contains("'???' is no message header");
  }

  @Test
  void aTimeWithoutAZoneIsThatOfTheSource() {
    ArticleBuilder article =
        ParsedWire.of(PARSER, HEADER + "\u0002Ferry =\r\n" + BODY + "\u0003081225 Okt 24\r\n\u0004")
            .first();
    assertThat(article.versionCreated()).isEqualTo("2024-10-08T10:25:00Z");
  }

  @Test
  void anUndeclaredEncodingIsUtf8OrElseWindows1252() {
    String text = HEADER + "\u0002M\u00fcller \u201esagt\u201c =\r\n" + BODY + END;
    ParsedWire utf8 = ParsedWire.of(PARSER, text);
    assertThat(utf8.first().headline()).isEqualTo("Müller „sagt“");
    assertThat(utf8.warnings()).isEmpty();
    byte[] bytes =
        text.replace('\u201e', '\u0084')
            .replace('\u201c', '\u0093')
            .getBytes(StandardCharsets.ISO_8859_1);
    ParsedWire latin = ParsedWire.of(PARSER, bytes, "application/octet-stream");
    assertThat(latin.first().headline()).isEqualTo("Müller „sagt“");
    assertThat(latin.warnings()).containsExactly("assumed-charset");
  }

  @Test
  void aDeclaredCharsetIsFollowed() {
    byte[] bytes =
        (HEADER + "\u0002\u0141\u00f3d\u017a =\r\n" + BODY + END)
            .getBytes(Charset.forName("iso-8859-2"));
    ArticleBuilder article = ParsedWire.of(PARSER, bytes, "text/plain; charset=iso-8859-2").first();
    assertThat(article.headline()).isEqualTo("Łódź");
  }

  @Test
  void typesettingCodesAreNoText() {
    ArticleBuilder article =
        ParsedWire.of(
                PARSER,
                HEADER
                    + "\u0002\u001b(BFerry\u001fsails =\r\n   \u0011The\u001cferry \u000e\u000fsails\u0013 again.<\r\n"
                    + END)
            .first();
    assertThat(article.headline()).isEqualTo("Ferry sails");
    assertThat(article.bodyText()).isEqualTo("The ferry sails again.");
  }

  @Test
  void theHeadingHoldsLabelsHeadlineAndByline() {
    ArticleBuilder article =
        ParsedWire.of(
                PARSER,
                HEADER
                    + "\u0002REFILE\r\n2ND LEAD\r\nFerry sails again, harbour office\r\nsays on Tuesday\r\nBy Lena Orst, Meridian =\r\n\r\n"
                    + BODY
                    + END)
            .first();
    assertThat(article.headline()).isEqualTo("Ferry sails again, harbour office says on Tuesday");
    assertThat(article.byline()).endsWith("Lena Orst, Meridian");
    assertThat(article.version()).isEqualTo("2");
    assertThat(article.edNote()).isEqualTo("REFILE 2ND LEAD");
    assertThat(article.pubStatus()).isEqualTo(PubStatus.USABLE);
  }

  @Test
  void aBylineMayFollowTheHeadline() {
    ArticleBuilder article =
        ParsedWire.of(PARSER, HEADER + "\u0002Ferry sails =\r\nby LENA ORST =\r\n" + BODY + END)
            .first();
    assertThat(article.headline()).isEqualTo("Ferry sails");
    assertThat(article.byline()).endsWith("LENA ORST");
    assertThat(article.bodyText()).startsWith("The ferry");
  }

  @Test
  void notesBelowTheStoryAndInitialsAreNoStory() {
    ArticleBuilder article =
        ParsedWire.of(
                PARSER,
                HEADER
                    + "\u0002Ferry =\r\n"
                    + BODY
                    + "\r\nmer lo rmo\r\n\r\n* * * *\r\nThe following information is not intended for publication\r\n\r\nEditing by: Maud Ferrin\r\n"
                    + END)
            .first();
    assertThat(article.bodyText()).doesNotContain("Editing by", "rmo", "not intended");
    assertThat(article.edNote()).contains("Editing by: Maud Ferrin");
    assertThat(article.pubStatus()).isEqualTo(PubStatus.USABLE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "EMBARGOED UNTIL 1800 GMT\r\n",
        "   Embargoed until 1800 GMT.\r\n\r\n",
        "NOT FOR PUBLICATION BEFORE 1800 GMT\r\n"
      })
  void anEmbargoIsCountedFromTheDayOfSending(String line) {
    ArticleBuilder article =
        ParsedWire.of(PARSER, HEADER + "\u0002Ferry =\r\n" + line + BODY + END).first();
    assertThat(article.embargoedUntil()).isEqualTo("2024-10-08T18:00:00Z");
    assertThat(article.bodyText()).startsWith("The ferry");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"EMBARGOED UNTIL 0600 GMT", "EMBARGOED UNTIL DELIVERY", "HOLD FOR RELEASE"})
  void anEmbargoThatCannotBeReadHolds(String line) {
    ArticleBuilder article =
        ParsedWire.of(PARSER, HEADER + "\u0002Ferry =\r\n" + line + "\r\n" + BODY + END).first();
    assertThat(article.embargoedUntil()).isNull();
    assertThat(article.embargoedIndefinitely()).isTrue();
  }

  @Test
  void anAdvisoryIsWithheld() {
    ParsedWire wire =
        ParsedWire.of(PARSER, HEADER + "\u0002ADVISORY TO EDITORS =\r\n" + BODY + END);
    assertThat(wire.first().pubStatus()).isEqualTo(PubStatus.WITHHELD);
    assertThat(wire.warnings()).contains("advisory");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Police kill five",
        "Embargo on oil lifted",
        "Advisory board resigns",
        "KILL BILL STAR DIES"
      })
  void aStoryThatSpeaksOfSuchThingsIsUsable(String headline) {
    ArticleBuilder article =
        ParsedWire.of(
                PARSER,
                HEADER.replace("ISLANDS/FERRY", "POLICE/KILL/EMBARGO")
                    + "\u0002"
                    + headline
                    + " =\r\n"
                    + BODY
                    + END)
            .first();
    assertThat(article.pubStatus()).isEqualTo(PubStatus.USABLE);
    assertThat(article.embargoedIndefinitely()).isFalse();
    assertThat(article.associations()).isEmpty();
    assertThat(article.headline()).isEqualTo(headline);
  }
}
