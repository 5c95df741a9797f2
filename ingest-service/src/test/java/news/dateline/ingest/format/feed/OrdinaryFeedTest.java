package news.dateline.ingest.format.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import news.dateline.article.ArticleBuilder;
import news.dateline.article.Association;
import news.dateline.article.Subject;
import news.dateline.ingest.format.ParsedItem;
import news.dateline.ingest.format.RefusedException;
import org.junit.jupiter.api.Test;

class OrdinaryFeedTest {
  @Test
  void everyPartOfAnRssItemGoesToItsField() throws RefusedException {
    ArticleBuilder article = first("rss/ordinary.xml");
    assertThat(article.uri()).isEqualTo("tag:meridian.example,2024:orlo-ferry");
    assertThat(article.headline()).isEqualTo("Ferry line to Orlo reopens after a month & a day");
    assertThat(article.byline()).isEqualTo("Ada Berg, Tomas Vrel");
    assertThat(article.lead()).isEqualTo("The ferry line to Orlo is open again.");
    assertThat(article.bodyText())
        .startsWith("ORLO (Meridian) – The ferry line")
        .contains("two shops. “Now", "\n\nKesh to Orlo: 07:00 and 15:30\n", "on its web site.")
        .endsWith("11 for a car.")
        .doesNotContain("track(", "Photo:");
    assertThat(article.versionCreated()).isEqualTo("2024-10-08T09:40:00Z");
    assertThat(article.firstCreated()).isEqualTo("2024-10-08T04:15:00Z");
    assertThat(article.language()).isEqualTo("en-gb");
    assertThat(article.copyrightHolder()).isEqualTo("Copyright 2024 Meridian Press");
    assertThat(article.subjects())
        .containsExactly(
            new Subject("https://meridian.example/topics/transport", "transport"),
            new Subject(null, "Islands"));
    assertThat(article.associations())
        .containsExactly(new Association("media", "https://meridian.example/images/orlo.jpg"));
    assertThat(article.warnings()).isEmpty();
  }

  @Test
  void anRdfItemIsItsAddressAndStandsBesideItsChannel() throws RefusedException {
    List<ParsedItem> items = Feeds.read(Feeds.sample("rss/rdf.xml"), "application/octet-stream");
    ArticleBuilder article = Feeds.article(items.getFirst());
    assertThat(article.uri()).isEqualTo("https://gazette.example/n/1");
    assertThat(article.language()).isEqualTo("en");
    assertThat(article.usageTerms()).isEqualTo("Free for schools");
    assertThat(article.versionCreated()).isEqualTo("2024-03-02T09:30:00Z");
    assertThat(article.firstCreated()).isEqualTo("2024-03-01T08:00:00Z");
    assertThat(Feeds.article(items.getLast()).uri()).isEqualTo("https://gazette.example/n/2");
  }

  @Test
  void everyPartOfAnAtomEntryGoesToItsField() throws RefusedException {
    ArticleBuilder article = first("atom/ordinary.xml");
    assertThat(article.uri()).isEqualTo("tag:gazette.example,2024:council-bridge");
    assertThat(article.headline()).isEqualTo("Council votes for the long bridge");
    assertThat(article.byline()).isEqualTo("Noor Ebbe, Per Olin");
    assertThat(article.lead()).isEqualTo("Nine of sixteen councillors want the long bridge.");
    assertThat(article.bodyText())
        .startsWith("KESH — The town council")
        .contains("to be 1,460 metres long")
        .endsWith("Long bridge\t9\nShort bridge\t7");
    assertThat(article.versionCreated()).isEqualTo("2024-10-08T06:30:00Z");
    assertThat(article.firstCreated()).isEqualTo("2024-10-07T19:05:00Z");
    assertThat(article.usageTerms()).isEqualTo("For use with attribution.");
    assertThat(article.subjects())
        .containsExactly(
            new Subject("https://gazette.example/topics#politics", "Politics"),
            new Subject(null, "bridges"));
    assertThat(article.associations())
        .containsExactly(new Association("media", "https://gazette.example/audio/bridge.mp3"));
  }

  @Test
  void anEntryWithoutAuthorHasTheFeedsAndPlainTextKeepsItsAngles() throws RefusedException {
    ArticleBuilder article =
        Feeds.article(Feeds.read(Feeds.sample("atom/ordinary.xml"), null).getLast());
    assertThat(article.headline()).isEqualTo("Gull <steals> the chain of office");
    assertThat(article.byline()).isEqualTo("The Kesh Gazette");
    assertThat(article.bodyText()).isEqualTo("It was found in the nest on the town hall’s roof.");
  }

  @Test
  void aSingleEntryOfAtom03IsAnArticleInItsRichestRendering() throws RefusedException {
    ArticleBuilder article = first("atom/entry-03.xml");
    assertThat(article.headline()).isEqualTo("Gammalt arkiv");
    assertThat(article.bodyText()).isEqualTo("Med stil.");
    assertThat(article.versionCreated()).isEqualTo("2004-01-02T08:00:00Z");
    assertThat(article.firstCreated()).isEqualTo("2003-12-31T10:14:55Z");
    assertThat(article.language()).isEqualTo("sv");
  }

  @Test
  void theFeedsOwnWordsAreReadInAnyPrefixAndOtherVocabulariesAreNot() throws RefusedException {
    ArticleBuilder article = first("rss/prefixed.xml");
    assertThat(article.headline()).isEqualTo("Prefixed");
    assertThat(article.uri()).isEqualTo("https://gazette.example/p");
    assertThat(article.bodyText()).isEqualTo("the feed's own");
    assertThat(article.associations())
        .containsExactly(new Association("media", "https://gazette.example/p.jpg"));
  }

  private static ArticleBuilder first(String sample) throws RefusedException {
    return Feeds.article(Feeds.read(Feeds.sample(sample), null).getFirst());
  }
}
