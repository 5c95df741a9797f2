package news.dateline.ingest.folder;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import news.dateline.article.Article;
import news.dateline.article.Warning;
import news.dateline.ingest.format.Refusal;
import news.dateline.ingest.intake.IntakeOutcome;
import org.jspecify.annotations.Nullable;

/**
 * One item of a file, as its sender and operator are told of it: the shape of a pushed item.
 *
 * @param entry its name in the archive, where it lay in one
 * @param receiptId absent where nothing could be read that would make one
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record FiledItem(
    String outcome,
    @Nullable String entry,
    @Nullable String receiptId,
    @Nullable String id,
    @Nullable String uri,
    @Nullable String version,
    @Nullable String reason,
    @Nullable String where,
    @Nullable String detail,
    List<Warning> warnings) {
  private static final String REFUSED = "refused";

  static FiledItem accepted(@Nullable String entry, Article article) {
    return new FiledItem(
        "accepted",
        entry,
        article.receiptId(),
        article.id().value(),
        article.uri(),
        article.version(),
        null,
        null,
        null,
        article.warnings());
  }

  static FiledItem refused(@Nullable String entry, @Nullable String receiptId, Refusal refusal) {
    return new FiledItem(
        REFUSED,
        entry,
        receiptId,
        null,
        null,
        null,
        refusal.reason(),
        refusal.where(),
        refusal.detail(),
        List.of());
  }

  /** Of an item that the broker has acknowledged. */
  static FiledItem of(@Nullable String entry, IntakeOutcome outcome) {
    return switch (outcome) {
      case IntakeOutcome.Accepted(Article article) -> accepted(entry, article);
      case IntakeOutcome.Refused refused -> refused(entry, refused.receiptId(), refused.refusal());
      case IntakeOutcome.Unacknowledged unacknowledged ->
          throw new IllegalArgumentException("nothing is filed before: " + unacknowledged.detail());
    };
  }

  boolean isRefused() {
    return outcome.equals(REFUSED);
  }

  /** Whose name leads the sentence that says why. */
  String told() {
    return entry == null ? String.valueOf(detail) : "%s: %s".formatted(entry, detail);
  }
}
