package news.dateline.index.searchable;

import io.micrometer.core.instrument.Timer;
import java.time.Instant;
import java.util.function.Predicate;
import news.dateline.index.judge.Standing;

/**
 * What was written and a search may not see yet.
 *
 * @param since before which nobody can have written it
 * @param isKill whether a text is to be gone, and not to be there
 * @param seen whether a document that a search has found shows it, or what has replaced it
 */
record Awaited(
    String articleId,
    Instant receivedAt,
    Instant since,
    boolean isKill,
    Timer latency,
    Predicate<Standing> seen) {}
