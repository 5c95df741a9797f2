package news.dateline.ingest.feed;

import java.util.Optional;
import news.dateline.ingest.intake.Lane;
import news.dateline.ingest.intake.ReadItem;

/**
 * An item that a poll publishes.
 *
 * @param page the page that something of it is from, whose bytes are kept as the feed's are
 */
record Outgoing(ReadItem item, Lane lane, Optional<PageText.Found> page) {
  Outgoing(ReadItem item, Lane lane) {
    this(item, lane, Optional.empty());
  }
}
