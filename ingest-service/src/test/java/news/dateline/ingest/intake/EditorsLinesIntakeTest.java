package news.dateline.ingest.intake;

import static org.assertj.core.api.Assertions.assertThat;

import news.dateline.article.Article;
import news.dateline.article.PubStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What lines to editors say binds in formats that have fields for it, too. */
class EditorsLinesIntakeTest {
  @Test
  void aKillInTheNoteToEditorsWithholdsTheNoticeAndNamesTheItem() {
    Article notice = item("Fire in Orlinsk", "MANDATORY KILL. Please kill item mp 157", "Text.");

    assertThat(notice.pubStatus()).isEqualTo(PubStatus.WITHHELD);
    assertThat(notice.associations()).anyMatch(link -> link.rel().equals("kills"));
  }

  @Test
  void anEmbargoInTheNoteHoldsTheItem() {
    Article held = item("Budget of Orlinsk", "EMBARGOED UNTIL 1800 GMT 1 Jan 2030", "Text.");

    assertThat(held.embargoedUntil() != null || held.embargoedIndefinitely()).isTrue();
  }

  @Test
  void anAdvisoryAboveTheTextIsWithheldAndTheTextStaysWhole() {
    Article advisory =
        item("Plans for Tuesday", "", "ADVISORY, NOT FOR PUBLICATION</p><p>We send.");

    assertThat(advisory.pubStatus()).isEqualTo(PubStatus.WITHHELD);
    assertThat(advisory.bodyText()).startsWith("ADVISORY, NOT FOR PUBLICATION");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Police kill five in Orlinsk", "Embargo on oil lifted", "Advisory board resigns"})
  void aStoryThatSpeaksOfSuchThingsStaysUsable(String headline) {
    Article story = item(headline, "Adds quote", headline + ", a spokesman said.");

    assertThat(story.pubStatus()).isEqualTo(PubStatus.USABLE);
    assertThat(story.associations()).isEmpty();
    assertThat(story.embargoedIndefinitely()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"\"pubstatus\": \"canceled\"", "\"PubStatus\": \"canceled\"", "\"embargo\": true"})
  void aStatusOrEmbargoUnderAnotherNameIsNeverPassedOver(String member) {
    Article article =
        Deliveries.article(
            Deliveries.of(
                "{\"uri\": \"tag:a\", \"headline\": \"x\", \"lead\": \"y\", %s}"
                    .formatted(member)));

    assertThat(article.pubStatus()).isNotEqualTo(PubStatus.USABLE);
  }

  private static Article item(String headline, String note, String body) {
    return Deliveries.article(
        Deliveries.of(
            """
            <newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:x" version="1">
            <itemMeta><versionCreated>2024-10-08T10:00:00Z</versionCreated><edNote>%s</edNote></itemMeta>
            <contentMeta><headline>%s</headline></contentMeta>
            <contentSet><inlineXML><html xmlns="http://www.w3.org/1999/xhtml"><body><p>%s</p></body></html></inlineXML></contentSet>
            </newsItem>"""
                .formatted(note, headline, body)));
  }
}
