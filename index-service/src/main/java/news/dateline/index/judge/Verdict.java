package news.dateline.index.judge;

import java.util.Map;
import java.util.Optional;

/**
 * What to do about one article's candidates.
 *
 * @param write the one that becomes current; empty where what stands stays
 * @param outcomes of every candidate; they hold once the write has succeeded
 */
public record Verdict(Optional<Candidate> write, Map<Candidate, Outcome> outcomes) {}
