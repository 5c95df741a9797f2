package news.dateline.ingest.format.iptc7901;

import static org.assertj.core.api.Assertions.assertThat;

import news.dateline.article.PubStatus;
import news.dateline.ingest.format.textwire.ParsedWire;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KillByNumberTest {
  private static final Iptc7901Parser PARSER = new Iptc7901Parser();

  /** The header of the story, the header of the notice, and the notice's words. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "vel0157 4 i 80  mer 0157 | vel0201 2 i 20  mer 0201 | Please kill item mer 157",
        "vel0102 4 i 80  mer 0157 | vel0201 2 i 20  mer 0299 | Please kill item mer 0157",
        "vel0102 4 i 80  mer 0157 | vel0201 2 i 20  mer 0299 | Please kill item 157",
        "mer0157 4 i 80           | mer0201 2 i 20           | Please kill item mer 157",
        "vel0157 4 i 80           | vel0201 2 i 20           | Please kill item mer 157",
        "vel0157 4 i 80           | vel0201 2 i 20           | Kill item 157"
      })
  void aKillNamesTheMessageAsItsOwnIdentityIsMade(String story, String notice, String words) {
    ParsedWire wire = ParsedWire.of(PARSER, message(story, "Ferry sails") + message(notice, words));
    assertThat(wire.article(1).pubStatus()).isEqualTo(PubStatus.WITHHELD);
    assertThat(wire.links(1)).contains("kills " + wire.madeUri(0));
    assertThat(wire.madeUri(1)).isNotEqualTo(wire.madeUri(0));
  }

  @Test
  void theSameNumberOfAnotherDayOrAnotherAgencyLives() {
    String notice = message("vel0201 2 i 20  mer 0201", "Please kill item mer 157");
    ParsedWire wire =
        ParsedWire.of(
            PARSER,
            message("vel0157 4 i 80  mer 0157", "Ferry sails").replace("081225", "071225")
                + message("vel0157 4 i 80  abc 0157", "Ferry sails")
                + notice);
    assertThat(wire.links(2))
        .hasSize(1)
        .doesNotContain("kills " + wire.madeUri(0), "kills " + wire.madeUri(1));
  }

  @Test
  void aBannerFindsWhatItKillsInTheTextBelow() {
    ParsedWire wire =
        ParsedWire.of(
            PARSER,
            message(
                "vel0201 1 i 20  mer 0201",
                "MANDATORY KILL",
                "The story slugged ISLANDS/FERRY from Velmora is wrong.\r\n\r\nIt was item mer 157."));
    assertThat(wire.links(0)).hasSize(2).contains("kills urn:dateline:meridian:slug:islands/ferry");
  }

  @Test
  void aKillThatNamesNothingIsWithheldAndSaysSo() {
    ParsedWire wire =
        ParsedWire.of(
            PARSER, message("vel0201 1 i 20", "KILL KILL KILL", "The ferry story is wrong."));
    assertThat(wire.first().pubStatus()).isEqualTo(PubStatus.WITHHELD);
    assertThat(wire.warnings()).contains("kill-unnamed");
  }

  private static String message(String header, String headline) {
    return message(header, headline, "The ferry sails again.");
  }

  private static String message(String header, String headline, String body) {
    return "\u0016\u0016\u0001%s\r\n\r\nISLANDS/FERRY/\r\n\u0002%s =\r\n\r\n   %s\r\n\u0003081225 GMT Oct 24\r\n\u0004"
        .formatted(header, headline, body);
  }
}
