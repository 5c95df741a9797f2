package news.dateline.ingest.format.feed;

import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.List;
import news.dateline.article.ArticleBuilder;
import news.dateline.ingest.format.ParsedItem;
import news.dateline.ingest.format.RefusedException;
import news.dateline.ingest.format.text.HtmlText;
import news.dateline.ingest.format.xml.XmlReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** ROME reads ordinary feeds well; there it must agree with us (docs/adr/0010-feeds.md). */
class SecondOpinionTest {
  @ParameterizedTest
  @ValueSource(strings = {"rss/ordinary.xml", "atom/ordinary.xml"})
  void romeReadsTheSameFromAnOrdinaryFeed(String sample) throws RefusedException, FeedException {
    byte[] bytes = Feeds.sample(sample);
    List<ParsedItem> ours = Feeds.read(bytes, null);
    List<SyndEntry> romes =
        new SyndFeedInput()
            .build(XmlReader.read(new String(bytes, StandardCharsets.UTF_8)))
            .getEntries();
    assertThat(ours).hasSameSizeAs(romes);
    for (int i = 0; i < ours.size(); i++) {
      ArticleBuilder article = Feeds.article(ours.get(i));
      SyndEntry entry = romes.get(i);
      assertThat(article.uri()).isEqualTo(entry.getUri());
      assertThat(article.bodyText())
          .isEqualTo(HtmlText.of(entry.getContents().getFirst().getValue()));
      Date updated = entry.getUpdatedDate();
      if (updated != null) {
        assertThat(article.versionCreated()).isEqualTo(updated.toInstant());
      }
      if (entry.getPublishedDate() != null) {
        assertThat(article.firstCreated()).isEqualTo(entry.getPublishedDate().toInstant());
      }
    }
  }
}
