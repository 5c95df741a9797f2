package news.dateline.index.judge;

import java.util.List;
import java.util.Objects;
import news.dateline.article.ArticleOrder;
import news.dateline.article.PubStatus;
import org.jspecify.annotations.Nullable;

/**
 * What the judge needs to know of an article's current document: which version it shows and as it
 * was known then.
 *
 * @param readingSha256 absent from documents of old
 * @param storyId for whoever replaces the document; the judge does not look at it
 */
public record Standing(
    String receiptId,
    @Nullable String channel,
    ArticleOrder order,
    PubStatus pubStatus,
    int parserRevision,
    int enrichmentRevision,
    @Nullable String readingSha256,
    @Nullable String storyId) {
  /** The document's fields that it is read from. */
  public static final List<String> FIELDS =
      List.of(
          "receiptId",
          "channel",
          "order",
          "pubStatus",
          "parserRevision",
          "enrichmentRevision",
          "readingSha256",
          "storyId");

  /** The version it shows, where nothing newer is known of that. */
  public Version version() {
    return new Version(
        new FirstReceipt(receiptId, order.receivedAt(), channel, parserRevision, order),
        new Reading(
            pubStatus == PubStatus.CANCELED,
            parserRevision,
            enrichmentRevision,
            0,
            order.receivedAt(),
            receiptId,
            reading()));
  }

  /** Whether the document is what {@code version} makes of it. */
  boolean shows(Version version) {
    return receiptId.equals(version.first().receiptId())
        && order.equals(version.order())
        && reading().equals(version.reading().sha256());
  }

  /**
   * Whether its version, as {@code known} now, has a lower place than the document says: a version
   * that lost to it may have to take its place.
   */
  public boolean hasSunk(Version known) {
    return known.order().compareTo(order) < 0;
  }

  private String reading() {
    return Objects.requireNonNullElse(readingSha256, "");
  }
}
