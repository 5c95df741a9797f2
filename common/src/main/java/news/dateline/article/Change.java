package news.dateline.article;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One change of a story that readers can see: the value of a record of {@code changes-v1}, which
 * has all of them in one order. There is no text in it.
 *
 * @param id the same for the same change, whoever tells it
 * @param status what may be seen of the article since: {@code live}, {@code embargoed}, {@code
 *     withheld}, {@code killed}, {@code expired}
 * @param at when the document was written that shows it
 * @param versionCreated of the version that stands, where it states that
 * @param receiptId of the version that stands; absent while none does
 * @param storyId the same for articles that were near duplicates when this was told; absent of an
 *     article that is hidden
 */
public record Change(
    String id,
    ArticleId articleId,
    String uri,
    String source,
    ChangeKind kind,
    String status,
    Instant at,
    @Nullable Instant versionCreated,
    @Nullable String receiptId,
    @Nullable String storyId) {

  /** What every change has must be there. */
  public Change {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(articleId, "articleId");
    Objects.requireNonNull(uri, "uri");
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(status, "status");
    Objects.requireNonNull(at, "at");
  }
}
