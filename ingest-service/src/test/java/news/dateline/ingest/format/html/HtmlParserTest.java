package news.dateline.ingest.format.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import news.dateline.article.ArticleBuilder;
import news.dateline.article.Subject;
import news.dateline.article.Warning;
import news.dateline.ingest.format.RefusedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlParserTest {
  @Test
  void anOrdinaryPageIsReadFromItsJsonLdAndItsStory() throws IOException, RefusedException {
    ArticleBuilder article = Pages.article(Pages.sample("ordinary.html"));
    assertThat(article.uri())
        .isEqualTo("https://courier.example/news/2026/03/harbour-bridge-closed-48210");
    assertThat(article.headline())
        .isEqualTo("Harbour bridge at Port Merrow closed after storm damage");
    assertThat(article.firstCreated()).isEqualTo(Instant.parse("2026-03-02T06:15:00Z"));
    assertThat(article.versionCreated()).isEqualTo(Instant.parse("2026-03-02T08:40:00Z"));
    assertThat(article.byline()).startsWith("Ines Okafor, ");
    assertThat(article.section()).isEqualTo("Local");
    assertThat(article.copyrightHolder()).isEqualTo("Merrow Media");
    assertThat(article.infoSources()).containsExactly("The Merrow Courier");
    assertThat(article.subjects())
        .extracting(Subject::name)
        .containsExactly("bridges", "storms", "Port Merrow");
  }

  @Test
  void theStoryHasNothingOfWhatStandsAroundIt() throws IOException, RefusedException {
    String body = Pages.article(Pages.sample("ordinary.html")).bodyText();
    assertThat(body)
        .startsWith("The harbour bridge at Port Merrow was closed")
        .contains("A week at least", "Quay Street.\nThe ferry", "according to the harbour office")
        .endsWith("on a working day.")
        .doesNotContain(
            "Advertisement",
            "Read more",
            "Related",
            "morning letter",
            "Most read",
            "stone",
            "Photo",
            "Share",
            "rights reserved",
            "By Ines");
  }

  @Test
  void microdataAreReadWhereThereIsNoJsonLd() throws IOException, RefusedException {
    ArticleBuilder article = Pages.article(Pages.sample("microdata.html"));
    assertThat(article.uri()).isEqualTo("https://kuestenblatt.example/2026/faehre.html");
    assertThat(article.byline()).isEqualTo("Jörg Behrens");
    assertThat(article.versionCreated()).isEqualTo(Instant.parse("2026-01-05T09:30:00Z"));
    assertThat(article.bodyText()).contains("8 Uhr\t12 Euro").doesNotContain("Nachbarin");
  }

  @Test
  void rdfaInXhtmlIsReadToo() throws IOException, RefusedException {
    ArticleBuilder article = Pages.article(Pages.sample("rdfa.html"));
    assertThat(article.byline()).isEqualTo("Sanne Kuipers");
    assertThat(article.language()).isEqualTo("nl");
    assertThat(article.versionCreated()).isNull();
  }

  @Test
  void brokenJsonLdGivesWayToOpenGraphWithAWarning() throws IOException, RefusedException {
    ArticleBuilder article = Pages.article(Pages.sample("broken-json-ld.html"));
    assertThat(article.headline()).isEqualTo("Rains end the drought in the Tal valley");
    assertThat(article.language()).isEqualTo("en-AU");
    assertThat(article.subjects()).extracting(Subject::name).containsExactly("Weather", "Farming");
    assertThat(article.warnings()).extracting(Warning::code).contains("broken-json-ld");
  }

  @Test
  void cdataTrailingCommasEntitiesAndLineEndsInJsonAreRepaired()
      throws IOException, RefusedException {
    ArticleBuilder article = Pages.article(Pages.sample("amp.html"));
    assertThat(article.headline()).isEqualTo("Le marché rouvre");
    assertThat(article.lead()).isEqualTo("Après deux ans");
    assertThat(article.infoSources()).contains("Agence du Val");
    assertThat(article.bodyText()).doesNotContain("visible");
    assertThat(article.warnings()).extracting(Warning::code).contains("paywall");
  }

  @Test
  void aPageWithoutMetadataIsReadByWhereItsTextIsDensest() throws IOException, RefusedException {
    ArticleBuilder article = Pages.article(Pages.sample("soup.html"));
    assertThat(article.headline()).isEqualTo("Council votes for new tram line");
    assertThat(article.byline()).isEqualTo("Petra Lindgren");
    assertThat(article.bodyText())
        .startsWith("The council of Eastvale")
        .contains("debate.\n\nThe line is")
        .endsWith("Work begins next spring.");
  }

  @Test
  void everyPostOfALiveBlogIsItsText() throws IOException, RefusedException {
    ArticleBuilder article = Pages.article(Pages.sample("live-blog.html"));
    assertThat(article.headline()).isEqualTo("Storm Hedda: live updates");
    assertThat(article.bodyText()).contains("nine hours", "buses are full", "kindergartens");
  }

  @ParameterizedTest
  @ValueSource(strings = {"home.html", "error.html"})
  void aPageThatIsNoArticleIsRefused(String name) throws IOException {
    String page = Pages.sample(name);
    assertThatExceptionOfType(RefusedException.class)
        .isThrownBy(() -> Pages.article(page))
        .satisfies(refused -> assertThat(refused.refusal().reason()).isEqualTo("no-article"));
  }

  @ParameterizedTest
  @CsvSource({
    "text/html, <rss version='2.0'><channel/></rss>, false",
    "text/html, <NewsML/>, false",
    "text/html, <p>A fragment</p>, true",
    "text/xml, <html><body/></html>, true",
    "text/plain, <p>A fragment</p>, false",
    ", <!DOCTYPE html><title>x</title>, true"
  })
  void aPageIsRecognisedByItsFirstElement(String contentType, String text, boolean html) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    assertThat(new HtmlParser().recognises(Pages.wire(bytes, contentType))).isEqualTo(html);
  }
}
