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
 *     amount} for this article; {@code none} where the article's language is not one that it reads
 * @param referenceTime what "today" in the text was read as
 * @param language what the text says of the language; absent where that stage failed, or was not
 *     yet made
 * @param degraded the stages that failed and added nothing
 */
public record EnrichmentNote(
    int revision,
    Map<String, String> tools,
    @Nullable Instant referenceTime,
    @Nullable LanguageNote language,
    List<String> degraded) {

  /** Collections are copied; absent ones are empty. */
  public EnrichmentNote {
    tools = tools == null ? Map.of() : Map.copyOf(tools);
    degraded = degraded == null ? List.of() : List.copyOf(degraded);
  }
}
