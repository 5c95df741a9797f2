package news.dateline.index.reread;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Set;
import news.dateline.article.Article;
import news.dateline.index.history.FieldChange;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A field that another reading of the same bytes has otherwise.
 *
 * @param from its value; told of what is no text of the story, and absent where there was none
 * @param to likewise
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record FieldDifference(String field, @Nullable JsonNode from, @Nullable JsonNode to) {
  /** What the bytes' first receipt says, and who read them. */
  private static final Set<String> OF_THE_RECEIPT =
      Set.of(
          "id",
          "receiptId",
          "receivedAt",
          "channel",
          "rawSha256",
          "rawBytes",
          "parserRevision",
          "readAt");

  private static final Set<String> NO_TEXT =
      Set.of(
          "order",
          "pubStatus",
          "embargoedUntil",
          "embargoedIndefinitely",
          "expires",
          "firstCreated",
          "versionCreated",
          "language",
          "zone",
          "dateOrder",
          "urgency",
          "rawFormat");

  /** In the order of their names; of most only the names, whoever may read the story. */
  static List<FieldDifference> between(Article kept, Article read) {
    return FieldChange.between(kept, read, OF_THE_RECEIPT, NO_TEXT::contains).stream()
        .map(change -> new FieldDifference(change.field(), change.from(), change.to()))
        .toList();
  }
}
