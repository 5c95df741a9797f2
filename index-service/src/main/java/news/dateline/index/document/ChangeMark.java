package news.dateline.index.document;

import java.time.Instant;
import news.dateline.article.ChangeKind;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * The last change of an article that readers can see, noted in its document by whoever wrote it. A
 * write that changes nothing of the kind carries the mark along, and with it the write that it came
 * from: so it is known of each mark whether it was told, however often the document is written
 * again. See ADR 28.
 *
 * @param kind absent where the article could never be read: nothing is to be told of it
 * @param index the index of the write that it came from; absent if that is the document's own
 * @param seqNo the number of that write in its index
 */
public record ChangeMark(
    String id,
    @Nullable ChangeKind kind,
    Instant at,
    @Nullable String index,
    @Nullable Long seqNo) {
  /** The document's field. */
  private static final String FIELD = "change";

  /** The mark for a document that replaces the one of that write and shows the same. */
  ChangeMark carriedFrom(String writtenIn, long writtenAs) {
    return index == null ? new ChangeMark(id, kind, at, writtenIn, writtenAs) : this;
  }

  /** Makes of a document that was written so one that may be written once more. */
  public static void carry(ObjectNode document, String writtenIn, long writtenAs) {
    if (document.get(FIELD) instanceof ObjectNode mark && !mark.has("index")) {
      mark.put("index", writtenIn).put("seqNo", writtenAs);
    }
  }

  /** Puts it into a document. */
  void putInto(ObjectNode document) {
    document.putPOJO(FIELD, this);
  }
}
