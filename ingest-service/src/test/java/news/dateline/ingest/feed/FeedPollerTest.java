package news.dateline.ingest.feed;

import static news.dateline.ingest.feed.FeedSources.ADDRESS;
import static news.dateline.ingest.feed.Script.content;
import static news.dateline.ingest.feed.Script.item;
import static news.dateline.ingest.feed.Script.rss;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import news.dateline.article.Article;
import news.dateline.ingest.feed.Polled.Outcome;
import news.dateline.ingest.fetch.Fetched;
import news.dateline.ingest.intake.Lane;
import news.dateline.ingest.intake.ReadItem;
import news.dateline.ingest.source.FeedProfile;
import news.dateline.ingest.source.Pages;
import news.dateline.ingest.source.SourceProfile;
import org.junit.jupiter.api.Test;

class FeedPollerTest {
  private static final String NINE = "Wed, 11 Mar 2026 09:00:00 GMT";
  private static final FeedProfile FEED = FeedSources.feed(ADDRESS, Pages.NEVER);
  private static final SourceProfile SOURCE = FeedSources.source("site", FEED);

  private final Script web = new Script();
  private Instant now = Instant.parse("2026-03-11T09:30:00Z");
  private FeedState state = FeedState.unpolled(ADDRESS);

  private Polled poll() {
    FeedPoller poller = new FeedPoller(web, FeedSources.intake(), () -> now, () -> 0.5, 10);
    Polled polled = poller.poll(SOURCE, FEED, state).polled();
    state = polled.after();
    now = now.plus(Duration.ofMinutes(5));
    return polled;
  }

  @Test
  void anUnchangedEntryGoesNoFurther() {
    web.on(ADDRESS, rss(ADDRESS, item("a", NINE, "One"), item("b", NINE, "Two")));

    assertThat(uris(poll())).containsExactly("urn:story:a", "urn:story:b");
    Polled again = poll();

    assertThat(again.outgoing()).isEmpty();
    assertThat(again.outcome()).isEqualTo(Outcome.NOTHING_NEW);
  }

  @Test
  void anEditedEntryBecomesANewVersionThoughItsDateStayed() {
    web.on(ADDRESS, rss(ADDRESS, item("a", NINE, "Bridge closed"), item("b", NINE, "Two")));
    Article before = articles(poll()).getFirst();
    web.on(ADDRESS, rss(ADDRESS, item("a", NINE, "Bridge open"), item("b", NINE, "Two")));

    List<Article> edited = articles(poll());

    assertThat(edited).hasSize(1);
    Article after = edited.getFirst();
    assertThat(after.id()).isEqualTo(before.id());
    assertThat(after.versionCreated()).isEqualTo(before.versionCreated());
    assertThat(after.receiptId()).isNotEqualTo(before.receiptId());
    assertThat(after.order()).isGreaterThan(before.order());
  }

  @Test
  void equalTimestampsAndUnorderedEntriesLoseNothing() {
    web.on(ADDRESS, rss(ADDRESS, item("new", NINE, "A")));
    poll();
    String old = "Mon, 02 Mar 2026 09:00:00 GMT";
    web.on(
        ADDRESS,
        rss(
            ADDRESS,
            item("older", old, "B"),
            item("new", NINE, "A"),
            item("same", NINE, "C"),
            item("undated", "", "D")));

    assertThat(uris(poll()))
        .containsExactly("urn:story:older", "urn:story:same", "urn:story:undated");
  }

  @Test
  void aRepeatAfterALostCommitHasTheSameReceipts() {
    web.on(ADDRESS, rss(ADDRESS, item("a", NINE, "One"), item("b", "", "Two")));
    List<String> first = articles(poll()).stream().map(Article::receiptId).toList();
    web.on(
        ADDRESS,
        rss(ADDRESS, item("c", NINE, "Three"), item("b", "", "Two"), item("a", NINE, "One")));
    state = FeedState.unpolled(ADDRESS);

    assertThat(articles(poll()).stream().map(Article::receiptId)).containsAll(first);
  }

  @Test
  void whatANewFeedHoldsIsHistoryAndItsFreshNewsIsNot() {
    String yesterday = "Tue, 10 Mar 2026 09:00:00 GMT";
    web.on(ADDRESS, rss(ADDRESS, item("old", yesterday, "A"), item("fresh", NINE, "B")));
    Polled first = poll();
    web.on(ADDRESS, rss(ADDRESS, item("late", yesterday, "C"), item("fresh", NINE, "B")));
    Polled second = poll();

    assertThat(first.outgoing().stream().map(Outgoing::lane))
        .containsExactly(Lane.BACKLOG, Lane.LIVE);
    assertThat(second.outgoing().stream().map(Outgoing::lane)).containsExactly(Lane.LIVE);
  }

  @Test
  void aMovedFeedIsRememberedAndOneThatIsMovedForNowIsNot() {
    URI moved = URI.create("https://other.example/feed.xml");
    Fetched.Content feed = rss(moved, item("a", NINE, "One"));
    web.on(
        ADDRESS,
        new Fetched.Content(
            moved, Optional.of(moved), feed.bytes(), feed.contentType(), null, null));
    web.on(moved, feed);

    poll();
    poll();

    assertThat(state.url()).isEqualTo(moved);
    assertThat(web.asked(ADDRESS)).hasSize(1);
    assertThat(web.asked(moved)).hasSize(1);
    web.on(moved, rss(URI.create("https://cache.example/feed.xml"), item("a", NINE, "One")));
    poll();
    assertThat(state.url()).isEqualTo(moved);
  }

  @Test
  void aMoveToWhatIsNoFeedIsNotBelieved() {
    URI moved = URI.create("https://parking.example/");
    byte[] page =
        Script.page("For sale", "<p>This name is for sale.</p>").getBytes(StandardCharsets.UTF_8);
    web.on(ADDRESS, new Fetched.Content(moved, Optional.of(moved), page, "text/html", null, null));

    Polled polled = poll();

    assertThat(polled.outcome()).isEqualTo(Outcome.UNREADABLE);
    assertThat(state.address()).isEqualTo(ADDRESS);
    assertThat(state.lastFailure()).contains("is no feed that we read");
  }

  @Test
  void aGoneFeedIsRetired() {
    web.on(ADDRESS, new Fetched.Gone());

    assertThat(poll().outcome()).isEqualTo(Outcome.GONE);
    assertThat(state.hasRetired()).isTrue();
    assertThat(state.retired()).contains("410 Gone");
    assertThat(state.nextPollAt()).isNull();
  }

  @Test
  void retryAfterIsHonoured() {
    Instant at = now;
    web.on(ADDRESS, new Fetched.TryLater(Optional.of(Duration.ofHours(2)), "it answered 503"));

    assertThat(poll().outcome()).isEqualTo(Outcome.FAILED);
    assertThat(state.nextPollAt()).isEqualTo(at.plus(Duration.ofHours(2)));
    assertThat(state.lastFailure()).isEqualTo("it answered 503");
  }

  @Test
  void failuresBackOffAndOneGoodAnswerEndsThem() {
    web.on(ADDRESS, new Fetched.TryLater(Optional.empty(), "no answer"));
    poll();
    poll();
    Instant third = now;
    poll();

    assertThat(state.failuresInRow()).isEqualTo(3);
    assertThat(state.nextPollAt()).isEqualTo(third.plus(Duration.ofMinutes(4)));
    web.on(ADDRESS, new Fetched.NotModified(Optional.empty()));
    assertThat(poll().outcome()).isEqualTo(Outcome.NOT_MODIFIED);
    assertThat(state.failuresInRow()).isZero();
    assertThat(state.lastFailure()).isNull();
  }

  @Test
  void whatAskingAgainWillNotMendIsAskedRarelyAndSaidInPlainWords() {
    Instant at = now;
    web.on(ADDRESS, new Fetched.Refused("robots", "robots.txt of site.example forbids it"));

    assertThat(poll().outcome()).isEqualTo(Outcome.REFUSED);
    assertThat(state.nextPollAt()).isEqualTo(at.plus(Duration.ofHours(1)));
    assertThat(state.lastFailure()).isEqualTo("robots.txt of site.example forbids it");
  }

  @Test
  void validatorsAreSentBack() {
    web.on(ADDRESS, rss(ADDRESS, item("a", NINE, "One")));
    poll();
    poll();

    assertThat(web.asked().getFirst().etag()).isNull();
    assertThat(web.asked().getLast().etag()).isEqualTo("\"1\"");
  }

  @Test
  void aRefusedEntryGetsAReceiptOnceAndTheOthersGoOn() {
    web.on(ADDRESS, rss(ADDRESS, "<item></item>", item("a", NINE, "One")));

    Polled first = poll();
    Polled second = poll();

    assertThat(first.outgoing().stream().map(it -> it.item() instanceof ReadItem.Refused))
        .containsExactly(true, false);
    assertThat(second.outgoing()).isEmpty();
  }

  @Test
  void anErrorPageIsAnsweredForOnceAndIsNoArticle() {
    web.on(ADDRESS, content(ADDRESS, "text/html", Script.page("Oops", Script.longText())));

    Polled first = poll();

    assertThat(first.outgoing()).hasSize(1);
    assertThat(first.outgoing().getFirst().item()).isInstanceOf(ReadItem.Refused.class);
    assertThat(poll().outgoing()).isEmpty();
    assertThat(state.failuresInRow()).isEqualTo(2);
  }

  @Test
  void anErrorPageWhoseBytesChangeIsAnsweredForOnceAndIsNoPollOfTheFeed() {
    web.on(ADDRESS, content(ADDRESS, "text/html", Script.page("Oops 1", Script.longText())));
    poll();
    web.on(ADDRESS, content(ADDRESS, "text/html", Script.page("Oops 2", Script.longText())));

    assertThat(poll().outgoing()).isEmpty();
    String yesterday = "Tue, 10 Mar 2026 09:00:00 GMT";
    web.on(ADDRESS, rss(ADDRESS, item("old", yesterday, "A")));
    assertThat(poll().outgoing().stream().map(Outgoing::lane)).containsExactly(Lane.BACKLOG);
  }

  @Test
  void aFeedWithoutEntriesIsNoFailure() {
    web.on(ADDRESS, rss(ADDRESS));

    assertThat(poll().outcome()).isEqualTo(Outcome.NOTHING_NEW);
    assertThat(state.failuresInRow()).isZero();
  }

  @Test
  void pollsWithoutNewsAreWrittenRarely() {
    web.on(ADDRESS, rss(ADDRESS, item("a", NINE, "One")));
    poll();
    FeedState stored = state;
    int written = 0;
    for (int i = 0; i < 60; i++) {
      web.on(
          ADDRESS,
          content(
              ADDRESS,
              "application/rss+xml",
              Script.document(item("a", NINE, "One"), "<!-- " + i + " -->")));
      FeedPoller poller = new FeedPoller(web, FeedSources.intake(), () -> now, () -> 0.5, 10);
      Polled polled = poller.poll(SOURCE, FEED, state).polled();
      state = polled.after();
      if (PollPlan.isWorthStoring(stored, polled, now)) {
        stored = state;
        written++;
      }
      now = now.plus(Duration.ofMinutes(1));
    }

    assertThat(written).isBetween(3, 4);
  }

  private static List<Article> articles(Polled polled) {
    return polled.outgoing().stream()
        .map(outgoing -> ((ReadItem.Ready) outgoing.item()).article())
        .toList();
  }

  private static List<String> uris(Polled polled) {
    return articles(polled).stream().map(Article::uri).toList();
  }
}
