package news.dateline.ingest.format.feed;

import static org.assertj.core.api.Assertions.assertThat;

import news.dateline.article.ArticleBuilder;
import news.dateline.ingest.format.RefusedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FeedTextsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<title>AT&amp;amp;T &amp;#8212; &lt;i>more&lt;/i></title> | AT&T — more",
        "<title>2 &lt; 3 and R&amp;D</title> | 2 < 3 and R&D",
        "<title><b>Naked</b> markup</title> | Naked markup",
        "<title>don&#146;t</title> | don’t",
        "<media:title>module</media:title><title>own</title> | own",
        "<dc:title>module</dc:title> | module",
        "<media:title type='plain'>1 &lt;b> 2</media:title> | 1 <b> 2",
      })
  void aTitleInRssIsReadAsHtmlWhereItLooksLikeIt(String title, String headline)
      throws RefusedException {
    assertThat(Feeds.article(Feeds.item(title)).headline()).isEqualTo(headline);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<title>1 &lt;b> 2</title> | 1 <b> 2",
        "<title type='text'>&amp;amp;</title> | &amp;",
        "<title type='html'>&lt;b>B&lt;/b></title> | B",
        "<title type=''>x</title> | x",
        "<title type='application/x-own'>test</title> | test",
        "<title type='application/octet-stream'>PGI+QjwvYj4=</title> | B",
        "<title type='xhtml'><div xmlns='http://www.w3.org/1999/xhtml'>a<b>B</b></div></title> | aB",
        "<title type='text/html' mode='escaped'>&lt;b>B&lt;/b></title> | B",
      })
  void anAtomTitleIsReadByItsType(String title, String headline) throws RefusedException {
    assertThat(Feeds.article(Feeds.entry(title)).headline()).isEqualTo(headline);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<description>d</description><content:encoded>&lt;p>c&lt;/p></content:encoded> | c | d",
        "<description>d</description><summary>s</summary> | s | d",
        "<summary>s</summary><description>d</description> | d | s",
        "<description>d</description><atom:content type='html'>c</atom:content> | c | d",
        "<description>d</description><fullitem>f</fullitem> | f | d",
        "<description>d</description><encoded>e</encoded> | e | d",
        "<description>d</description><body xmlns='http://www.w3.org/1999/xhtml'><p>b</p></body> | b | d",
        "<description>d</description><content:encoded> </content:encoded> | d | ",
        "<description>d</description><content:encoded>d</content:encoded> | d | ",
        "<description>d</description><itunes:summary>i</itunes:summary> | d | ",
        "<itunes:summary>i</itunes:summary> | i | ",
        "<media:group><media:description>m</media:description></media:group> | m | ",
        "<dc:description>d</dc:description> | d | ",
        "<description>&amp;lt;p&amp;gt;twice&amp;lt;/p&amp;gt;</description> | twice | ",
        "<description>a&lt;iframe src='x'/> b &lt;object data='y'>c</description> | a b c | ",
        "<description>a&lt;script src='x'/> b&lt;script>c</description> | a b | ",
      })
  void theContentIsTheBodyAndTheSummaryLeads(String elements, String body, String lead)
      throws RefusedException {
    ArticleBuilder article = Feeds.article(Feeds.item(elements));
    assertThat(article.bodyText()).isEqualTo(body);
    assertThat(article.lead()).isEqualTo(lead);
  }

  @Test
  void aTitleIsOneLine() throws RefusedException {
    assertThat(Feeds.article(Feeds.item("<title>a\n  b</title>")).headline()).isEqualTo("a b");
  }

  @Test
  void emptyLinesPartParagraphsOfPlainTextAndIndentsDoNot() throws RefusedException {
    ArticleBuilder article =
        Feeds.article(Feeds.item("<description>\n  one\n    two\n\n three\n</description>"));
    assertThat(article.bodyText()).isEqualTo("one two\n\nthree");
  }

  @Test
  void contentElsewhereLeavesTheSummaryAsTheBody() throws RefusedException {
    ArticleBuilder article =
        Feeds.article(
            Feeds.entry(
                "<summary>s</summary><content type='image/png' src='https://a.example/i.png'/>"));
    assertThat(article.bodyText()).isEqualTo("s");
  }
}
