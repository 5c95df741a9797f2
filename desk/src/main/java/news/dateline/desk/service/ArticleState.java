package news.dateline.desk.service;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What identifies an article and whether it may be seen, as {@code GET /v1/articles/{id}} tells it.
 *
 * @param visibility {@code live}, {@code embargoed}, {@code withheld}, {@code killed}, {@code
 *     expired} or {@code awaiting}
 * @param receivedAt of the version that stands; absent where none does
 */
public record ArticleState(
    String id,
    @Nullable String source,
    @Nullable String uri,
    String visibility,
    @Nullable Instant receivedAt) {}
