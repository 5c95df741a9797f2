package news.dateline.desk.service;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What was done to an article. Who did it and the reason given are for operators, and are not read.
 *
 * @param deed such as {@code kill} or {@code hold}
 * @param by the receipt id of the item that kills; absent where it was done by hand
 * @param before what could be seen of the article until then; absent where it had not come yet
 * @param after what can be seen of it since
 */
public record ControlLine(
    String controlId,
    String articleId,
    @Nullable String source,
    String deed,
    Instant at,
    @Nullable String by,
    @Nullable Instant appliedAt,
    @Nullable String before,
    @Nullable String after) {}
