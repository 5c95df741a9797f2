package news.dateline.ingest.format.plaintext;

import static org.assertj.core.api.Assertions.assertThat;

import news.dateline.article.ArticleBuilder;
import news.dateline.article.PubStatus;
import news.dateline.ingest.format.textwire.ParsedWire;
import org.junit.jupiter.api.Test;

class PlainInstructionsTest {
  private static final PlainTextParser PARSER = new PlainTextParser();

  @Test
  void linesToEditorsStandAboveTheHeadline() {
    ArticleBuilder article =
        ParsedWire.of(PARSER, "EMBARGOED UNTIL 1800 GMT, 9 Oct 2024\n\nFerry sails\n\nIt sails.")
            .first();
    assertThat(article.headline()).isEqualTo("Ferry sails");
    assertThat(article.bodyText()).isEqualTo("It sails.");
    assertThat(article.embargoedUntil()).isEqualTo("2024-10-09T18:00:00Z");
    assertThat(article.edNote()).isEqualTo("EMBARGOED UNTIL 1800 GMT, 9 Oct 2024");
  }

  @Test
  void aClockWithoutADayHoldsWhereNoDayOfSendingIsStated() {
    ArticleBuilder article =
        ParsedWire.of(PARSER, "Ferry sails\nEMBARGOED UNTIL 1800 GMT\nIt sails.").first();
    assertThat(article.headline()).isEqualTo("Ferry sails");
    assertThat(article.bodyText()).isEqualTo("It sails.");
    assertThat(article.embargoedIndefinitely()).isTrue();
  }

  @Test
  void anEmbargoMayStandBelowTheStory() {
    ArticleBuilder article =
        ParsedWire.of(PARSER, "Ferry sails\n\nIt sails.\n\nEMBARGOED UNTIL FURTHER NOTICE").first();
    assertThat(article.embargoedIndefinitely()).isTrue();
    assertThat(article.bodyText()).isEqualTo("It sails.");
  }

  @Test
  void aNoticeOfNothingElseKeepsItsLineAsHeadline() {
    ParsedWire wire = ParsedWire.of(PARSER, "Please kill item mer 157.");
    assertThat(wire.first().headline()).isEqualTo("Please kill item mer 157.");
    assertThat(wire.first().pubStatus()).isEqualTo(PubStatus.WITHHELD);
    assertThat(wire.links(0)).containsExactly("kills urn:dateline:meridian:item:157");
  }

  @Test
  void aStoryOnAKillingIsUsable() {
    ArticleBuilder article =
        ParsedWire.of(
                PARSER, "Police kill five\n\nEmbargo on oil lifted.\n\nAdvisory board resigns.")
            .first();
    assertThat(article.pubStatus()).isEqualTo(PubStatus.USABLE);
    assertThat(article.bodyText()).isEqualTo("Embargo on oil lifted.\n\nAdvisory board resigns.");
    assertThat(article.edNote()).isNull();
  }
}
