package news.dateline.ingest.feed;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import news.dateline.article.Article;
import news.dateline.ingest.intake.Lane;
import news.dateline.ingest.intake.ReadItem;

/** An entry of a feed's document as it was read, and as it is remembered. */
record FeedEntry(EntryKey key, ReadItem item) {
  private static final Duration HISTORY = Duration.ofHours(1); // as of folders: older is backlog

  /** What an entry says is what we read of it; a refused one is what it is refused for. */
  static FeedEntry of(ReadItem item) {
    return switch (item) {
      case ReadItem.Ready ready ->
          new FeedEntry(EntryKey.of(ready.article().uri(), ready.versionSha256()), item);
      case ReadItem.Refused refused ->
          new FeedEntry(EntryKey.of(refused.receiptId(), refused.receiptId()), item);
    };
  }

  /** When it says that it was published or changed, where that is past. */
  Optional<Instant> statedAt(Instant now) {
    if (item instanceof ReadItem.Ready ready) {
      Article article = ready.article();
      Instant at =
          article.versionCreated() == null ? article.firstCreated() : article.versionCreated();
      return Optional.ofNullable(at).filter(it -> !it.isAfter(now));
    }
    return Optional.empty();
  }

  /** What stands in a feed that we have just come to know is history, unless it is fresh. */
  Lane lane(boolean firstPoll, Instant now) {
    return firstPoll ? laneByAge(now) : Lane.LIVE;
  }

  /** History, if it states a time that is past for so long. */
  Lane laneByAge(Instant now) {
    return statedAt(now).filter(at -> at.isBefore(now.minus(HISTORY))).isPresent()
        ? Lane.BACKLOG
        : Lane.LIVE;
  }
}
