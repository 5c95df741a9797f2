package news.dateline.ingest.state;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import news.dateline.tracing.SilentFault;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The newest value of each key as far as it was read, and who is to be told of the next. */
final class StateTable {
  private static final Logger LOG = LoggerFactory.getLogger(StateTable.class);

  private final Map<StateKind, Map<String, byte[]>> values = new EnumMap<>(StateKind.class);
  private final Map<StateKind, List<BiConsumer<String, byte @Nullable []>>> listeners =
      new EnumMap<>(StateKind.class);

  StateTable() {
    for (StateKind kind : StateKind.values()) {
      values.put(kind, new TreeMap<>());
      listeners.put(kind, new ArrayList<>());
    }
  }

  /** Sets the value, or removes it where it is null. */
  synchronized void set(StateKey key, byte @Nullable [] value) {
    if (value == null) {
      of(key.kind()).remove(key.source());
    } else {
      of(key.kind()).put(key.source(), value);
    }
    listenersOf(key.kind())
        .forEach(
            listener -> {
              try {
                listener.accept(key.source(), value);
              } catch (RuntimeException e) { // keeps neither the others nor the reading from it
                LOG.error(
                    "a fault of ours: a change of {} was not taken", key.text(), SilentFault.of(e));
              }
            });
  }

  synchronized Optional<byte[]> get(StateKey key) {
    return Optional.ofNullable(of(key.kind()).get(key.source()));
  }

  synchronized Map<String, byte[]> all(StateKind kind) {
    return Map.copyOf(of(kind));
  }

  /** Tells the listener of what there is, and of each value from now on. */
  synchronized void listen(StateKind kind, BiConsumer<String, byte @Nullable []> listener) {
    of(kind).forEach(listener);
    listenersOf(kind).add(listener);
  }

  @SuppressWarnings("NullAway") // every kind has its map
  private Map<String, byte[]> of(StateKind kind) {
    return values.get(kind);
  }

  @SuppressWarnings("NullAway") // every kind has its list
  private List<BiConsumer<String, byte @Nullable []>> listenersOf(StateKind kind) {
    return listeners.get(kind);
  }
}
