package news.dateline.ingest.folder;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import news.dateline.ingest.problem.ProblemTypes;
import org.jspecify.annotations.Nullable;

/**
 * What lies beside a filed file, its items apart: as an outcome without, as a problem with the
 * first three, which are those of HTTP's problem details (RFC 9457).
 *
 * @param file where the file itself lies, below the root
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record FilingNote(
    @Nullable String type,
    @Nullable String title,
    @Nullable String detail,
    String file,
    @Nullable String source,
    long bytes,
    Instant modified,
    Instant takenAt,
    Instant settledAt,
    long accepted,
    long refused) {
  /** The same, told as a problem. */
  FilingNote asProblem(String reason, String problemTitle, String sentence) {
    return new FilingNote(
        ProblemTypes.PREFIX + reason,
        problemTitle,
        sentence,
        file,
        source,
        bytes,
        modified,
        takenAt,
        settledAt,
        accepted,
        refused);
  }
}
