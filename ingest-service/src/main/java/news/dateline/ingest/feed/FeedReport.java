package news.dateline.ingest.feed;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import news.dateline.ingest.intake.ReadItem;

/**
 * A feed fetched and read once, with nothing published and nothing remembered.
 *
 * @param isReadable whether it is a feed that can be polled
 * @param sentence what came of it
 * @param address where it was found, after all redirects
 * @param movedTo where it says that it has moved for good
 * @param bytes of the document, unpacked
 * @param items its entries in its order, read or refused
 * @param teasers entries whose pages would be fetched
 */
public record FeedReport(
    boolean isReadable,
    String sentence,
    Optional<URI> address,
    Optional<URI> movedTo,
    int bytes,
    List<ReadItem> items,
    int teasers) {

  /** The list is copied. */
  public FeedReport {
    items = List.copyOf(items);
  }

  static FeedReport failed(String sentence) {
    return new FeedReport(false, sentence, Optional.empty(), Optional.empty(), 0, List.of(), 0);
  }
}
