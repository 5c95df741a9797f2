package news.dateline.index.control;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What identifies an article, and what can be seen of it; nothing of its text.
 *
 * @param receivedAt of the version that is shown; absent where none is
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ArticleHead(
    String id,
    @Nullable String source,
    @Nullable String uri,
    String visibility,
    @Nullable Instant receivedAt) {

  /** The part of a document that it is made of. */
  record Fields(
      @Nullable String source,
      @Nullable String uri,
      String visibility,
      @Nullable Instant receivedAt,
      @Nullable String receiptId) {
    static final List<String> NAMES =
        List.of("source", "uri", "visibility", "receivedAt", "receiptId");

    ArticleHead of(String id) {
      return new ArticleHead(id, source, uri, visibility, receivedAt);
    }
  }
}
