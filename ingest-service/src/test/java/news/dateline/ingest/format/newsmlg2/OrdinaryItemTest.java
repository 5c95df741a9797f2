package news.dateline.ingest.format.newsmlg2;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import news.dateline.article.ArticleBuilder;
import news.dateline.article.PubStatus;
import news.dateline.article.Subject;
import news.dateline.ingest.format.ParsedItem;
import org.junit.jupiter.api.Test;

class OrdinaryItemTest {
  private final ArticleBuilder article = G2Wires.article(G2Wires.resource("ordinary.xml"));

  @Test
  void theIdentityIsTheGuidAndTheVersionIsBesideIt() {
    assertThat(article.uri()).isEqualTo("urn:newsml:meridian.example:20240308:harbour-bridge");
    assertThat(article.version()).isEqualTo("3");
    assertThat(article.versionOrdinal()).isEqualTo(3L);
    assertThat(article.pubStatus()).isEqualTo(PubStatus.USABLE);
  }

  @Test
  void timesAreOfTheVersionAndTheItemAndNotOfTheContent() {
    assertThat(article.versionCreated()).isEqualTo(Instant.parse("2024-03-08T13:05:00Z"));
    assertThat(article.firstCreated()).isEqualTo(Instant.parse("2024-03-08T10:40:00Z"));
  }

  @Test
  void theMetadataGoesBeforeWhatTheMarkupRepeats() {
    assertThat(article.headline()).isEqualTo("Harbour bridge at Port Selby closes for repairs");
    assertThat(article.byline()).isEqualTo("By Nana Osei");
    assertThat(article.dateline()).isEqualTo("PORT SELBY, March 8 (MP) -");
    assertThat(article.lead()).isEqualTo("The bridge will be closed until October.");
    assertThat(article.slugline()).isEqualTo("SELBY-BRIDGE");
  }

  @Test
  void namesAreTakenInTheLanguageOfTheContent() {
    assertThat(article.language()).isEqualTo("en-GB");
    assertThat(article.located()).isEqualTo("Port Selby");
  }

  @Test
  void subjectsAreThoseOfTheContentAndNotWhatIsBroader() {
    assertThat(article.subjects())
        .containsExactly(
            new Subject("medtop:20000337", "bridge and road engineering"),
            new Subject("https://meridian.example/topics/harbours", "Harbours"),
            new Subject("Selby Bridge", null));
  }

  @Test
  void rightsNotesAndSourcesAreKept() {
    assertThat(article.copyrightHolder()).isEqualTo("Meridian Press");
    assertThat(article.usageTerms()).isEqualTo("Editorial use only.");
    assertThat(article.edNote()).startsWith("Adds the mayor's statement");
    assertThat(article.infoSources()).containsExactly("Meridian Press", "Harbour Authority");
    assertThat(article.urgency()).isEqualTo(4);
  }

  @Test
  void theBodyIsTheContentInParagraphs() {
    assertThat(article.bodyText())
        .startsWith("The bridge across the harbour of Port Selby will be closed for seven months")
        .contains("the port's engineers said")
        .endsWith("crowns.\n\nThe repairs were first asked for in 2019.");
  }

  @Test
  void aLinkedPictureIsMedia() {
    assertThat(G2Wires.links(article))
        .containsExactly("media urn:newsml:meridian.example:20240308:pic-17");
  }

  @Test
  void nothingIsDoubtful() {
    assertThat(article.warnings()).isEmpty();
  }

  @Test
  void whatWasNotReadCanBeSaid() {
    ParsedItem item = G2Wires.parse(G2Wires.resource("ordinary.xml")).getFirst();
    assertThat(((ParsedItem.Understood) item).trace().unread().get())
        .anyMatch(place -> place.startsWith("/newsItem/itemMeta/title"))
        .noneMatch(place -> place.contains("headline[2]"));
  }
}
