package news.dateline.ingest.source;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/**
 * All sources, by id: those configured in the file, which stay, and those registered at run time.
 * Thread-safe.
 */
public final class SourceRegistry {
  private final Map<String, SourceProfile> configured = new LinkedHashMap<>();
  private final List<Consumer<SourceProfile>> listeners = new CopyOnWriteArrayList<>();
  private volatile Map<String, SourceProfile> registered = Map.of();

  /**
   * A registry of these configured sources.
   *
   * @throws IllegalArgumentException if two have one id
   */
  public SourceRegistry(List<SourceProfile> sources) {
    for (SourceProfile source : sources) {
      if (configured.put(source.id(), source) != null) {
        throw new IllegalArgumentException("source '%s' stands twice".formatted(source.id()));
      }
    }
  }

  /** The source of that id. */
  public Optional<SourceProfile> find(String id) {
    SourceProfile source = configured.get(id);
    return Optional.ofNullable(source == null ? registered.get(id) : source);
  }

  /** Every source: the configured ones in the file's order, then the registered ones by id. */
  public Collection<SourceProfile> all() {
    Map<String, SourceProfile> all = new LinkedHashMap<>(registered.size() + configured.size());
    all.putAll(configured);
    registered.forEach(all::putIfAbsent);
    return List.copyOf(all.values());
  }

  /** Whether the file has the source, which then is what the file says. */
  public boolean isConfigured(String id) {
    return configured.containsKey(id);
  }

  /** Adds a source or replaces a registered one; a configured one of that id goes first. */
  public synchronized void register(SourceProfile source) {
    Map<String, SourceProfile> more = new TreeMap<>(registered);
    more.put(source.id(), source);
    registered = more;
    if (!isConfigured(source.id())) {
      listeners.forEach(listener -> listener.accept(source));
    }
  }

  /** Removes a registered source. */
  public synchronized void unregister(String id) {
    Map<String, SourceProfile> fewer = new TreeMap<>(registered);
    fewer.remove(id);
    registered = fewer;
  }

  /** Calls the listener for every source there is, and for each that is registered from now on. */
  public synchronized void onChange(Consumer<SourceProfile> listener) {
    all().forEach(listener);
    listeners.add(listener);
  }
}
