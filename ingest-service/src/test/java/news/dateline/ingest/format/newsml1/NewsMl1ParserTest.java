package news.dateline.ingest.format.newsml1;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import news.dateline.article.ArticleBuilder;
import news.dateline.article.Association;
import news.dateline.article.PubStatus;
import news.dateline.article.Subject;
import news.dateline.article.Warning;
import news.dateline.ingest.format.ParsedItem;
import news.dateline.ingest.format.nitf.Parsing;
import org.junit.jupiter.api.Test;

class NewsMl1ParserTest {
  private final NewsMl1Parser parser = new NewsMl1Parser();

  @Test
  void anOrdinaryItemIsReadFieldByField() {
    ArticleBuilder article = Parsing.article(parser, Parsing.sample("newsml-1/ordinary.xml"));
    assertThat(article.uri()).isEqualTo("urn:newsml:meridian.example:20241008:MER-0417");
    assertThat(article.version()).isEqualTo("2");
    assertThat(article.pubStatus()).isEqualTo(PubStatus.USABLE);
    assertThat(article.firstCreated()).isEqualTo("2024-10-08T08:15:00Z");
    assertThat(article.versionCreated()).isEqualTo("2024-10-08T09:30:15Z");
    assertThat(article.headline()).isEqualTo("New ferry line opens across Varna Bay");
    assertThat(article.slugline()).isEqualTo("harbour-ferry");
    assertThat(article.byline()).isEqualTo("By Ilse Marković, Tomas Rehn");
    assertThat(article.dateline()).isEqualTo("VARNA BAY, Ostmark, Oct 8 (MER) -");
    assertThat(article.language()).isEqualTo("en");
    assertThat(article.urgency()).isEqualTo(4);
    assertThat(article.edNote()).isEqualTo("Adds quotes; see the graphic.");
    assertThat(article.copyrightHolder()).isEqualTo("Meridian Press");
    assertThat(article.usageTerms()).isEqualTo("Editorial use only. Not for archives.");
    assertThat(article.infoSources()).containsExactly("Meridian Press", "Coastal News", "MER");
    assertThat(article.subjects())
        .containsExactlyInAnyOrder(
            new Subject(null, "ferries"),
            new Subject("11000000", null),
            new Subject("04015003", null));
    assertThat(article.associations())
        .containsExactly(new Association("media", "urn:newsml:meridian.example:20241008:MER-P11"));
    assertThat(article.warnings()).isEmpty();
  }

  @Test
  void theMainComponentTellsTheStoryAndItsNitfFillsWhatTheNewsLinesLack() {
    ArticleBuilder article = Parsing.article(parser, Parsing.sample("newsml-1/ordinary.xml"));
    assertThat(article.lead()).isEqualTo("Two ferries replace a road.");
    assertThat(article.bodyText())
        .startsWith("Two electric ferries began crossing Varna Bay")
        .doesNotContain("leaves the pier", "Another headline");
  }

  @Test
  void everyItemOfAnEnvelopeIsReadOnItsOwn() {
    List<ParsedItem> items = Parsing.items(parser, Parsing.sample("newsml-1/several.xml"));
    assertThat(items).hasSize(5);

    ArticleBuilder html = Parsing.understood(items.get(0));
    assertThat(html.headline()).isEqualTo("Prices & wages");
    assertThat(html.bodyText()).isEqualTo("Prices rose.\n\nWages did & rents too.");
    assertThat(html.embargoedUntil()).isEqualTo("2024-10-09T06:00:00Z");
    assertThat(html.pubStatus()).isEqualTo(PubStatus.USABLE);
    assertThat(html.versionCreated()).isEqualTo("2024-10-08T07:15:00Z");

    ArticleBuilder plain = Parsing.understood(items.get(1));
    assertThat(plain.bodyText()).isEqualTo("First paragraph.\n\nSecond paragraph.");
    assertThat(plain.pubStatus()).isEqualTo(PubStatus.WITHHELD);
    assertThat(plain.warnings()).extracting(Warning::code).contains("unknown-status");

    ArticleBuilder encoded = Parsing.understood(items.get(2));
    assertThat(encoded.headline()).isEqualTo("Lighthouse sold");
    assertThat(encoded.bodyText()).isEqualTo("The lighthouse at Kap Örn was sold on Monday.");

    ArticleBuilder gone = Parsing.understood(items.get(3));
    assertThat(gone.pubStatus()).isEqualTo(PubStatus.CANCELED);
    assertThat(gone.version()).isEqualTo("DS0229");
    assertThat(gone.versionOrdinal()).isNull();

    assertThat(Parsing.refusal(items.get(4)).reason()).isEqualTo("no-article");
  }

  @Test
  void anEnvelopeWithoutItemsIsRefused() {
    assertThat(Parsing.refusal(parser, "<NewsML><TopicSet FormalName='x'/></NewsML>").detail())
        .contains("0 NewsItems");
  }
}
