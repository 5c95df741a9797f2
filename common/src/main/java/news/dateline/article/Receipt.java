package news.dateline.article;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What ingest states of every item it received, accepted or refused: the debit side of the balance
 * sheet.
 *
 * @param receiptId the same for a repeat of the same bytes by the same way
 * @param channel {@code push}, {@code folder} or {@code feed}
 * @param articleId absent where the item was refused before it had an identity
 * @param reason why it was refused, a short fixed word
 * @param note what was noted of the delivery; absent where a service of old wrote the receipt
 */
public record Receipt(
    String receiptId,
    String source,
    Instant receivedAt,
    String channel,
    Outcome outcome,
    String rawSha256,
    @Nullable ArticleId articleId,
    @Nullable String reason,
    @Nullable DeliveryNote note) {

  /** What every receipt has must be there. */
  public Receipt {
    Objects.requireNonNull(receiptId, "receiptId");
    Objects.requireNonNull(source, "source");
    Bounds.requireShort("receiptId", receiptId);
    Bounds.requireShort("source", source);
    Bounds.requireShort("channel", channel);
    Bounds.requireShort("rawSha256", rawSha256);
    Objects.requireNonNull(receivedAt, "receivedAt");
    Objects.requireNonNull(outcome, "outcome");
  }

  /** What intake made of the item. */
  public enum Outcome {
    /** Published to Kafka, to be settled by the index-service. */
    @JsonProperty("accepted")
    ACCEPTED,
    /** Not an article we can take; the sender was told why. */
    @JsonProperty("refused")
    REFUSED
  }

  /**
   * The id of a delivery.
   *
   * @param identity what the channel knows the delivery by: the sender's uri, a file's name, a feed
   *     entry's id
   */
  public static String idOf(String source, String channel, String identity, String rawSha256) {
    return Hashes.base32(source, channel, identity, rawSha256);
  }
}
