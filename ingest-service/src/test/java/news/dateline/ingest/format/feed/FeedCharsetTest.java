package news.dateline.ingest.format.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.List;
import news.dateline.article.ArticleBuilder;
import news.dateline.ingest.format.RefusedException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FeedCharsetTest {
  private static final String TITLE = "Łódź – über";

  @ParameterizedTest
  @CsvSource({
    "UTF-8, , UTF-8",
    "UTF-16, , UTF-16",
    "UTF-16LE, , UTF-16",
    "UTF-16BE, , ",
    "windows-1250, , windows-1250",
    "windows-1250, text/xml; charset=\"windows-1250\", ",
    "windows-1250, application/rss+xml;charset=windows-1250, UTF-8",
    "UTF-8, text/xml; charset=iso-8859-1, UTF-8",
    "UTF-8, text/html; charset=utf-8, iso-8859-1",
    "UTF-8, text/xml, ",
  })
  void theCharsetIsTheOneThatIsStatedAndFits(
      String written, @Nullable String contentType, @Nullable String declared)
      throws RefusedException {
    ArticleBuilder article = read(TITLE, written, contentType, declared);
    assertThat(article.headline()).isEqualTo(TITLE);
    assertThat(Feeds.warnings(article)).doesNotContain("guessed-charset", "unknown-charset");
  }

  @ParameterizedTest
  @CsvSource({
    "UTF-8, x-no-such, unknown-charset",
    "windows-1252, UTF-8, wrong-charset",
    "windows-1252, , guessed-charset",
    "UTF-8, US-ASCII, wrong-charset",
  })
  void aStatementThatLiesIsOverruledWithAWarning(
      String written, @Nullable String declared, String warning) throws RefusedException {
    ArticleBuilder article = read("über “alles”", written, null, declared);
    assertThat(article.headline()).isEqualTo("über “alles”");
    assertThat(Feeds.warnings(article)).contains(warning);
  }

  @Test
  void theMacintoshsCharsetIsKnownByItsRegisteredName() throws RefusedException {
    ArticleBuilder article = read("über “alles”", "x-MacRoman", null, "macintosh");
    assertThat(article.headline()).isEqualTo("über “alles”");
    assertThat(Feeds.warnings(article)).doesNotContain("unknown-charset", "wrong-charset");
  }

  @Test
  void theSampleThatSaysUtf8AndIsNot() throws RefusedException {
    ArticleBuilder article =
        Feeds.article(Feeds.read(Feeds.sample("rss/lying-charset.xml"), null).getFirst());
    assertThat(article.headline()).isEqualTo("Café – closed");
    assertThat(article.bodyText()).isEqualTo("It said “no”.");
    assertThat(Feeds.warnings(article)).isEqualTo(List.of("wrong-charset"));
  }

  private static ArticleBuilder read(
      String title, String written, @Nullable String contentType, @Nullable String declared)
      throws RefusedException {
    String declaration =
        declared == null ? "" : "<?xml version=\"1.0\" encoding=\"%s\"?>\n".formatted(declared);
    String feed = declaration + Feeds.rss("<item><title>" + title + "</title></item>");
    Charset charset = Charset.forName(written);
    assertThat(new String(feed.getBytes(charset), charset)).isEqualTo(feed);
    return Feeds.article(Feeds.read(feed.getBytes(charset), contentType).getFirst());
  }
}
