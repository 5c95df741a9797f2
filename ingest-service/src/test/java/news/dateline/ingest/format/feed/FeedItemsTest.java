package news.dateline.ingest.format.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import news.dateline.ingest.format.ParsedItem;
import news.dateline.ingest.format.RefusedException;
import org.junit.jupiter.api.Test;

class FeedItemsTest {
  @Test
  void itemsBeyondTheBoundAreRefusedAsOne() throws RefusedException {
    List<ParsedItem> items = Feeds.read(Feeds.rss("<item><title>a</title></item>".repeat(1_200)));
    assertThat(items).hasSize(1_001);
    assertThat(Feeds.refusal(items.getLast()).detail()).contains("1200 items", "first 1000");
  }

  @Test
  void oneIdWithTwoContentsIsKeptTwiceWithAWarning() throws RefusedException {
    List<ParsedItem> items =
        Feeds.read(
            Feeds.rss(
                "<item><guid>g</guid><title>a</title></item>"
                    + "<item><guid>g</guid><title>a</title></item>"
                    + "<item><guid>g</guid><title>b</title></item>"));
    assertThat(items).extracting(item -> Feeds.article(item).uri()).containsExactly("g", "g", "g");
    assertThat(Feeds.warnings(Feeds.article(items.get(1)))).isEmpty();
    assertThat(Feeds.warnings(Feeds.article(items.get(2)))).containsExactly("repeated-id");
  }

  @Test
  void withoutIdentityTwoStoriesUnderOneTitleStayTwo() throws RefusedException {
    List<ParsedItem> items =
        Feeds.read(
            Feeds.rss(
                "<item><title>News</title><description>a</description></item>"
                    + "<item><title>News</title><description>b</description></item>"
                    + "<item><pubDate>Tue, 08 Oct 2024 07:15:00 GMT</pubDate></item><item/>"));
    assertThat(items.subList(0, 3))
        .extracting(item -> ((ParsedItem.Understood) item).stableFields())
        .doesNotHaveDuplicates()
        .doesNotContain("");
    assertThat(Feeds.refusal(items.getLast()).reason()).isEqualTo("empty-item");
  }

  @Test
  void whatWasNotReadIsReported() throws RefusedException {
    ParsedItem item =
        Feeds.read(Feeds.item("<title>a</title><comments>https://a.example/c</comments>"))
            .getFirst();
    assertThat(((ParsedItem.Understood) item).trace().unread().get())
        .singleElement()
        .asString()
        .startsWith("/rss/channel/item/comments");
  }
}
