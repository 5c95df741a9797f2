package news.dateline.ingest.format;

import org.jspecify.annotations.Nullable;

/**
 * Why something is not taken.
 *
 * @param reason a short fixed word, to count by
 * @param where the field, line or rule it concerns
 * @param detail one sentence that says what is wrong and what to do
 */
public record Refusal(String reason, @Nullable String where, String detail) {}
