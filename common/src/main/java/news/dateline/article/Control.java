package news.dateline.article;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A deed on an article. It travels the topics of articles under the article's id, so it comes after
 * what it acts on; and it may come in any other order all the same, since what is known of an
 * article's controls is a join of them.
 *
 * @param controlId the same for a repeat of the same deed
 * @param uri the article's, where it is known: it may be controlled before it comes
 * @param actor who: the name that an operator states, or {@link #WIRE}
 * @param at when, to the millisecond; what is received later is not concerned by a reinstatement or
 *     a release
 * @param by the receipt id of the item that kills; null when it is done by hand
 */
public record Control(
    String controlId,
    ArticleId articleId,
    String source,
    @Nullable String uri,
    ControlDeed deed,
    String actor,
    String reason,
    Instant at,
    @Nullable String by) {
  /** The actor where an item of the wire does it. */
  public static final String WIRE = "wire";

  /** UTF-16 code units of a reason: some sentences, and no article. */
  public static final int REASON_CHARS = 1_000;

  private static final int ID_CHARS = 32; // 128 bits

  /** What every control has must be there. */
  public Control {
    Objects.requireNonNull(articleId, "articleId");
    Objects.requireNonNull(deed, "deed");
    Objects.requireNonNull(reason, "reason");
    Objects.requireNonNull(at, "at");
    Bounds.requireShort("controlId", controlId);
    Bounds.requireShort("source", source);
    Bounds.requireShort("actor", actor);
  }

  /** A deed by hand, done at that moment. */
  public static Control byHand(
      ArticleId article,
      String source,
      @Nullable String uri,
      ControlDeed deed,
      String actor,
      String reason,
      Instant at) {
    String id = id(article, deed, actor, reason, at.toString());
    return new Control(id, article, source, uri, deed, actor, reason, at, null);
  }

  /**
   * A deed that an item of the same wire asks for, received under {@code receiptId} at that time.
   */
  public static Control byWire(
      ArticleId article, String source, ControlDeed deed, String receiptId, Instant receivedAt) {
    String reason = "named by the item received as " + receiptId;
    String id = id(article, deed, receiptId);
    return new Control(id, article, source, null, deed, WIRE, reason, receivedAt, receiptId);
  }

  private static String id(ArticleId article, ControlDeed deed, String... unique) {
    String all = article.value() + "\n" + deed.word() + "\n" + String.join("\n", unique);
    return Hashes.sha256(all.getBytes(StandardCharsets.UTF_8)).substring(0, ID_CHARS);
  }
}
