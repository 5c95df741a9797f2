package news.dateline.ingest.format.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import news.dateline.article.ArticleBuilder;
import news.dateline.ingest.format.ParsedItem;
import news.dateline.ingest.format.RefusedException;
import news.dateline.ingest.format.Wire;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BrokenFeedTest {
  @Test
  void whatIsCompleteIsReadAndWhatIsCutOffIsRefused() throws RefusedException {
    List<ParsedItem> items = Feeds.read(Feeds.sample("rss/broken.xml"), "text/html");
    ArticleBuilder article = Feeds.article(items.getFirst());
    assertThat(article.headline()).isEqualTo("Café at 3 < 4 & more");
    assertThat(article.uri()).isEqualTo("https://gazette.example/?a=1&b=2&copy=3");
    assertThat(article.bodyText()).isEqualTo("onetwo");
    assertThat(Feeds.warnings(article)).contains("repaired-xml");
    assertThat(items).hasSize(2);
    assertThat(Feeds.refusal(items.getLast()).reason()).isEqualTo("malformed-xml");
    assertThat(Feeds.refusal(items.getLast()).detail()).contains("cut off");
  }

  @Test
  void anEndTagThatDoesNotMatchSpoilsItsItemOnly() throws RefusedException {
    List<ParsedItem> items =
        Feeds.read(
            Feeds.rss(
                "<item><guid>1</guid><title>a</titel><description>b</description></item>"
                    + "<item><guid>2</guid><title>c</title></item>"));
    assertThat(Feeds.refusal(items.getFirst()).where()).startsWith("/rss/channel/item[1]");
    assertThat(Feeds.article(items.getLast()).headline()).isEqualTo("c");
  }

  @Test
  void nakedHtmlInADescriptionSpoilsNothing() throws RefusedException {
    ArticleBuilder article =
        Feeds.article(
            Feeds.rss("<item><guid>1</guid><description>a<br>b<p>c</description></item>"));
    assertThat(article.bodyText()).isEqualTo("a\nb\n\nc");
  }

  @Test
  void anUndeclaredPrefixMeansWhatItAlwaysMeans() throws RefusedException {
    ArticleBuilder article =
        Feeds.article(
            Feeds.rss(
                "<item><dc:creator>Ada Berg</dc:creator><other:title>x</other:title></item>"));
    assertThat(article.byline()).isEqualTo("Ada Berg");
    assertThat(article.headline()).isNull();
  }

  @Test
  void twoFeedsInOneDeliveryAreBothRead() throws RefusedException {
    assertThat(
            Feeds.read(
                Feeds.rss("<item><title>a</title></item>")
                    + Feeds.rss("<item><title>b</title></item>")))
        .hasSize(2);
  }

  @Test
  void aFeedThatEndsInTheMiddleOfItsLastTagIsWhole() throws RefusedException {
    String feed = Feeds.entry("<title>&#x41;</title>");
    assertThat(Feeds.article(feed.substring(0, feed.length() - 1)).headline()).isEqualTo("A");
  }

  @Test
  void referencesToWhatIsNoCharacterSayNothing() throws RefusedException {
    String items = "<item><title>a&#1;&#xD800;b&#x110000;<![CDATA[<!--&#2;]]></title></item></x>";
    assertThat(Feeds.article(Feeds.rss(items)).headline()).startsWith("ab");
    assertThat(
            Feeds.article(
                    Feeds.rss("<item><!-- ><title>&#xD800;c</title>--><title>d</title></item></x>"))
                .headline())
        .isEqualTo("d");
  }

  @Test
  void namesMayBeWrittenInCapitals() throws RefusedException {
    ArticleBuilder article =
        Feeds.article("<RSS><CHANNEL><ITEM><TITLE>a</TITLE><GUID>g</GUID></ITEM></CHANNEL></RSS>");
    assertThat(article.headline()).isEqualTo("a");
    assertThat(article.uri()).isEqualTo("g");
  }

  @Test
  void twentyThousandElementsInOneAnotherAreNoStackOverflow() throws RefusedException {
    String deep = "<b>".repeat(20_000) + "x" + "</b>".repeat(20_000);
    assertThat(Feeds.article(Feeds.entry("<title>" + deep + "</title>")).headline()).isEqualTo("x");
  }

  @Test
  void tagsWithoutEndAreRefusedBeforeTheyFillTheMemory() {
    assertThatExceptionOfType(RefusedException.class)
        .isThrownBy(() -> Feeds.read("<rss>" + "<item>".repeat(600_000)))
        .satisfies(e -> assertThat(e.refusal().reason()).isEqualTo("malformed-xml"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", " \r\n\t ", "no markup at all", "<rss version='2.0'><channel/></rss>"})
  void whatHoldsNoItemIsRefused(String feed) {
    assertThatExceptionOfType(RefusedException.class).isThrownBy(() -> Feeds.read(feed));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<rss/>",
        "\uFEFF \n<!-- a > b --><RSS version='2.0'>",
        "<?xml version='1.0'?><!DOCTYPE rss PUBLIC '-//N//DTD RSS 0.91//EN' 'https://n.example/r.dtd'><rss>",
        "<!DOCTYPE html PUBLIC 'x' 'y'><rss>",
        "<b>Warning</b>: junk<?xml version='1.0'?><rss>",
        "<rdf:RDF xmlns:rdf='r' xmlns='http://purl.org/rss/1.0/'><channel>",
      })
  void rssIsKnownByItsRootWhateverItIsCalledAndWhateverStandsBeforeIt(String feed) {
    Wire wire = new Wire(feed.getBytes(StandardCharsets.UTF_8), "text/html", Instant.EPOCH);
    assertThat(new RssParser().recognises(wire)).isTrue();
    assertThat(new AtomParser().recognises(wire)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<html><body><rss/></body></html>",
        "{\"rss\":1}",
        "rss",
        "<rdf:RDF xmlns:rdf='r'/>"
      })
  void whatOnlySpeaksOfRssIsNone(String text) {
    Wire wire = new Wire(text.getBytes(StandardCharsets.UTF_8), null, Instant.EPOCH);
    assertThat(new RssParser().recognises(wire)).isFalse();
  }
}
