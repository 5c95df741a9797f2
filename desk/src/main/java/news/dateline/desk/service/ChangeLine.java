package news.dateline.desk.service;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What readers saw change of one story; there is no text in it.
 *
 * @param cursor the place after it
 * @param kind such as {@code new}, {@code corrected} or {@code killed}: a word, for a newer version
 *     may tell others
 * @param status the story's visibility since
 * @param storyId absent of a story that is hidden
 */
public record ChangeLine(
    String cursor,
    String id,
    String articleId,
    String uri,
    String source,
    String kind,
    String status,
    Instant at,
    @Nullable Instant versionCreated,
    @Nullable String receiptId,
    @Nullable String storyId) {}
