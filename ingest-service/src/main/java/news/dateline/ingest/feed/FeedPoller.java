package news.dateline.ingest.feed;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleSupplier;
import java.util.function.Function;
import news.dateline.ingest.fetch.FetchRequest;
import news.dateline.ingest.fetch.Fetched;
import news.dateline.ingest.intake.ArticleIntake;
import news.dateline.ingest.intake.Delivery;
import news.dateline.ingest.source.FeedProfile;
import news.dateline.ingest.source.SourceProfile;
import org.jspecify.annotations.Nullable;

/** One poll of one feed, up to what is to be committed: fetched, read, compared, pages had. */
final class FeedPoller {
  private final Function<FetchRequest, Fetched> web;
  private final ArticleIntake intake;
  private final PageReader pages;
  private final LargeDocuments large = new LargeDocuments();
  private final InstantSource clock;
  private final DoubleSupplier jitter;
  private final int pagesPerPoll;

  /**
   * A poller.
   *
   * @param web answers every request, never by an exception
   * @param jitter 0 to 1
   */
  FeedPoller(
      Function<FetchRequest, Fetched> web,
      ArticleIntake intake,
      InstantSource clock,
      DoubleSupplier jitter,
      int pagesPerPoll) {
    this.web = web;
    this.intake = intake;
    this.pages = new PageReader(web, intake, large, clock);
    this.clock = clock;
    this.jitter = jitter;
    this.pagesPerPoll = pagesPerPoll;
  }

  /**
   * What a poll came to.
   *
   * @param delivery the document that the outgoing items were read from; null where there is none
   */
  record Poll(Polled polled, @Nullable Delivery delivery) {}

  /** Polls; publishes nothing. */
  Poll poll(SourceProfile source, FeedProfile feed, FeedState before) {
    Fetched fetched = web.apply(request(feed, before, clock.instant()));
    Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    FeedPace pace =
        new FeedPace(feed.shortestInterval(), feed.longestInterval(), jitter.getAsDouble());
    PollPlan plan = new PollPlan(before, pace, now);
    return switch (fetched) {
      case Fetched.Content content -> read(plan, content, source, feed);
      case Fetched.NotModified answer -> new Poll(plan.notModified(answer), null);
      case Fetched.Gone _ -> new Poll(plan.gone(), null);
      case Fetched.TryLater answer -> new Poll(plan.tryLater(answer), null);
      case Fetched.Refused answer -> new Poll(plan.refused(answer), null);
    };
  }

  /** Pages that are due need the entries, which an unchanged feed would not send. */
  private static FetchRequest request(FeedProfile feed, FeedState before, Instant now) {
    boolean whole = EntryPages.isDue(before, now);
    return new FetchRequest(
        before.address(),
        whole ? null : before.etag(),
        whole ? null : before.lastModified(),
        feed.privateAddresses(),
        FetchRequest.Kind.FEED);
  }

  private Poll read(
      PollPlan plan, Fetched.Content content, SourceProfile source, FeedProfile feed) {
    FeedDocument document =
        large.read(
            content.bytes(), () -> FeedDocument.read(content, source, intake, plan.now()));
    if (document.refusal().isPresent()) {
      return new Poll(plan.unreadable(document.refusal().get()), document.delivery());
    }
    List<FeedEntry> entries = document.entries();
    SeenEntries.Sighting sighting =
        plan.before().seen().sight(entries.stream().map(FeedEntry::key).toList());
    EntryPages entryPages = new EntryPages(pages, source, feed, pagesPerPoll, clock);
    List<FeedEntry> news = new ArrayList<>();
    List<FeedEntry> unchanged = new ArrayList<>();
    for (int i = 0; i < entries.size(); i++) {
      (sighting.fresh().get(i) ? news : unchanged).add(entries.get(i));
    }
    news.forEach(entry -> entryPages.fresh(entry, entry.lane(plan.isFirst(), plan.now())));
    entryPages.again(plan.before(), unchanged);
    return new Poll(
        plan.read(content, sighting.after(), news, entryPages.outgoing(), entryPages.pending()),
        document.delivery());
  }
}
