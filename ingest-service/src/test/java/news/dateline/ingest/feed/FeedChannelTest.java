package news.dateline.ingest.feed;

import static news.dateline.ingest.feed.Script.content;
import static news.dateline.ingest.feed.Script.item;
import static news.dateline.ingest.feed.Script.longText;
import static news.dateline.ingest.feed.Script.page;
import static news.dateline.ingest.feed.Script.rss;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import news.dateline.article.Article;
import news.dateline.article.ArticleCodec;
import news.dateline.article.ArticleTopics;
import news.dateline.article.Hashes;
import news.dateline.article.Receipt;
import news.dateline.article.Warning;
import news.dateline.ingest.fetch.Fetched;
import news.dateline.ingest.source.FeedProfile;
import news.dateline.ingest.source.Pages;
import news.dateline.ingest.source.SourceProfile;
import news.dateline.ingest.state.StateKind;
import org.apache.kafka.clients.producer.Producer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceLock;

@Execution(ExecutionMode.CONCURRENT)
@ResourceLock("feeds of the broker that its tests share")
class FeedChannelTest {
  private static final String NINE = "Wed, 11 Mar 2026 09:00:00 GMT";
  private static final Duration PATIENCE = Duration.ofSeconds(90); // on a machine that is busy
  private static TestBroker broker;

  private final Script web = new Script();

  /** Tests that must not wait for a feed's next poll move their clock. */
  private final AtomicReference<Instant> now =
      new AtomicReference<>(Instant.parse("2026-03-11T09:30:00Z"));

  @BeforeAll
  static void start() {
    broker = TestBroker.start();
  }

  @AfterAll
  static void stop() {
    broker.close();
  }

  @Test
  void aPollsArticlesReceiptsAndStateAreThereTogether() {
    SourceProfile source = source("whole");
    web.on(address(source), rss(address(source), item("a", NINE, "One"), item("b", NINE, "Two")));
    try (Instance instance = new Instance(broker, web, now::get, source).start()) {
      await().atMost(PATIENCE).until(() -> instance.polls("whole", "news") == 1);

      assertThat(receipts("whole")).hasSize(2);
      assertThat(articles("whole")).isEqualTo(2);
      await().atMost(PATIENCE).until(() -> state(instance, source).isPresent());
      assertThat(state(instance, source).get().seen().size()).isEqualTo(2);
      assertThat(
              instance
                  .meters
                  .counter("news.articles.received", "source", "whole", "outcome", "accepted")
                  .count())
          .isEqualTo(2);
      now.set(now.get().plus(Duration.ofHours(2)));
      await().atMost(PATIENCE).until(() -> instance.polls("whole", "nothing-new") == 1);
      assertThat(receipts("whole")).hasSize(2);
    }
  }

  @Test
  void theBytesOfAPageThatGaveTheTextAreKeptBesideTheFeeds() {
    URI feed = URI.create("https://paged.example/feed.xml");
    URI link = URI.create("https://site.example/a.html");
    SourceProfile source = FeedSources.source("paged", FeedSources.feed(feed, Pages.TEASER));
    String html = page("Harbour open", longText());
    web.on(feed, rss(feed, item("a", NINE, "Harbour open", "The harbour opened…")));
    web.on(link, content(link, "text/html", html));
    try (Instance instance = new Instance(broker, web, now::get, source).start()) {
      await().atMost(PATIENCE).until(() -> instance.polls("paged", "news") == 1);

      String sha256 = Hashes.sha256(html.getBytes(StandardCharsets.UTF_8));
      assertThat(instance.kept).hasSize(2).contains(sha256);
      assertThat(article("paged").warnings())
          .extracting(Warning::detail)
          .anyMatch(detail -> detail.contains(sha256));
    }
  }

  @Test
  void aCrashBetweenSendAndCommitLosesAndDoublesNothing() {
    SourceProfile source = source("crash");
    web.on(address(source), rss(address(source), item("a", NINE, "One"), item("b", NINE, "Two")));
    try (Instance instance = new Instance(broker, web, now::get, source)) {
      instance.states.start();
      await().atMost(PATIENCE).until(instance.states::isRead);
      Producer<String, byte[]> crashed = sendWithoutCommit(instance, source);
      assertThat(receipts("crash")).isEmpty();

      instance.channel.start();
      await().atMost(PATIENCE).until(() -> instance.polls("crash", "news") == 1);

      List<String> receipts = receipts("crash");
      assertThat(receipts).hasSize(2).doesNotHaveDuplicates();
      assertThat(articles("crash")).isEqualTo(2);
      crashed.close(Duration.ZERO);
    }
  }

  /** What an instance has done that ends between its sends and its commit. */
  private Producer<String, byte[]> sendWithoutCommit(Instance instance, SourceProfile source) {
    FeedPoller poller = new FeedPoller(web, instance.intake, now::get, () -> 0.5, 10);
    FeedPoller.Poll poll = poller.poll(source, feed(source), FeedState.unpolled(address(source)));
    Producer<String, byte[]> producer =
        instance.clients.producer(instance.states.partitionOf(source.id()));
    producer.initTransactions();
    producer.beginTransaction();
    var delivery = Objects.requireNonNull(poll.delivery());
    instance.intake.publish(
        delivery,
        poll.polled().outgoing().stream().map(Outgoing::item).toList(),
        message ->
            CompletableFuture.supplyAsync(
                () -> {
                  try {
                    return producer.send(message).get();
                  } catch (ExecutionException | InterruptedException e) {
                    throw new IllegalStateException(e);
                  }
                }));
    var _ =
        producer.send(
            instance.states.message(source.id(), StateKind.FEED, poll.polled().after().json()));
    producer.flush();
    return producer;
  }

  @Test
  void stateIsReadToItsEndBeforeTheFirstPoll() {
    SourceProfile source = source("state");
    web.on(address(source), rss(address(source), item("a", NINE, "One")));
    try (Instance first = new Instance(broker, web, now::get, source).start()) {
      await().atMost(PATIENCE).until(() -> first.polls("state", "news") == 1);
    }
    int asked = web.asked().size();
    now.set(now.get().plus(Duration.ofHours(2)));
    web.on(address(source), rss(address(source), item("b", NINE, "Two"), item("a", NINE, "One")));

    try (Instance second = new Instance(broker, web, now::get, source)) {
      second.channel.start(); // what was read of the states is not told yet
      await()
          .atMost(PATIENCE)
          .pollDelay(Duration.ofSeconds(3))
          .until(() -> web.asked().size() == asked);
      assertThat(second.channel.partitions()).isZero();
      second.states.start();
      await().atMost(PATIENCE).until(() -> second.polls("state", "news") == 1);
    }

    assertThat(receipts("state")).hasSize(2).doesNotHaveDuplicates();
  }

  @Test
  void aFeedMovesToTheOtherInstance() {
    SourceProfile[] sources =
        IntStream.range(0, 24).mapToObj(i -> source("moving-" + i)).toArray(SourceProfile[]::new);
    for (SourceProfile source : sources) {
      web.on(address(source), rss(address(source), item("a", NINE, "One")));
    }
    try (Instance staying = new Instance(broker, web, now::get, sources).start()) {
      Instance leaving = new Instance(broker, web, now::get, sources).start();
      await()
          .atMost(PATIENCE)
          .until(() -> staying.channel.partitions() == 6 && leaving.channel.partitions() == 6);
      await().atMost(PATIENCE).until(() -> receipts("moving-").size() >= sources.length);
      assertThat(staying.channel.feeds() + leaving.channel.feeds()).isEqualTo(sources.length);
      assertThat(leaving.channel.feeds()).isPositive();

      leaving.close();
      for (SourceProfile source : sources) {
        web.on(
            address(source), rss(address(source), item("b", NINE, "Two"), item("a", NINE, "One")));
      }
      await().atMost(PATIENCE).until(() -> staying.channel.partitions() == 12);
      now.set(now.get().plus(Duration.ofHours(2)));
      await().atMost(PATIENCE).until(() -> receipts("moving-").size() >= 2 * sources.length);

      assertThat(staying.channel.feeds()).isEqualTo(sources.length);
      assertThat(receipts("moving-")).hasSize(2 * sources.length).doesNotHaveDuplicates();
    }
  }

  @Test
  void aFencedInstanceGivesThePartitionUpAndHasItBackOnlyThroughTheGroup() {
    SourceProfile source = source("fenced");
    web.on(address(source), rss(address(source), item("a", NINE, "One")));
    try (Instance instance = new Instance(broker, web, now::get, source).start()) {
      await().atMost(PATIENCE).until(() -> instance.polls("fenced", "news") == 1);
      int partition = instance.states.partitionOf("fenced");
      // Somebody else of the same transactional id, as after a split network.
      try (Producer<String, byte[]> other = instance.clients.producer(partition)) {
        other.initTransactions();
      }
      web.on(address(source), rss(address(source), item("b", NINE, "Two"), item("a", NINE, "One")));
      now.set(now.get().plus(Duration.ofHours(2)));

      await().atMost(PATIENCE).until(() -> instance.polls("fenced", "lost") == 1);
      now.set(now.get().plus(Duration.ofSeconds(5)));
      await().atMost(PATIENCE).until(() -> instance.polls("fenced", "news") == 2);

      assertThat(receipts("fenced")).hasSize(2).doesNotHaveDuplicates();
      assertThat(instance.channel.waiting()).isEmpty();
    }
  }

  @Test
  void sourcesComeAndGoWithoutARestart() {
    SourceProfile source = source("later");
    web.on(address(source), rss(address(source), item("a", NINE, "One")));
    try (Instance instance = new Instance(broker, web, now::get).start()) {
      await().atMost(PATIENCE).until(() -> instance.channel.partitions() == 12);

      instance.registry.register(source);
      await().atMost(PATIENCE).until(() -> instance.polls("later", "news") == 1);
      instance.registry.unregister("later");
      await().atMost(PATIENCE).until(() -> instance.channel.feeds() == 0);
    }
  }

  @Test
  void aGoneFeedIsRetiredUntilItsStateIsRemoved() {
    SourceProfile source = source("gone");
    web.on(address(source), new Fetched.Gone());
    try (Instance instance = new Instance(broker, web, now::get, source).start()) {
      await().atMost(PATIENCE).until(() -> instance.polls("gone", "gone") == 1);
      await().atMost(PATIENCE).until(() -> state(instance, source).isPresent());
      assertThat(state(instance, source).get().retired()).contains("410");
      now.set(now.get().plus(Duration.ofDays(30)));

      web.on(address(source), rss(address(source), item("a", NINE, "One")));
      instance.states.put("gone", StateKind.FEED, null);
      await().atMost(PATIENCE).until(() -> instance.polls("gone", "news") == 1);

      assertThat(web.asked(address(source))).hasSize(2);
    }
  }

  @Test
  void aSlowHostHoldsUpNoOther() throws InterruptedException {
    List<SourceProfile> sources = new ArrayList<>();
    var open = new CountDownLatch(1);
    for (int i = 0; i < 8; i++) {
      URI slow = URI.create("https://slow.example/%d.xml".formatted(i));
      sources.add(FeedSources.source("slow-" + i, FeedSources.feed(slow, Pages.NEVER)));
      web.on(
          slow,
          () -> {
            try {
              open.await();
            } catch (InterruptedException e) {
              Thread.currentThread().interrupt();
            }
            return new Fetched.NotModified(Optional.empty());
          });
    }
    SourceProfile quick = source("quick");
    web.on(address(quick), rss(address(quick), item("a", NINE, "One")));
    sources.add(quick);
    try (Instance instance =
        new Instance(broker, web, now::get, sources.toArray(SourceProfile[]::new)).start()) {
      await().atMost(PATIENCE).until(() -> instance.polls("quick", "news") == 1);
      assertThat(web.asked().stream().filter(it -> it.url().getHost().equals("slow.example")))
          .hasSizeLessThanOrEqualTo(1);
      open.countDown();
    }
  }

  private static SourceProfile source(String id) {
    URI address = URI.create("https://%s.example/feed.xml".formatted(id));
    return FeedSources.source(id, FeedSources.feed(address, Pages.NEVER));
  }

  private static FeedProfile feed(SourceProfile source) {
    return Objects.requireNonNull(source.feed());
  }

  private static URI address(SourceProfile source) {
    return feed(source).url();
  }

  private static Optional<FeedState> state(Instance instance, SourceProfile source) {
    return instance.states.get(source.id(), StateKind.FEED).map(FeedState::read);
  }

  /** Receipts of sources whose id begins so, each as often as it was committed. */
  private static List<String> receipts(String source) {
    return broker.committed(ArticleTopics.RECEIPTS).stream()
        .map(record -> ArticleCodec.decode(record.value(), Receipt.class))
        .filter(receipt -> receipt.source().startsWith(source))
        .map(Receipt::receiptId)
        .toList();
  }

  private static Article article(String source) {
    return broker.committed(ArticleTopics.RAW, ArticleTopics.RAW_BACKLOG).stream()
        .map(record -> ArticleCodec.decode(record.value(), Article.class))
        .filter(article -> article.source().equals(source))
        .findFirst()
        .orElseThrow();
  }

  private static long articles(String source) {
    Map<Boolean, Long> count =
        broker.committed(ArticleTopics.RAW, ArticleTopics.RAW_BACKLOG).stream()
            .map(record -> ArticleCodec.decode(record.value(), Article.class))
            .collect(
                Collectors.partitioningBy(
                    article -> article.source().equals(source), Collectors.counting()));
    return count.getOrDefault(true, 0L);
  }
}
