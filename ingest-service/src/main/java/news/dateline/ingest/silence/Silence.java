package news.dateline.ingest.silence;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * How long a source has been silent, and how long is usual.
 *
 * @param lastArticleAt when its last accepted article came in; empty if none did within a month
 * @param threshold longer is told to operators
 * @param learned whether the threshold was learned from the source, or else is what its profile
 *     states
 * @param silent whether the threshold is passed; a source that never sent anything is not silent,
 *     and none is before the receipts of the month have been read
 */
public record Silence(
    Optional<Instant> lastArticleAt, Duration threshold, boolean learned, boolean silent) {}
