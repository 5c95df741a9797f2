package news.dateline.index.control;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import news.dateline.article.Control;
import news.dateline.article.ControlDeed;
import org.jspecify.annotations.Nullable;

/**
 * Who did what to an article, when and why, and what it met. There is no text of an article in it.
 *
 * @param actor the name that an operator stated, or {@code wire}
 * @param by the receipt id of the item that kills; absent where it was done by hand
 * @param before what could be seen of the article until then; absent where it had not come yet
 * @param after what can be seen of it since
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AuditEntry(
    String articleId,
    @Nullable String source,
    @Nullable String uri,
    ControlDeed deed,
    String actor,
    String reason,
    Instant at,
    @Nullable String by,
    Instant appliedAt,
    @Nullable String before,
    String after) {

  /** A control, as it is written down when it is carried out. */
  public static AuditEntry of(
      Control control,
      @Nullable String uri,
      @Nullable String before,
      String after,
      Instant appliedAt) {
    return new AuditEntry(
        control.articleId().value(),
        control.source(),
        uri,
        control.deed(),
        control.actor(),
        control.reason(),
        control.at(),
        control.by(),
        appliedAt,
        before,
        after);
  }
}
