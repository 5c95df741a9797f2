package news.dateline.ingest.source;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All sources, by id. Immutable. */
public final class SourceRegistry {
  private final Map<String, SourceProfile> byId = new LinkedHashMap<>();

  /**
   * A registry of these sources.
   *
   * @throws IllegalArgumentException if two have one id
   */
  public SourceRegistry(List<SourceProfile> sources) {
    for (SourceProfile source : sources) {
      if (byId.put(source.id(), source) != null) {
        throw new IllegalArgumentException("source '%s' stands twice".formatted(source.id()));
      }
    }
  }

  /** The source of that id. */
  public Optional<SourceProfile> find(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /** Every source, in the file's order. */
  public Collection<SourceProfile> all() {
    return List.copyOf(byId.values());
  }
}
