package news.dateline.article;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How an article was enriched.
 *
 * @param revision grows whenever the same article would be enriched differently
 * @param tools the engine behind each of {@code language}, {@code entity}, {@code date}, {@code
 *     amount}
 * @param referenceTime what "today" in the text was read as
 * @param degraded the stages that failed and added nothing
 */
public record EnrichmentNote(
    int revision,
    Map<String, String> tools,
    @Nullable Instant referenceTime,
    List<String> degraded) {

  /** Collections are copied; absent ones are empty. */
  public EnrichmentNote {
    tools = tools == null ? Map.of() : Map.copyOf(tools);
    degraded = degraded == null ? List.of() : List.copyOf(degraded);
  }
}
