package news.dateline.index.watch;

import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.SyndFeedInput;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import news.dateline.index.watch.Watch.Channel;
import org.junit.jupiter.api.Test;

class RssWriterTest {
  @Test
  void aReaderReadsIt() throws Exception {
    SyndFeed feed = read("Ferry & <b>harbour</b> ]]> “sinks”");

    assertThat(feed.getFeedType()).isEqualTo("rss_2.0");
    assertThat(feed.getTitle()).isEqualTo("ferries");
    SyndEntry entry = feed.getEntries().getFirst();
    assertThat(entry.getTitle()).isEqualTo("Ferry & <b>harbour</b> ]]> “sinks”");
    assertThat(entry.getLink()).isEqualTo("https://news.example/ferry");
    assertThat(entry.getUri()).isEqualTo("delivery");
    assertThat(entry.getPublishedDate()).isEqualTo(TestWatches.AT.toString());
    assertThat(entry.getCategories().getFirst().getName()).isEqualTo("new");
  }

  @Test
  void charactersThatXmlCannotHoldAreLeftOut() throws Exception {
    assertThat(read("Fer\u0000ry\uFFFE \ud83d\ude00 \ud800!").getEntries().getFirst().getTitle())
        .isEqualTo("Ferry \ud83d\ude00 !");
  }

  private static SyndFeed read(String headline) throws Exception {
    Watch watch = TestWatches.watch(Channel.RSS, null);
    Delivery delivery =
        Delivery.of(
            watch,
            new StoryChange(
                "change", "article", "tag:ferry", "newsroom", "new", false, TestWatches.AT),
            TestWatches.AT);
    byte[] xml =
        RssWriter.write(
            watch,
            List.of(new RssWriter.Item("delivery", delivery, TestWatches.story(headline))),
            TestWatches.LINKS,
            TestWatches.AT);
    return new SyndFeedInput().build(new StringReader(new String(xml, StandardCharsets.UTF_8)));
  }
}
