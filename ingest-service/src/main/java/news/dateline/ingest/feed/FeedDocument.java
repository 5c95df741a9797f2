package news.dateline.ingest.feed;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import news.dateline.article.Hashes;
import news.dateline.article.Receipt;
import news.dateline.ingest.fetch.Fetched;
import news.dateline.ingest.intake.ArticleIntake;
import news.dateline.ingest.intake.Delivery;
import news.dateline.ingest.intake.DeliveryBuilder;
import news.dateline.ingest.intake.ReadItem;
import news.dateline.ingest.source.Channel;
import news.dateline.ingest.source.SourceProfile;
import news.dateline.ingest.source.SourceProfileBuilder;

/** A feed's document as a delivery, and what was read of it. */
record FeedDocument(Delivery delivery, List<ReadItem> items) {
  // An error page that is answered with 200 is a page, and would be read as an article.
  private static final List<String> FEEDS = List.of("rss", "atom", "jsonfeed", "news-sitemap");

  private static final String EMPTY = "no-items";

  static FeedDocument read(
      Fetched.Content content, SourceProfile source, ArticleIntake intake, Instant now) {
    Delivery delivery =
        DeliveryBuilder.builder()
            .source(asFeed(source))
            .bytes(content.bytes())
            .channel(Channel.FEED)
            .receivedAt(now)
            .contentType(content.contentType())
            .build();
    List<ReadItem> items = intake.read(delivery);
    return new FeedDocument(naming(delivery, items), items);
  }

  /** All its entries: only those that are new get a receipt of this document. */
  private static Delivery naming(Delivery delivery, List<ReadItem> items) {
    return DeliveryBuilder.builder(delivery)
        .articleIds(
            items.stream()
                .filter(ReadItem.Ready.class::isInstance)
                .map(item -> ((ReadItem.Ready) item).article().id().value())
                .toList())
        .build();
  }

  /** Only what is a feed is looked for, also where the profile names formats of other channels. */
  private static SourceProfile asFeed(SourceProfile source) {
    List<String> formats = FEEDS.stream().filter(source.formats()::contains).toList();
    return SourceProfileBuilder.builder(source)
        .formats(formats.isEmpty() ? FEEDS : formats)
        .build();
  }

  /** The refusal of all of it, where it is no feed; a feed without entries is one. */
  Optional<ReadItem.Refused> refusal() {
    return items.size() == 1
            && items.getFirst() instanceof ReadItem.Refused refused
            && refused.receiptId().equals(wholeReceiptId())
            && !isEmpty(refused)
        ? Optional.of(refused)
        : Optional.empty();
  }

  /** Its entries, in its order. */
  List<FeedEntry> entries() {
    boolean none =
        items.size() == 1
            && items.getFirst() instanceof ReadItem.Refused refused
            && isEmpty(refused);
    return none ? List.of() : items.stream().map(FeedEntry::of).toList();
  }

  private static boolean isEmpty(ReadItem.Refused refused) {
    return refused.refusal().reason().equals(EMPTY);
  }

  private String wholeReceiptId() {
    return Receipt.idOf(
        delivery.source().id(),
        delivery.channel().id(),
        delivery.identity(),
        Hashes.sha256(delivery.bytes()));
  }
}
