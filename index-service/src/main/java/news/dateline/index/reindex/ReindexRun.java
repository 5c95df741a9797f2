package news.dateline.index.reindex;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How far a reindex is.
 *
 * @param alias whose index is copied
 * @param documents of the old index when it began
 * @param copied so far; a document that was written meanwhile is copied again
 * @param heldMillis how long writers waited at the end
 * @param failure what ended it, as a sentence
 */
record ReindexRun(
    String alias,
    String from,
    String to,
    Phase phase,
    long documents,
    long copied,
    long heldMillis,
    Instant startedAt,
    @Nullable Instant endedAt,
    @Nullable String failure) {

  /** Where it stands. */
  enum Phase {
    /** Documents are copied, and what is written meanwhile after them. */
    @JsonProperty("copying")
    COPYING,
    /** Writers wait while the last are copied. */
    @JsonProperty("switching")
    SWITCHING,
    /** The new index stands in for the old one, which is removed. */
    @JsonProperty("done")
    DONE,
    /** The old index stands as it was. */
    @JsonProperty("failed")
    FAILED
  }

  ReindexRun in(Phase next) {
    return new ReindexRun(
        alias, from, to, next, documents, copied, heldMillis, startedAt, endedAt, failure);
  }

  ReindexRun copied(long more) {
    return new ReindexRun(
        alias, from, to, phase, documents, copied + more, heldMillis, startedAt, endedAt, failure);
  }

  ReindexRun ended(Instant at, long held, @Nullable String why) {
    Phase last = why == null ? Phase.DONE : Phase.FAILED;
    return new ReindexRun(alias, from, to, last, documents, copied, held, startedAt, at, why);
  }

  boolean isUnderWay() {
    return phase == Phase.COPYING || phase == Phase.SWITCHING;
  }
}
