package news.dateline.ingest.operator;

import java.time.Instant;
import java.util.List;
import java.util.Objects;

/**
 * Every source, as an operator sees it.
 *
 * @param at the service's clock, by which ages are to be told
 */
public record SourceList(Instant at, List<SourceView> sources) {
  /** Sources are copied. */
  public SourceList {
    sources = List.copyOf(Objects.requireNonNullElse(sources, List.of()));
  }
}
