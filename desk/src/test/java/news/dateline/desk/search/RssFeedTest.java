package news.dateline.desk.search;

import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.SyndFeedInput;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import news.dateline.desk.articles.TestStories;
import org.junit.jupiter.api.Test;

class RssFeedTest {
  private static final Instant NOW = Instant.parse("2026-11-30T12:00:00Z");

  @Test
  void aReaderReadsIt() throws Exception {
    SyndFeed feed = read("Ferry & harbour ]]>", "Two <b>ships</b>\u0000 wait");

    assertThat(feed.getFeedType()).isEqualTo("rss_2.0");
    assertThat(feed.getTitle()).isEqualTo("ferry \"harbour fire\"");
    assertThat(feed.getLink())
        .isEqualTo("http://127.0.0.1:8080/search?q=ferry%20%22harbour%20fire%22&sort=newest");
    SyndEntry entry = feed.getEntries().getFirst();
    assertThat(entry.getTitle()).isEqualTo("Ferry & harbour ]]>");
    assertThat(entry.getLink()).isEqualTo("http://127.0.0.1:8080/articles/" + TestStories.ID);
    assertThat(entry.getPublishedDate()).isEqualTo(TestStories.PUBLISHED.toString());
  }

  @Test
  void htmlOfAStoryIsTextToReadersThatTakeADescriptionForHtml() throws Exception {
    assertThat(
            read("Ferry", "<script>x</script>").getEntries().getFirst().getDescription().getValue())
        .isEqualTo("&lt;script&gt;x&lt;/script&gt;");
  }

  private static SyndFeed read(String headline, String lead) throws Exception {
    byte[] xml =
        RssFeed.write(
            "ferry \"harbour fire\"",
            List.of(TestStories.story(headline, lead)),
            "http://127.0.0.1:8080",
            NOW);
    return new SyndFeedInput().build(new StringReader(new String(xml, StandardCharsets.UTF_8)));
  }
}
