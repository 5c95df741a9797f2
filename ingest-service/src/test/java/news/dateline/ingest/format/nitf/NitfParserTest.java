package news.dateline.ingest.format.nitf;

import static org.assertj.core.api.Assertions.assertThat;

import news.dateline.article.ArticleBuilder;
import news.dateline.article.PubStatus;
import news.dateline.article.Subject;
import news.dateline.ingest.format.ParsedItem;
import org.junit.jupiter.api.Test;

class NitfParserTest {
  private final NitfParser parser = new NitfParser();

  @Test
  void anOrdinaryStoryIsReadFieldByField() {
    ArticleBuilder article = Parsing.article(parser, Parsing.sample("nitf/ordinary.xml"));
    assertThat(article.uri()).isEqualTo("meridian.20241008.0417");
    assertThat(article.version()).isEqualTo("2");
    assertThat(article.versionOrdinal()).isEqualTo(2);
    assertThat(article.pubStatus()).isEqualTo(PubStatus.USABLE);
    assertThat(article.versionCreated()).isEqualTo("2024-10-08T09:30:15Z");
    assertThat(article.expires()).isEqualTo("2024-11-07T21:00:00Z");
    assertThat(article.embargoedUntil()).isNull();
    assertThat(article.headline()).isEqualTo("New ferry line opens across Varna Bay");
    assertThat(article.slugline()).isEqualTo("Harbour-Ferry");
    assertThat(article.lead()).isEqualTo("Two electric ferries replace a road of 40 kilometres.");
    assertThat(article.dateline()).isEqualTo("VARNA BAY, Ostmark, Oct 8 (MER) -");
    assertThat(article.located()).isEqualTo("VARNA BAY");
    assertThat(article.section()).isEqualTo("Business");
    assertThat(article.urgency()).isEqualTo(4);
    assertThat(article.edNote()).isEqualTo("ADDS quotes from the harbour master");
    assertThat(article.copyrightHolder()).isEqualTo("Meridian Press");
    assertThat(article.usageTerms()).isEqualTo("Editorial use only. Not for archives.");
    assertThat(article.infoSources()).containsExactly("Meridian Press");
    assertThat(article.warnings()).isEmpty();
  }

  @Test
  void subjectsAreTheCodesAsSentThenTheKeywords() {
    ArticleBuilder article = Parsing.article(parser, Parsing.sample("nitf/ordinary.xml"));
    assertThat(article.subjects())
        .containsExactly(
            new Subject("04015003", "Waterway and maritime"),
            new Subject("11000000", "Politics"),
            new Subject(null, "ferries"),
            new Subject(null, "Varna Bay"));
  }

  @Test
  void theBylineIsReadWithoutTheTitleOfItsWriters() {
    assertThat(Parsing.article(parser, Parsing.sample("nitf/ordinary.xml")).byline())
        .isEqualTo("By Ilse Marković and Tomas Rehn");
  }

  @Test
  void theBodyIsItsContentAndNothingOfHeadEndAndMedia() {
    assertThat(Parsing.article(parser, Parsing.sample("nitf/ordinary.xml")).bodyText())
        .startsWith("Two electric ferries began crossing Varna Bay")
        .contains("a drive of 40 kilometres", "every half hour", "Fares", "Ost & West Varna")
        .contains("Cars: 6 crowns", "Monday\t44 trips")
        .endsWith("A second pair of ferries is due next year.")
        .doesNotContain("leaves the pier.", "Crossing takes", "Editing by");
  }

  @Test
  void anArchiveGivesItsPrintedLinesAndTheDayOfThePaper() {
    ArticleBuilder article = Parsing.article(parser, Parsing.sample("nitf/archive.xml"));
    assertThat(article.headline()).isEqualTo("The mill at Orrin closes");
    assertThat(article.byline()).isEqualTo("By ADA FELL");
    assertThat(article.versionCreated()).isEqualTo("1999-04-11T21:00:00Z");
    assertThat(article.language()).isEqualTo("en-GB");
    assertThat(article.section()).isEqualTo("Local");
    assertThat(article.dateline()).isEqualTo("ORRIN");
    assertThat(article.bodyText()).startsWith("The last shift left at noon.\n\nNobody spoke.");
    assertThat(article.subjects())
        .containsExactly(
            new Subject(null, "Top/News/Business"), new Subject("04000000", "Economy"));
  }

  @Test
  void aDocumentWithoutAnIdIsIdentifiedByAllItSays() {
    String wire = "<nitf><body><body.content><p>%s</p></body.content></body></nitf>";
    assertThat(stableFields(wire.formatted("One.")))
        .isNotEqualTo(stableFields(wire.formatted("Two.")));
  }

  private String stableFields(String xml) {
    var bytes = xml.getBytes(java.nio.charset.StandardCharsets.UTF_8);
    return ((ParsedItem.Understood) Parsing.items(parser, bytes).getFirst()).stableFields();
  }

  @Test
  void anotherDocumentIsRefusedByTheNameOfItsRoot() {
    assertThat(Parsing.refusal(parser, "<html><body/></html>").detail()).contains("is not nitf");
  }

  @Test
  void anUndeclaredEntityIsRefusedWithItsName() {
    assertThat(Parsing.refusal(parser, "<nitf><body>&whatever;</body></nitf>").detail())
        .contains("&whatever;");
  }
}
