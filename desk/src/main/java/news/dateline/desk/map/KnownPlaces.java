package news.dateline.desk.map;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Where places lie, as documents have told: the index has points and names and not which belongs to
 * which. It is the gazetteer's knowledge and no story's, and may be kept. A place of writing, such
 * as "LISBON, Portugal", is the place that its first words name. Thread-safe.
 */
final class KnownPlaces {
  private static final int MOST = 4_000; // half a megabyte

  private final Map<String, Optional<Known>> byName = new LinkedHashMap<>(16, 0.75f, true);

  /** Where it is; empty where that is not known, or nowhere. */
  synchronized Optional<Known> find(String written) {
    return Optional.ofNullable(byName.get(key(written)))
        .flatMap(known -> known)
        .or(() -> Optional.ofNullable(byName.get(key(head(written)))).flatMap(known -> known));
  }

  /** Whether it is worth asking. */
  synchronized boolean isNew(String written) {
    return !byName.containsKey(key(written)) && find(written).isEmpty();
  }

  /** Learns where a place is from stories that name it, or that they do not tell. */
  synchronized void learn(String written, List<Known> places) {
    places.forEach(place -> byName.put(key(place.name()), Optional.of(place)));
    Optional<Known> found = find(written);
    byName.put(key(written), found);
    while (byName.size() > MOST) {
      byName.remove(byName.keySet().iterator().next());
    }
  }

  private static String head(String written) {
    int comma = written.indexOf(',');
    return comma < 0 ? written : written.substring(0, comma);
  }

  private static String key(String name) {
    return name.strip().toLowerCase(Locale.ROOT);
  }
}
