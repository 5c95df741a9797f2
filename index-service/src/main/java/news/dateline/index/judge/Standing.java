package news.dateline.index.judge;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import news.dateline.article.ArticleOrder;
import news.dateline.article.PubStatus;
import news.dateline.index.document.ChangeMark;
import news.dateline.index.document.ChangeRule;
import news.dateline.index.document.Visibility;
import org.jspecify.annotations.Nullable;

/**
 * What the judge needs to know of an article's current document: which version it shows and as it
 * was known then, and what was done to the article. A document that shows no version has neither
 * receipt nor order: the article was controlled before it came, or waits for a new copy.
 *
 * @param pubStatus as it is shown
 * @param statedStatus of the version, where controls have it shown as another
 * @param visibility absent from no document of ours
 * @param readingSha256 absent from documents of old
 * @param control what was done to the article
 * @param storyId for whoever replaces the document, as what follows; the judge does not look at it
 */
public record Standing(
    @Nullable String uri,
    @Nullable String source,
    @Nullable String receiptId,
    @Nullable String channel,
    @Nullable ArticleOrder order,
    PubStatus pubStatus,
    @Nullable PubStatus statedStatus,
    @Nullable Visibility visibility,
    int parserRevision,
    int enrichmentRevision,
    @Nullable String readingSha256,
    ControlState control,
    @Nullable String storyId,
    @Nullable ChangeMark change) {
  /** The document's fields that it is read from. */
  public static final List<String> FIELDS =
      List.of(
          "uri",
          "source",
          "receiptId",
          "channel",
          "order",
          "pubStatus",
          "statedStatus",
          "visibility",
          "parserRevision",
          "enrichmentRevision",
          "readingSha256",
          "control",
          "storyId",
          "change");

  /** Where nothing was done the document has no word of it. */
  public Standing {
    control = Objects.requireNonNullElse(control, ControlState.NONE);
  }

  /** The version it shows, where nothing newer is known of that; empty where it shows none. */
  public Optional<Version> version() {
    return order == null || receiptId == null
        ? Optional.empty()
        : Optional.of(version(order, receiptId));
  }

  private Version version(ArticleOrder place, String receipt) {
    return new Version(
        new FirstReceipt(
            receipt, place.receivedAt(), channel, parserRevision, Instant.EPOCH, place),
        new Reading(
            Objects.requireNonNullElse(statedStatus, pubStatus) == PubStatus.CANCELED,
            parserRevision,
            Instant.EPOCH,
            enrichmentRevision,
            0,
            place.receivedAt(),
            receipt,
            reading()));
  }

  /** Whether the document is what {@code current} and {@code controls} make of it. */
  boolean shows(Optional<Version> current, ControlState controls) {
    boolean shown =
        current
            .map(
                version ->
                    version.first().receiptId().equals(receiptId)
                        && version.order().equals(order)
                        && version.reading().sha256().equals(reading()))
            .orElse(order == null);
    return shown && control().equals(controls);
  }

  /** The document as that write has made it, to be replaced. */
  public ChangeRule.Before before(String index, long seqNo) {
    return new ChangeRule.Before(
        Objects.requireNonNullElse(visibility, Visibility.AWAITING),
        rawSha256(),
        reading(),
        control.purged(),
        change,
        index,
        seqNo);
  }

  /** The same document of that article without its text, its time being over. */
  public ChangeRule.After emptied(String articleId) {
    return new ChangeRule.After(
        articleId, Visibility.EXPIRED, rawSha256(), reading(), control.purged(), false);
  }

  /**
   * Whether its version, as {@code known} now, has a lower place than the document says, or counts
   * no more: a version that lost to it may have to take its place.
   */
  public boolean hasSunk(Version known, ControlState controls) {
    return !controls.counts(known) || (order != null && known.order().compareTo(order) < 0);
  }

  private String rawSha256() {
    return order == null ? "" : order.rawSha256();
  }

  private String reading() {
    return Objects.requireNonNullElse(readingSha256, "");
  }
}
