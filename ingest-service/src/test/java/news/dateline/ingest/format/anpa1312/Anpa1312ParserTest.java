package news.dateline.ingest.format.anpa1312;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import news.dateline.article.ArticleBuilder;
import news.dateline.article.PubStatus;
import news.dateline.article.Subject;
import news.dateline.ingest.format.iptc7901.Iptc7901Parser;
import news.dateline.ingest.format.textwire.ParsedWire;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class Anpa1312ParserTest {
  private static final Anpa1312Parser PARSER = new Anpa1312Parser();

  @Test
  void everyLineOfAnOrdinaryStoryGoesToItsField() throws IOException {
    ArticleBuilder article = ParsedWire.ofResource(PARSER, "anpa-1312/ordinary.txt").first();
    assertThat(article.headline())
        .isEqualTo("Ferry to the outer islands of Velmora sails again after seven weeks");
    assertThat(article.slugline()).isEqualTo("BC-Velmora-Ferry");
    assertThat(article.byline()).endsWith("LENA ORST");
    assertThat(article.infoSources()).containsExactly("Meridian Press");
    assertThat(article.edNote()).isEqualTo("Minor edits.");
    assertThat(article.urgency()).isEqualTo(4);
    assertThat(article.subjects()).containsExactly(new Subject("i", null));
    assertThat(article.versionCreated()).isEqualTo("2024-10-08T12:25:00Z");
    assertThat(article.bodyText())
        .startsWith("VELMORA (MP) — The ferry line")
        .contains(
            "since it was founded.\n\nTwo of the three ships",
            "“We know how hard",
            "islands,” the line's");
    assertThat(article.warnings()).isEmpty();
  }

  @Test
  void itIsToldFromIptc7901() throws IOException {
    byte[] anpa = ParsedWire.resource("anpa-1312/ordinary.txt");
    byte[] iptc = ParsedWire.resource("iptc-7901/ordinary.txt");
    assertThat(PARSER.recognises(ParsedWire.wire(anpa, null))).isTrue();
    assertThat(PARSER.recognises(ParsedWire.wire(iptc, null))).isFalse();
    assertThat(new Iptc7901Parser().recognises(ParsedWire.wire(anpa, null))).isFalse();
  }

  @Test
  void aStoryWithoutControlCharactersIsReadByItsLayout() {
    ArticleBuilder article =
        ParsedWire.of(
                PARSER,
                """
                W2346asian
                r i BC-AS--Velmora-Ferry 3rdLd-Writethru   10-08 0444
                ^BC-AS--Velmora-Ferry, 3rd Ld-Writethru,427<
                ^Ferry sails again<
                ^MP Photo XHG401<
                ^(Eds: Minor edits. With MP Photos.)<
                ^The ferry to the islands sails again after seven weeks.<
                ^By LENA ORST=
                ^MP Travel Writer=
                \t   VELMORA (MP) _ The ferry sails.
                \s
                \t   ___
                \s
                \t   Fares stay.

                \t   AP-WF-10-08-24 0056EDT<
                """)
            .first();
    assertThat(article.slugline()).isEqualTo("BC-AS--Velmora-Ferry");
    assertThat(article.headline()).isEqualTo("Ferry sails again");
    assertThat(article.lead()).isEqualTo("The ferry to the islands sails again after seven weeks.");
    assertThat(article.bodyText()).isEqualTo("VELMORA (MP) — The ferry sails.\n\nFares stay.");
    assertThat(article.version()).isEqualTo("3");
    assertThat(article.edNote()).startsWith("Minor edits. With MP Photos.");
    assertThat(article.infoSources()).isEmpty();
    assertThat(article.versionCreated()).isEqualTo("2024-10-08T04:56:00Z");
  }

  @Test
  void severalStoriesStandInOneDelivery() {
    ParsedWire wire =
        ParsedWire.of(
            PARSER, story("b1001", "BC-One,5<", "") + "\0\u007f" + story("b1002", "BC-Two,5<", ""));
    assertThat(wire.items()).hasSize(2);
    assertThat(wire.article(1).slugline()).isEqualTo("BC-Two");
    assertThat(wire.madeUri(0)).isNotEqualTo(wire.madeUri(1));
  }

  @Test
  void aListOfHeadlinesIsItsOwnText() {
    ArticleBuilder article =
        ParsedWire.of(
                PARSER,
                """
                V4644-----
                r e AP-Top-Headlines     10-08 0121
                ^*9006< ^AP-Top-Headlines,0176<
                ^MP Top News at 11:23 p.m. EDT<
                ^Ferry sails again
                ^Fares stay as they were

                \t   AP-WF-10-08-24 0423GMT<
                """)
            .first();
    assertThat(article.headline()).isEqualTo("MP Top News at 11:23 p.m. EDT");
    assertThat(article.bodyText()).isEqualTo("Ferry sails again\n\nFares stay as they were");
  }

  @Test
  void aTableKeepsItsColumns() {
    ArticleBuilder article =
        ParsedWire.of(
                PARSER,
                story("b1001", "BC-Table,9<", "")
                    .replace(
                        "\t   The ferry sails.\r\n",
                        "\t                W   L   Pct\r\n\tVelmora        12   3  .800\r\n\tTarn            9   6  .600\r\n"))
            .first();
    assertThat(article.bodyText())
        .contains("Velmora        12   3  .800\n")
        .contains("W   L   Pct");
  }

  @Test
  void aProfileBelowTheTextIsNoText() {
    ArticleBuilder article =
        ParsedWire.of(
                PARSER,
                story("b1001", "BC-Ferry,9<", "")
                    .replace("\u0003", "(PROFILE\r\n(CO:Sarnel Lines; TS:SAR;)\r\n)\r\n\u0003"))
            .first();
    assertThat(article.bodyText()).isEqualTo("The ferry sails.");
  }

  @ParameterizedTest
  @CsvSource({"f,1", "b,2", "u,3", "r,4", "d,5", "a,6"})
  void thePriorityLetterBecomesAnUrgency(String letter, int urgency) {
    ArticleBuilder article =
        ParsedWire.of(
                PARSER, story("b1001", "BC-Ferry,9<", "").replace("r i\u0013", letter + " i\u0013"))
            .first();
    assertThat(article.urgency()).isEqualTo(urgency);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "^BC-Ferry,KILL,50<",
        "^BC-Ferry, Bulletin Kill,50<",
        "^BC-Ferry,Elimination,50<",
        "^BC-Ferry, WITHHOLD,50<"
      })
  void aKeywordLineMayKillTheStoryOfItsSlug(String keyword) {
    ParsedWire wire = ParsedWire.of(PARSER, story("b1009", keyword.substring(1), ""));
    assertThat(wire.first().pubStatus()).isEqualTo(PubStatus.WITHHELD);
    assertThat(wire.links(0)).contains("kills urn:dateline:meridian:slug:ferry");
  }

  @Test
  void aStoryOnKillingIsNoKill() {
    ParsedWire wire =
        ParsedWire.of(
            PARSER, story("b1009", "BC-Police-Kill-Five,50<", "^Kill shelter to close<\r\n"));
    assertThat(wire.first().pubStatus()).isEqualTo(PubStatus.USABLE);
    assertThat(wire.links(0)).isEmpty();
  }

  @Test
  void aStorySentInAdvanceWaitsForItsDayOrForAWord() {
    ArticleBuilder dated =
        ParsedWire.of(PARSER, story("b1", "BC-Ferry,ADV01,50<", "^For release Sunday, Dec. 1<\r\n"))
            .first();
    assertThat(dated.embargoedUntil()).isEqualTo("2024-11-30T23:00:00Z");
    assertThat(dated.embargoedIndefinitely()).isFalse();
    for (String keyword : new String[] {"BC-Ferry,ADV01,50<", "BC-Ferry,HFR,50<"}) {
      ArticleBuilder held = ParsedWire.of(PARSER, story("b1001", keyword, "")).first();
      assertThat(held.embargoedIndefinitely()).isTrue();
    }
  }

  @Test
  void aTruncatedStoryIsTakenWithAWarning() {
    String cut = story("b1001", "BC-Ferry,9<", "");
    ParsedWire wire = ParsedWire.of(PARSER, cut.substring(0, cut.indexOf('\u0003')));
    assertThat(wire.first().bodyText()).isEqualTo("The ferry sails.");
    assertThat(wire.warnings()).containsExactly("unterminated");
  }

  private static String story(String number, String keyword, String lines) {
    return ("\u0016\u0016\u0001%s\u001f-----\r\nr i\u0013\u0011 BC-Ferry   10-08 0050\r\n\u0002^%s\r\n^Ferry sails<\r\n%s"
            + "\t   The ferry sails.\r\n   \u000310-08-24 1225GMT<\r\n\u0004")
        .formatted(number, keyword, lines);
  }
}
