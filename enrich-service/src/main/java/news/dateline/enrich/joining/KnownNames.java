package news.dateline.enrich.joining;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import news.dateline.article.EntityType;
import news.dateline.enrich.Resource;

/** Names that mean the same thing in whatever story, and places that are known. Immutable. */
final class KnownNames {
  private static final KnownNames LOADED = load();

  private final Map<EntityType, Map<String, String>> names = new EnumMap<>(EntityType.class);
  private final Map<EntityType, Map<String, String>> fullest = new EnumMap<>(EntityType.class);
  private final Set<String> places = new HashSet<>();

  private KnownNames() {
    for (EntityType type : EntityType.values()) {
      names.put(type, new HashMap<>());
      fullest.put(type, new HashMap<>());
    }
  }

  static KnownNames loaded() {
    return LOADED;
  }

  /** The name that stands for all, by the {@link Spelling#key} of one of them. */
  Optional<String> standing(EntityType type, String key) {
    return Optional.ofNullable(names.getOrDefault(type, Map.of()).get(key));
  }

  /** Of all names that mean the same, the longest; itself where it is known by no other. */
  String fullest(EntityType type, String standing) {
    return fullest.getOrDefault(type, Map.of()).getOrDefault(standing, standing);
  }

  /** Whether a country, state or large city has the name with this {@link Spelling#key}. */
  boolean isPlace(String key) {
    return places.contains(key);
  }

  private static KnownNames load() {
    KnownNames known = new KnownNames();
    for (String line : Resource.lines(KnownNames.class, "known-names.tsv")) {
      String[] columns = line.split("\t", -1);
      EntityType type = EntityType.valueOf(columns[0].toUpperCase(Locale.ROOT));
      known.add(type, columns[1], columns[1]);
      for (String other : List.of(columns[2].split("\\|", -1))) {
        known.add(type, columns[1], other);
      }
    }
    Resource.lines(KnownNames.class, "known-places.txt")
        .forEach(place -> known.places.add(Spelling.key(place)));
    return known;
  }

  private void add(EntityType type, String standing, String name) {
    names.getOrDefault(type, Map.of()).put(Spelling.key(name), standing);
    fullest
        .getOrDefault(type, Map.of())
        .merge(standing, name, (one, other) -> one.length() >= other.length() ? one : other);
  }
}
