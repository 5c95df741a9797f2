package news.dateline.index.document;

import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import news.dateline.article.ArticleCodec;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * A document without its text. It needs no version: what may not be kept any more can be emptied
 * even where the version is gone.
 */
public final class EmptiedArticle {
  private static final String FIRST_OF_THE_TEXT = "headline";

  /** What stays: identity, status, times and order, by which a late copy is known. */
  public static final List<String> FIELDS =
      Arrays.stream(ArticleDocument.class.getRecordComponents())
          .map(RecordComponent::getName)
          .takeWhile(name -> !name.equals(FIRST_OF_THE_TEXT))
          .toList();

  private EmptiedArticle() {}

  /** The expired document's JSON as of now, of one of which only {@link #FIELDS} were read. */
  public static byte[] expired(ObjectNode head, @Nullable ChangeMark change, Instant now) {
    ObjectNode expired =
        head.deepCopy().put("visibility", "expired").put("indexedAt", now.toString());
    if (change != null) {
      change.putInto(expired);
    }
    return ArticleCodec.mapper().writeValueAsBytes(expired);
  }
}
