package news.dateline.ingest.key;

import java.time.Instant;

/**
 * A key as it may be shown.
 *
 * @param id tells keys of a source apart; it says nothing of the secret
 */
public record KeyInfo(String id, Instant createdAt) {}
