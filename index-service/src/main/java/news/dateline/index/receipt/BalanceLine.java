package news.dateline.index.receipt;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A line of the balance sheet.
 *
 * @param source absent on the line of all sources
 * @param hour in which the receipts came; absent on a line of all hours, and on the line of
 *     receipts of which only a dead letter is known yet
 * @param counts {@code received} and every outcome
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record BalanceLine(
    @Nullable String source, @Nullable Instant hour, @JsonAnyGetter Map<String, Long> counts) {
  private static final String RECEIVED = "received";
  private static final List<String> OUTCOMES =
      List.of(
          "indexed",
          "superseded",
          "duplicate",
          "after-kill",
          ReceiptDocument.REFUSED,
          ReceiptDocument.DEAD_LETTERED,
          ReceiptDocument.IN_FLIGHT);

  /** A line on which every outcome is told, those of which there are none too. */
  static BalanceLine of(
      String source, Optional<Instant> hour, long received, Map<String, Long> outcomes) {
    Map<String, Long> counts = none();
    counts.put(RECEIVED, received);
    counts.putAll(outcomes);
    return new BalanceLine(source, hour.orElse(null), counts);
  }

  /** All these lines in one. */
  static BalanceLine total(List<BalanceLine> lines) {
    Map<String, Long> counts = none();
    lines.forEach(
        line -> line.counts.forEach((name, count) -> counts.merge(name, count, Long::sum)));
    return new BalanceLine(null, null, counts);
  }

  private static Map<String, Long> none() {
    Map<String, Long> counts = new LinkedHashMap<>();
    counts.put(RECEIVED, 0L);
    OUTCOMES.forEach(outcome -> counts.put(outcome, 0L));
    return counts;
  }
}
