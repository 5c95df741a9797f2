package news.dateline.ingest.feed;

import java.net.URI;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Function;
import news.dateline.ingest.fetch.FetchRequest;
import news.dateline.ingest.fetch.Fetched;
import news.dateline.ingest.intake.ArticleIntake;
import news.dateline.ingest.intake.Delivery;
import news.dateline.ingest.intake.DeliveryBuilder;
import news.dateline.ingest.intake.ReadItem;
import news.dateline.ingest.source.Channel;
import news.dateline.ingest.source.SourceProfile;
import news.dateline.tracing.SilentFault;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Fetches and reads the pages behind entries. */
final class PageReader {
  private static final Logger LOG = LoggerFactory.getLogger(PageReader.class);
  private static final String HTML = "html"; // what else lies there is no page

  private final Function<FetchRequest, Fetched> web;
  private final ArticleIntake intake;
  private final LargeDocuments large;
  private final InstantSource clock;

  PageReader(
      Function<FetchRequest, Fetched> web,
      ArticleIntake intake,
      LargeDocuments large,
      InstantSource clock) {
    this.web = web;
    this.intake = intake;
    this.large = large;
    this.clock = clock;
  }

  /** What the page has. A fault of ours costs this page, not the poll with all its entries. */
  PageText read(URI address, SourceProfile source, boolean privateAddresses) {
    try {
      return fetch(address, source, privateAddresses);
    } catch (RuntimeException | StackOverflowError e) { // deep nesting is a page's doing
      LOG.error(
          "a fault of ours while the page {} of {} was read",
          address,
          source.id(),
          SilentFault.of(e));
      return new PageText.Never("%s could not be read, a fault of ours".formatted(address));
    }
  }

  private PageText fetch(URI address, SourceProfile source, boolean privateAddresses) {
    Fetched fetched = web.apply(FetchRequest.of(address, privateAddresses, FetchRequest.Kind.PAGE));
    return switch (fetched) {
      case Fetched.Content content -> story(content, source);
      case Fetched.TryLater later -> new PageText.Later(later.sentence(), true, later.retryAfter());
      case Fetched.Refused refused -> new PageText.Never(refused.sentence());
      case Fetched.Gone _ -> new PageText.Never("%s answered 410 Gone".formatted(address));
      case Fetched.NotModified _ -> new PageText.Never("%s sent nothing".formatted(address));
    };
  }

  private PageText story(Fetched.Content content, SourceProfile source) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    Delivery delivery =
        DeliveryBuilder.builder()
            .source(source)
            .bytes(content.bytes())
            .channel(Channel.FEED)
            .identity(content.finalUrl().toString())
            .receivedAt(now)
            .contentType(content.contentType())
            .format(HTML)
            .articleUri(content.finalUrl().toString())
            .build();
    List<ReadItem> items = large.read(content.bytes(), () -> intake.read(delivery));
    return switch (items.getFirst()) {
      case ReadItem.Ready ready ->
          new PageText.Found(content.finalUrl(), ready.article(), delivery);
      case ReadItem.Refused refused ->
          new PageText.Never("%s: %s".formatted(content.finalUrl(), refused.refusal().detail()));
    };
  }
}
