package news.dateline.ingest.format.sitemap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import crawlercommons.sitemaps.SiteMap;
import crawlercommons.sitemaps.SiteMapParser;
import crawlercommons.sitemaps.SiteMapURL;
import crawlercommons.sitemaps.UnknownFormatException;
import crawlercommons.sitemaps.extension.Extension;
import crawlercommons.sitemaps.extension.NewsAttributes;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import news.dateline.article.ArticleBuilder;
import news.dateline.article.Association;
import news.dateline.article.Subject;
import news.dateline.article.Warning;
import news.dateline.ingest.format.ParsedItem;
import news.dateline.ingest.format.RefusedException;
import news.dateline.ingest.format.Wire;
import news.dateline.ingest.intake.Deliveries;
import news.dateline.ingest.source.OrderBy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NewsSitemapParserTest {
  @Test
  void everyPartOfAUrlGoesToItsField() throws IOException, RefusedException {
    List<ParsedItem> items = read(ordinary());
    ArticleBuilder article = article(items.getFirst());
    assertThat(article.uri()).isEqualTo("https://gazette.example/2024/bridge?a=1&b=2");
    assertThat(article.headline()).isEqualTo("Council votes for the long bridge");
    assertThat(article.language()).isEqualTo("en");
    assertThat(article.firstCreated()).isEqualTo("2024-10-07T19:05:00Z");
    assertThat(article.versionCreated()).isEqualTo("2024-10-08T06:30:00Z");
    assertThat(article.infoSources()).containsExactly("The Kesh Gazette");
    assertThat(article.subjects())
        .containsExactly(
            new Subject(null, "politics"),
            new Subject(null, "bridges"),
            new Subject(null, "Blog"),
            new Subject("KSX:ROPE", null));
    assertThat(article.associations())
        .containsExactly(new Association("media", "https://gazette.example/images/bridge.jpg"));
  }

  @Test
  void aLastChangeThatOnlyRepeatsTheDayIsNoneAndAPageWithoutNewsIsNoArticle()
      throws IOException, RefusedException {
    List<ParsedItem> items = read(ordinary());
    assertThat(article(items.get(1)).versionCreated()).isEqualTo("2024-10-08T09:00:00Z");
    assertThat(items.get(2)).isInstanceOf(ParsedItem.NotUnderstood.class);
  }

  @ParameterizedTest
  @CsvSource({"2024-10-08, date-only", "2024-06-31, unreadable-time", "soon, unreadable-time"})
  void aDayIsSaidToBeOneAndNoDayIsInvented(String date, String warning) throws RefusedException {
    ArticleBuilder article = article(read(publishedOn(date)).getFirst());
    assertThat(article.warnings()).extracting(Warning::code).contains(warning);
    assertThat(article.versionCreated() == null).isEqualTo(warning.equals("unreadable-time"));
  }

  @ParameterizedTest
  @CsvSource({
    "<sitemapindex><sitemap><loc>a</loc></sitemap></sitemapindex>, lists sitemaps",
    "<urlset><url><loc>a</loc></url></urlset>, it lists pages",
    "<urlset/>, holds no url",
  })
  void whatListsNoArticlesIsRefusedWithTheReason(String sitemap, String reason) {
    assertThatExceptionOfType(RefusedException.class)
        .isThrownBy(() -> read(sitemap))
        .withMessageContaining(reason);
  }

  /** crawler-commons is not used to read wires (docs/adr/0010-feeds.md), but must agree. */
  @Test
  void crawlerCommonsReadsTheSame() throws IOException, RefusedException, UnknownFormatException {
    SiteMapParser parser = new SiteMapParser(false);
    parser.enableExtension(Extension.NEWS);
    SiteMap map =
        (SiteMap)
            parser.parseSiteMap(
                ordinary().getBytes(StandardCharsets.UTF_8),
                URI.create("https://gazette.example/s.xml").toURL());
    List<ArticleBuilder> ours =
        read(ordinary()).stream().limit(2).map(NewsSitemapParserTest::article).toList();
    List<String> theirs =
        map.getSiteMapUrls().stream()
            .filter(url -> url.getAttributesForExtension(Extension.NEWS).length > 0)
            .map(NewsSitemapParserTest::summary)
            .toList();
    assertThat(theirs)
        .containsExactlyInAnyOrderElementsOf(
            ours.stream()
                .map(
                    article ->
                        article.uri() + " " + article.headline() + " " + article.firstCreated())
                .toList());
  }

  private static String summary(SiteMapURL url) {
    NewsAttributes news = (NewsAttributes) url.getAttributesForExtension(Extension.NEWS)[0];
    return url.getUrl() + " " + news.getTitle() + " " + news.getPublicationDateTime().toInstant();
  }

  private static String publishedOn(String date) {
    return """
    <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"
    xmlns:n="http://www.google.com/schemas/sitemap-news/0.9"><url><loc>https://a.example/1</loc>
    <n:news><n:title>t</n:title><n:publication_date>%s</n:publication_date></n:news></url></urlset>"""
        .formatted(date);
  }

  private static String ordinary() throws IOException {
    try (InputStream in =
        NewsSitemapParserTest.class.getResourceAsStream("/wires/news-sitemap/ordinary.xml")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static List<ParsedItem> read(String sitemap) throws RefusedException {
    Wire wire =
        new Wire(
            sitemap.getBytes(StandardCharsets.UTF_8), null, Instant.parse("2026-11-24T12:00:00Z"));
    assertThat(new NewsSitemapParser().recognises(wire)).isTrue();
    return new NewsSitemapParser().parse(wire, Deliveries.source(OrderBy.TIME));
  }

  private static ArticleBuilder article(ParsedItem item) {
    return ((ParsedItem.Understood) item).content();
  }
}
