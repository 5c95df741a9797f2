package news.dateline.ingest.feed;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import news.dateline.ingest.fetch.FetchRequest;
import news.dateline.ingest.fetch.Fetched;
import news.dateline.ingest.intake.ArticleIntake;
import news.dateline.ingest.intake.ReadItem;
import news.dateline.ingest.source.FeedProfile;
import news.dateline.ingest.source.SourceProfile;

/** Looks at a feed as a poll would, for an operator: publishes nothing, remembers nothing. */
public final class FeedReading {
  private final Function<FetchRequest, Fetched> web;
  private final ArticleIntake intake;
  private final InstantSource clock;

  /** Readings by {@code web}, which answers every request and never throws. */
  public FeedReading(
      Function<FetchRequest, Fetched> web, ArticleIntake intake, InstantSource clock) {
    this.web = web;
    this.intake = intake;
    this.clock = clock;
  }

  /** Fetches the profile's feed once and reads it; takes as long as the site. */
  public FeedReport test(SourceProfile source) {
    FeedProfile feed = source.feed();
    if (feed == null) {
      return FeedReport.failed(
          "source '%s' has no feed: name one under feed.url".formatted(source.id()));
    }
    FetchRequest request =
        FetchRequest.of(feed.url(), feed.privateAddresses(), FetchRequest.Kind.FEED);
    return switch (web.apply(request)) {
      case Fetched.Content content -> report(content, source, feed);
      case Fetched.TryLater later -> FeedReport.failed(later.sentence());
      case Fetched.Refused refused -> FeedReport.failed(refused.sentence());
      case Fetched.Gone _ ->
          FeedReport.failed("%s answered 410 Gone: the feed has ended".formatted(feed.url()));
      case Fetched.NotModified _ ->
          FeedReport.failed(
              "%s answered 304 to a request without validators".formatted(feed.url()));
    };
  }

  private FeedReport report(Fetched.Content content, SourceProfile source, FeedProfile feed) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    FeedDocument document = FeedDocument.read(content, source, intake, now);
    Optional<ReadItem.Refused> refusal = document.refusal();
    List<ReadItem> items = document.entries().stream().map(FeedEntry::item).toList();
    long refused = items.stream().filter(ReadItem.Refused.class::isInstance).count();
    long teasers =
        items.stream()
            .filter(
                item ->
                    item instanceof ReadItem.Ready ready
                        && Teaser.pageOf(ready, feed.pages()).isPresent())
            .count();
    String sentence =
        refusal
            .map(whole -> "this is no feed that we read: " + whole.refusal().detail())
            .orElse(
                "%d entries, %d of them refused; the pages of %d would be fetched"
                    .formatted(items.size(), refused, teasers));
    return new FeedReport(
        refusal.isEmpty(),
        sentence,
        Optional.of(content.finalUrl()),
        content.movedPermanentlyTo(),
        content.bytes().length,
        items,
        (int) teasers);
  }
}
