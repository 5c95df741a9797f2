package news.dateline.ingest.format.feed;

import static org.assertj.core.api.Assertions.assertThat;

import news.dateline.article.ArticleBuilder;
import news.dateline.article.PubStatus;
import news.dateline.article.Subject;
import news.dateline.ingest.format.RefusedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FeedFieldsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<guid>&lt;p>1&lt;/p></guid><link>https://a.example/1</link> | <p>1</p>",
        "<guid isPermaLink='false'> HTTP://A.example/%7Eb </guid> | HTTP://A.example/%7Eb",
        "<guid/><link>https://a.example/?a=1&amp;b=2</link> | https://a.example/?a=1&b=2",
        "<link>/rel</link> | https://news.example/rel",
        "<link xml:base='https://b.example/x/'>y</link> | https://b.example/x/y",
        "<link href='https://a.example/h'/> | https://a.example/h",
        "<atom:link rel='self' href='s'/><atom:link href='https://a.example/l'/> | https://a.example/l",
        "<image><link>https://a.example/i</link></image><link>https://a.example/o</link> | https://a.example/o",
      })
  void theIdentityIsTheGuidElseTheAddress(String elements, String uri) throws RefusedException {
    assertThat(Feeds.article(Feeds.item(elements)).uri()).isEqualTo(uri);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<author>me@a.example (Ada Berg)</author> | Ada Berg",
        "<author>Ada Berg &lt;me@a.example></author> | Ada Berg",
        "<author>Ada Berg (me@a.example)</author> | Ada Berg",
        "<author>me@a.example</author><dc:creator>Ada Berg</dc:creator> | Ada Berg",
        "<author>me@a.example</author> | ",
        "<author><b>Ada Berg</b></author> | Ada Berg",
        "<author><name/><email>me@a.example</email></author> | ",
        "<dc:creator>Berg &amp; Sons (Ltd)</dc:creator> | Berg & Sons (Ltd)",
        "<dc:creator>@ada</dc:creator> | @ada",
        "<dc:author>Ada Berg (me@a.example)</dc:author> | Ada Berg",
        "<itunes:author>Ada Berg</itunes:author> | Ada Berg",
        "<atom:author><atom:name>Ada Berg</atom:name><atom:email>x@a.example</atom:email></atom:author> | Ada Berg",
      })
  void theBylineNamesPersonsAndNoAddresses(String elements, String byline) throws RefusedException {
    assertThat(Feeds.article(Feeds.item(elements)).byline()).isEqualTo(byline);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<pubDate>Tue, 08 Oct 2024 07:15:00 EST</pubDate> | 2024-10-08T12:15:00Z | ",
        "<pubDate>08 Oct 24 07:15 GMT</pubDate><atom:updated>2024-10-09T00:00:00Z</atom:updated> | 2024-10-09T00:00:00Z | 2024-10-08T07:15:00Z",
        "<dc:date>2024-10-08T07:15:00Z</dc:date> | 2024-10-08T07:15:00Z | ",
        "<dcterms:issued>2024-10-08T07:15:00Z</dcterms:issued> | 2024-10-08T07:15:00Z | 2024-10-08T07:15:00Z",
        "<pubDate>yesterday</pubDate><dc:date>2024-10-08T07:15:00Z</dc:date> | 2024-10-08T07:15:00Z | ",
        "<pubDate>Sun, 31 Jun 2024 07:15:00 GMT</pubDate> | | ",
      })
  void theVersionIsOfItsUpdateElseOfItsPublication(
      String elements, String versionCreated, String firstCreated) throws RefusedException {
    ArticleBuilder article = Feeds.article(Feeds.item(elements));
    assertThat(String.valueOf(article.versionCreated())).isEqualTo(String.valueOf(versionCreated));
    assertThat(String.valueOf(article.firstCreated())).isEqualTo(String.valueOf(firstCreated));
  }

  @Test
  void anImpossibleDayIsKeptAsTextAndNeverBecomesAnother() throws RefusedException {
    ArticleBuilder article =
        Feeds.article(Feeds.item("<pubDate>Sun, 31 Jun 2024 07:15:00 GMT</pubDate>"));
    assertThat(article.statedTimes().getFirst().stated()).startsWith("Sun, 31 Jun");
    assertThat(Feeds.warnings(article)).contains("unreadable-time");
  }

  @Test
  void anItemsOwnLanguageGoesBeforeItsContentsAndItsChannels() throws RefusedException {
    String content = "<description xml:lang='fr_CA'>d</description>";
    assertThat(Feeds.article(Feeds.item(content)).language()).isEqualTo("fr-CA");
    String own = content + "<dc:language>de</dc:language>";
    assertThat(Feeds.article(Feeds.item(own)).language()).isEqualTo("de");
    String channel = "<language>no</language><item xml:lang=''><title>t</title></item>";
    assertThat(Feeds.article(Feeds.rss(channel)).language()).isNull();
  }

  @Test
  void keywordsAndSchemesBecomeSubjects() throws RefusedException {
    ArticleBuilder article =
        Feeds.article(
            Feeds.item(
                "<category domain='desk'>Ports</category><dc:subject>Ports</dc:subject>"
                    + "<media:keywords>quay, boat</media:keywords><category/>"));
    assertThat(article.subjects())
        .containsExactly(
            new Subject("desk:Ports", "Ports"),
            new Subject(null, "Ports"),
            new Subject(null, "quay"),
            new Subject(null, "boat"));
  }

  @Test
  void aLicenceGivesTheTermsAndASourceTheCredit() throws RefusedException {
    ArticleBuilder article =
        Feeds.article(
            Feeds.item(
                "<cc:license rdf:resource='https://licence.example/by'/>"
                    + "<source url='https://other.example/'>Other Press</source>"
                    + "<georss:featurename>Orlo</georss:featurename>"));
    assertThat(article.usageTerms()).isEqualTo("https://licence.example/by");
    assertThat(article.infoSources()).containsExactly("Other Press");
    assertThat(article.located()).isEqualTo("Orlo");
  }

  @Test
  void aDeletedEntryKillsAndADraftIsHeld() throws RefusedException {
    ArticleBuilder deleted =
        Feeds.article(
            """
            <feed xmlns="http://www.w3.org/2005/Atom" xmlns:at="http://purl.org/atompub/tombstones/1.0">
            <at:deleted-entry ref="tag:a.example,2024:1" when="2024-10-08T09:00:00Z"/></feed>""");
    assertThat(deleted.uri()).isEqualTo("tag:a.example,2024:1");
    assertThat(deleted.pubStatus()).isEqualTo(PubStatus.CANCELED);
    assertThat(deleted.versionCreated()).isEqualTo("2024-10-08T09:00:00Z");
    ArticleBuilder draft =
        Feeds.article(Feeds.item("<app:control><app:draft>yes</app:draft></app:control>"));
    assertThat(draft.pubStatus()).isEqualTo(PubStatus.WITHHELD);
  }
}
