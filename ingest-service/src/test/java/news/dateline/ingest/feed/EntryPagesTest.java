package news.dateline.ingest.feed;

import static news.dateline.ingest.feed.FeedSources.ADDRESS;
import static news.dateline.ingest.feed.Script.content;
import static news.dateline.ingest.feed.Script.item;
import static news.dateline.ingest.feed.Script.longText;
import static news.dateline.ingest.feed.Script.page;
import static news.dateline.ingest.feed.Script.rss;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import news.dateline.article.Article;
import news.dateline.article.Warning;
import news.dateline.ingest.fetch.FetchRequest;
import news.dateline.ingest.fetch.Fetched;
import news.dateline.ingest.intake.ReadItem;
import news.dateline.ingest.source.FeedProfile;
import news.dateline.ingest.source.Pages;
import org.junit.jupiter.api.Test;

class EntryPagesTest {
  private static final String NINE = "Wed, 11 Mar 2026 09:00:00 GMT";
  private static final URI PAGE = URI.create("https://site.example/a.html");
  private static final String TEASER = "The harbour opened…";

  private final Script web = new Script();
  private Instant now = Instant.parse("2026-03-11T09:30:00Z");
  private FeedState state = FeedState.unpolled(ADDRESS);
  private int pagesPerPoll = 10;

  private List<Article> poll(Pages pages) {
    FeedProfile feed = FeedSources.feed(ADDRESS, pages);
    FeedPoller poller =
        new FeedPoller(web, FeedSources.intake(), () -> now, () -> 0.5, pagesPerPoll);
    Polled polled = poller.poll(FeedSources.source("site", feed), feed, state).polled();
    state = polled.after();
    return polled.outgoing().stream()
        .map(outgoing -> ((ReadItem.Ready) outgoing.item()).article())
        .toList();
  }

  private void until(Instant later) {
    now = later;
  }

  @Test
  void aTeaserTakesItsTextFromThePageAndKeepsItsOwnIdentityAndTime() {
    web.on(ADDRESS, rss(ADDRESS, item("a", NINE, "Harbour open", TEASER)));
    web.on(PAGE, content(PAGE, "text/html", page("Harbour open, says mayor", longText())));

    Article article = poll(Pages.TEASER).getFirst();

    assertThat(article.bodyText()).startsWith("Paragraph 0").contains("Paragraph 11");
    assertThat(article.lead()).isEqualTo(TEASER);
    assertThat(article.headline()).isEqualTo("Harbour open");
    assertThat(article.byline()).isEqualTo("Mira Oldham");
    assertThat(article.uri()).isEqualTo("urn:story:a");
    assertThat(article.versionCreated()).isEqualTo("2026-03-11T09:00:00Z");
    assertThat(article.warnings()).extracting(Warning::code).contains("page-text");
    assertThat(state.pages()).isEmpty();
  }

  @Test
  void wholeTextsAreTakenAsTheyAreAndPagesMayBeForbiddenOrAlwaysWanted() {
    web.on(ADDRESS, rss(ADDRESS, item("a", NINE, "Whole")));
    poll(Pages.TEASER);
    assertThat(web.asked(PAGE)).isEmpty();

    web.on(ADDRESS, rss(ADDRESS, item("a", NINE, "Whole, edited", TEASER)));
    poll(Pages.NEVER);
    assertThat(web.asked(PAGE)).isEmpty();

    web.on(ADDRESS, rss(ADDRESS, item("a", NINE, "Whole, edited again")));
    poll(Pages.ALWAYS);
    assertThat(web.asked(PAGE)).hasSize(1);
  }

  @Test
  void whatIsVolatileInAPageMakesNoNewVersion() {
    web.on(ADDRESS, rss(ADDRESS, item("a", NINE, "Harbour open", TEASER)));
    web.on(PAGE, content(PAGE, "text/html", page("Harbour", longText())));
    Article first = poll(Pages.TEASER).getFirst();
    web.on(
        PAGE,
        content(
            PAGE,
            "text/html",
            page("Harbour", longText() + "<p>Read 7 times, and more words.</p>")));

    assertThat(poll(Pages.TEASER)).isEmpty();
    state = FeedState.unpolled(ADDRESS);
    Article repeat = poll(Pages.TEASER).getFirst();

    assertThat(repeat.receiptId()).isEqualTo(first.receiptId());
    assertThat(repeat.order().rawSha256()).isEqualTo(first.order().rawSha256());
  }

  @Test
  void aPageThatCannotBeHadDoesNotKeepTheTeaserAndFollowsAsAVersion() {
    web.on(ADDRESS, rss(ADDRESS, item("a", NINE, "Harbour open", TEASER)));
    web.on(PAGE, new Fetched.TryLater(Optional.empty(), "site.example answered 503"));
    Article teaser = poll(Pages.TEASER).getFirst();
    web.on(PAGE, content(PAGE, "text/html", page("Harbour", longText())));
    until(state.pages().getFirst().notBefore());

    Article whole = poll(Pages.TEASER).getFirst();

    assertThat(teaser.bodyText()).isEqualTo(TEASER);
    assertThat(teaser.warnings()).extracting(Warning::code).contains("page-missing");
    assertThat(whole.bodyText()).contains("Paragraph 11");
    assertThat(whole.id()).isEqualTo(teaser.id());
    assertThat(whole.receiptId()).isNotEqualTo(teaser.receiptId());
    assertThat(whole.order()).isGreaterThan(teaser.order());
    assertThat(state.pages()).isEmpty();
    until(now.plus(Duration.ofMinutes(30)));
    assertThat(poll(Pages.TEASER)).isEmpty();
  }

  @Test
  void aPageThatIsDueHasTheWholeFeedAskedForAndSoon() {
    web.on(ADDRESS, rss(ADDRESS, item("a", NINE, "Harbour open", TEASER)));
    web.on(PAGE, new Fetched.TryLater(Optional.empty(), "site.example answered 503"));
    poll(Pages.TEASER);

    assertThat(state.nextPollAt()).isEqualTo(state.pages().getFirst().notBefore());
    until(state.pages().getFirst().notBefore());
    poll(Pages.TEASER);
    FetchRequest whole = web.asked(ADDRESS).getLast();
    assertThat(whole.etag()).isNull();
  }

  @Test
  void aPageIsAskedForFiveTimesInAll() {
    web.on(ADDRESS, rss(ADDRESS, item("a", NINE, "Harbour open", TEASER)));
    web.on(PAGE, new Fetched.TryLater(Optional.empty(), "site.example answered 503"));
    for (int i = 0; i < 12; i++) {
      poll(Pages.TEASER);
      until(now.plus(Duration.ofHours(1)));
    }

    assertThat(web.asked(PAGE)).hasSize(5);
    assertThat(state.pages()).isEmpty();
  }

  @Test
  void aPageThatIsForbiddenIsAskedForOnce() {
    web.on(ADDRESS, rss(ADDRESS, item("a", NINE, "Harbour open", TEASER)));
    web.on(PAGE, new Fetched.Refused("robots", "robots.txt forbids it"));

    assertThat(poll(Pages.TEASER).getFirst().bodyText()).isEqualTo(TEASER);
    assertThat(state.pages()).isEmpty();
  }

  @Test
  void pagesOfAPollAreBoundedAndTheOthersFollow() {
    pagesPerPoll = 3;
    String[] items =
        IntStream.range(0, 8)
            .mapToObj(i -> item("s" + i, NINE, "Story " + i, TEASER))
            .toArray(String[]::new);
    web.on(ADDRESS, rss(ADDRESS, items));
    for (int i = 0; i < 8; i++) {
      URI page = URI.create("https://site.example/s%d.html".formatted(i));
      web.on(page, content(page, "text/html", page("Story " + i, longText())));
    }

    assertThat(poll(Pages.TEASER)).hasSize(8);
    assertThat(web.asked()).hasSize(4);
    int versions = 8;
    for (int polls = 0; polls < 2; polls++) {
      until(now.plus(Duration.ofMinutes(2)));
      versions += poll(Pages.TEASER).size();
    }

    assertThat(versions).isEqualTo(13);
    assertThat(state.pages()).isEmpty();
  }

  @Test
  void aSiteThatWantsToBeLetAloneIsUntilItSaysSo() {
    web.on(
        ADDRESS,
        rss(ADDRESS, item("a", NINE, "One", TEASER), item("b", NINE, "Two", TEASER)));
    web.on(PAGE, new Fetched.TryLater(Optional.of(Duration.ofHours(2)), "it answered 429"));
    URI other = URI.create("https://site.example/b.html");

    assertThat(poll(Pages.TEASER)).hasSize(2);

    assertThat(web.asked(other)).isEmpty();
    assertThat(state.pages())
        .hasSize(2)
        .allSatisfy(
            page -> assertThat(page.notBefore()).isEqualTo(now.plus(Duration.ofHours(2))));
  }

  @Test
  void aFaultWhileAPageIsReadCostsThatPageAlone() {
    web.on(
        ADDRESS,
        rss(ADDRESS, item("a", NINE, "One", TEASER), item("b", NINE, "Two", TEASER)));
    web.on(
        PAGE,
        () -> {
          throw new StackOverflowError("a page nests deeply");
        });
    URI other = URI.create("https://site.example/b.html");
    web.on(other, content(other, "text/html", page("Two", longText())));

    List<Article> articles = poll(Pages.TEASER);

    assertThat(articles.getFirst().bodyText()).isEqualTo(TEASER);
    assertThat(articles.getLast().bodyText()).contains("Paragraph 11");
    assertThat(state.pages()).isEmpty();
  }

  @Test
  void aPageThatIsNoArticleOrShorterLeavesTheEntryAsItIs() {
    web.on(ADDRESS, rss(ADDRESS, item("a", NINE, "Harbour open", TEASER)));
    web.on(PAGE, content(PAGE, "text/html", "<html><title>Log in</title><input type=password>"));

    assertThat(poll(Pages.TEASER).getFirst().bodyText()).isEqualTo(TEASER);
    assertThat(state.pages()).isEmpty();
  }
}
