package news.dateline.article;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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

  /**
   * Collections are copied; absent ones are empty. The tools are in the order of their names: the
   * same note is the same bytes in every process, and readings are told apart by theirs.
   */
  public EnrichmentNote {
    tools = tools == null ? Map.of() : Collections.unmodifiableMap(new TreeMap<>(tools));
    degraded = degraded == null ? List.of() : List.copyOf(degraded);
  }
}
