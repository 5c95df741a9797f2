package news.dateline.index.receipt;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.Duration;
import java.time.Instant;
import news.dateline.article.DeliveryNote;
import org.jspecify.annotations.Nullable;

/**
 * One line of the balance sheet; its id is the receipt's.
 *
 * @param outcome {@code in-flight} until it is settled
 * @param reason why it was refused or dead-lettered
 * @param by the receipt id of what it lost to
 * @param note absent where services of old wrote it, or only a dead letter is known yet
 * @param hops absent until the article was settled
 */
@RecordBuilder
@RecordBuilder.Options(addClassRetainedGenerated = true)
public record ReceiptDocument(
    String source,
    @Nullable Instant receivedAt,
    @Nullable String channel,
    @Nullable String articleId,
    @Nullable String rawSha256,
    String outcome,
    @Nullable String reason,
    @Nullable String by,
    @Nullable Instant settledAt,
    @Nullable DeliveryNote note,
    @Nullable Hops hops) {
  /**
   * Where an article stood on its way.
   *
   * @param raw {@code topic-partition@offset}; absent where an enrich-service of old passed it on
   * @param enriched likewise
   * @param enrichedAt when the enriched article was published
   */
  public record Hops(
      @Nullable String raw, String enriched, Instant enrichedAt, int enrichmentRevision) {}

  /** Received and not yet settled. */
  public static final String IN_FLIGHT = "in-flight";

  /** Refused at the door. */
  public static final String REFUSED = "refused";

  /** Read by no service. */
  public static final String DEAD_LETTERED = "dead-lettered";

  /** Why the receipt of a dropped letter stays dead-lettered. */
  public static final String DROPPED = "dropped";

  /**
   * Whether that outcome may take the place of this one. The first outcome stands, but that a
   * refused delivery may be sent again, better declared, and that a dead letter may be replayed. No
   * letter undoes what was settled otherwise, however late it comes.
   */
  boolean admits(ReceiptDocument next) {
    return switch (outcome) {
      case IN_FLIGHT, REFUSED -> true;
      case DEAD_LETTERED ->
          !next.outcome.equals(DEAD_LETTERED) || (next.isDropped() && !isDropped());
      default -> false;
    };
  }

  /** Whether it came in and was settled within {@code time}, as far as is known. */
  boolean isSettledWithin(Duration time) {
    return receivedAt != null && settledAt != null && settledAt.isBefore(receivedAt.plus(time));
  }

  private boolean isDropped() {
    return DROPPED.equals(reason);
  }

  boolean isRefused() {
    return outcome.equals(REFUSED);
  }

  /** This outcome; what it does not know of the delivery is taken from {@code known}. */
  ReceiptDocument completedBy(ReceiptDocument known) {
    return ReceiptDocumentBuilder.builder(this)
        .receivedAt(receivedAt == null ? known.receivedAt : receivedAt)
        .channel(channel == null ? known.channel : channel)
        .articleId(articleId == null ? known.articleId : articleId)
        .rawSha256(rawSha256 == null ? known.rawSha256 : rawSha256)
        .note(note == null ? known.note : note)
        .hops(hops == null ? known.hops : hops)
        .build();
  }
}
