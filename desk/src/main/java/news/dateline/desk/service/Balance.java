package news.dateline.desk.service;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The balance sheet, as {@code GET /v1/balance} tells it.
 *
 * @param lines one a source, or one an hour of each source
 * @param total all of them in one
 */
public record Balance(@JsonProperty("balance") List<Line> lines, Line total) {

  /** An absent list is an empty one. */
  public Balance {
    lines = Lists.copy(lines);
  }

  /**
   * What became of what was received.
   *
   * @param source absent on the line of all
   * @param hour absent where lines are not by hour, and of receipts of which only a dead letter is
   *     known
   * @param superseded by a later version, which stands
   * @param duplicate of what was there
   * @param afterKill came after its story was killed
   * @param inFlight not settled yet
   */
  public record Line(
      @Nullable String source,
      @Nullable Instant hour,
      long received,
      long indexed,
      long superseded,
      long duplicate,
      @JsonProperty("after-kill") long afterKill,
      long refused,
      @JsonProperty("dead-lettered") long deadLettered,
      @JsonProperty("in-flight") long inFlight) {

    /**
     * What no column accounts for; 0 unless a service of a newer version counts another outcome.
     */
    public long unaccounted() {
      return received
          - indexed
          - superseded
          - duplicate
          - afterKill
          - refused
          - deadLettered
          - inFlight;
    }

    /** What nobody will read unless somebody mends something. */
    public long lost() {
      return refused + deadLettered;
    }
  }
}
