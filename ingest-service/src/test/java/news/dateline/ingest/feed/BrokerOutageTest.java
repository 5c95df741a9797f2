package news.dateline.ingest.feed;

import static news.dateline.ingest.feed.Script.item;
import static news.dateline.ingest.feed.Script.rss;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import news.dateline.article.ArticleCodec;
import news.dateline.article.ArticleTopics;
import news.dateline.article.Receipt;
import news.dateline.ingest.source.FeedProfile;
import news.dateline.ingest.source.Pages;
import news.dateline.ingest.source.SourceProfile;
import news.dateline.ingest.state.StateKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

@Execution(ExecutionMode.CONCURRENT)
class BrokerOutageTest {
  private static final String NINE = "Wed, 11 Mar 2026 09:00:00 GMT";
  private static final Duration PATIENCE = Duration.ofSeconds(90); // on a machine that is busy
  private static final URI ADDRESS = URI.create("https://outage.example/feed.xml");
  private static final SourceProfile SOURCE =
      FeedSources.source(
          "outage",
          new FeedProfile(
              ADDRESS, Pages.NEVER, Duration.ofSeconds(1), Duration.ofSeconds(1), false));

  private final Script web = new Script();

  @Test
  void whileTheBrokerIsAwayNothingAdvancesAndAfterwardsEachEntryCountsOnce(@TempDir Path folder)
      throws Exception {
    try (BrokerProcess process = new BrokerProcess(folder)) {
      process.start();
      TestBroker broker = TestBroker.at(process.addresses());
      feed(1);
      try (Instance instance = new Instance(broker, web, SOURCE).start()) {
        await().atMost(PATIENCE).until(() -> receipts(broker).size() == 1);
        await().atMost(PATIENCE).until(() -> seen(instance) == 1);

        process.kill();
        feed(2);
        await()
            .atMost(PATIENCE)
            .until(
                () -> instance.polls("outage", "aborted") + instance.polls("outage", "lost") > 0);
        await().atMost(PATIENCE).until(() -> !instance.channel.waiting().isEmpty());
        assertThat(seen(instance)).isEqualTo(1);

        process.start();
        await().atMost(PATIENCE).until(() -> instance.polls("outage", "news") == 2);
        await().atMost(PATIENCE).until(() -> instance.channel.waiting().isEmpty());
        assertThat(receipts(broker)).hasSize(2).doesNotHaveDuplicates();
      }
    }
  }

  private void feed(int entries) {
    String[] items =
        IntStream.range(0, entries)
            .mapToObj(i -> item("s" + i, NINE, "Story " + i))
            .toArray(String[]::new);
    web.on(ADDRESS, rss(ADDRESS, items));
  }

  private static int seen(Instance instance) {
    return instance
        .states
        .get("outage", StateKind.FEED)
        .map(json -> FeedState.read(json).seen().size())
        .orElse(0);
  }

  private static List<String> receipts(TestBroker broker) {
    return broker.committed(ArticleTopics.RECEIPTS).stream()
        .map(record -> ArticleCodec.decode(record.value(), Receipt.class).receiptId())
        .toList();
  }
}
