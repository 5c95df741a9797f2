package news.dateline.ingest.source;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The values of a mapping whose keys are known beforehand. */
final class Keys {
  private final Map<String, Value> values = new HashMap<>();

  /** Reads the mapping; an unknown key is a problem. */
  Keys(Value mapping, List<String> known, Function<String, Place> places) {
    for (Entry entry : Entry.of(mapping, places)) {
      if (known.contains(entry.key())) {
        values.putIfAbsent(entry.key(), entry.value());
      } else {
        entry.unknown(known);
      }
    }
  }

  /** The value, where the key is there and its value can be read. */
  <T> Optional<T> read(String key, Function<Value, Optional<T>> reader) {
    return Optional.ofNullable(values.get(key)).flatMap(reader);
  }

  /** The items that can be read of the list, if there is one. */
  <T> List<T> readList(String key, Function<Value, Optional<T>> reader) {
    Value list = values.get(key);
    return list == null
        ? List.of()
        : list.items().stream().map(reader).flatMap(Optional::stream).toList();
  }

  boolean has(String key) {
    return values.containsKey(key);
  }
}
