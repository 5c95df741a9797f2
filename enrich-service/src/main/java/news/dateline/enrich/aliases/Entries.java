package news.dateline.enrich.aliases;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import news.dateline.article.EntityType;

/** The entries read so far. A name has one fate; what two entries say of it is told with both. */
final class Entries {
  private static final Map<String, EntityType> TYPES = new LinkedHashMap<>();

  static {
    for (EntityType type : EntityType.values()) {
      TYPES.put(type.name().toLowerCase(Locale.ROOT), type);
    }
  }

  private final Map<EntityType, Map<String, Stated>> stated = new EnumMap<>(EntityType.class);
  private int entries;

  private record Stated(Fate fate, Value where) {}

  Entries() {
    for (EntityType type : EntityType.values()) {
      stated.put(type, new HashMap<>());
    }
  }

  /** {@code {name: Kyiv, also: [Kiev], type: place}}. */
  void merge(Value entry) {
    Map<String, Value> values =
        values(entry, List.of("name", "also", "type"), Set.of("name", "also"));
    Value also = values.get("also");
    Optional<String> name = name(values, "name");
    if (name.isEmpty() || also == null) {
      return;
    }
    Set<EntityType> types = types(values);
    Fate fate = new Fate.Renamed(name.get());
    state(types, name.get(), fate, entry);
    List<Value> others = also.items();
    if (others.isEmpty()) {
      also.wrong("write at least one other name of %s".formatted(Problems.quoted(name.get())));
    }
    for (Value other : others) {
      other.name().ifPresent(text -> state(types, text, fate, other));
    }
  }

  /** {@code {name: Facebook, to: Meta, type: organisation}}. */
  void rename(Value entry) {
    Map<String, Value> values = values(entry, List.of("name", "to", "type"), Set.of("name", "to"));
    Optional<String> name = name(values, "name");
    Optional<String> to = name(values, "to");
    if (name.isPresent() && to.isPresent()) {
      state(types(values), name.get(), new Fate.Renamed(to.get()), entry);
    }
  }

  /** {@code Photo Desk} or {@code {name: Reuters, type: organisation}}. */
  void ignore(Value entry) {
    if (!entry.isMapping()) {
      entry.name().ifPresent(name -> state(types(Map.of()), name, new Fate.Ignored(), entry));
      return;
    }
    Map<String, Value> values = values(entry, List.of("name", "type"), Set.of("name"));
    name(values, "name").ifPresent(name -> state(types(values), name, new Fate.Ignored(), entry));
  }

  private static Map<String, Value> values(Value entry, List<String> known, Set<String> needed) {
    Map<String, Value> values = new HashMap<>();
    entry.pairs(known).forEach(pair -> values.put(pair.key(), pair.value()));
    if (entry.isMapping()) {
      for (String key : known) {
        if (needed.contains(key) && !values.containsKey(key)) {
          entry.wrong("the key '%s' is missing; write it in this entry".formatted(key));
        }
      }
    }
    return values;
  }

  private static Optional<String> name(Map<String, Value> values, String key) {
    return Optional.ofNullable(values.get(key)).flatMap(Value::name);
  }

  /** The type the entry is for; all where it names none. */
  private static Set<EntityType> types(Map<String, Value> values) {
    Value type = values.get("type");
    if (type == null) {
      return Set.of(EntityType.values());
    }
    String word = type.name().orElse("");
    EntityType named = TYPES.get(word);
    if (named == null) {
      type.wrong(
          "%s is none of %s".formatted(Problems.quoted(word), String.join(", ", TYPES.keySet())));
      return Set.of();
    }
    return Set.of(named);
  }

  private void state(Set<EntityType> types, String name, Fate fate, Value where) {
    entries++;
    for (EntityType type : types.stream().sorted().toList()) {
      Stated earlier =
          stated
              .getOrDefault(type, Map.of())
              .putIfAbsent(Aliases.key(name), new Stated(fate, where));
      if (earlier != null) {
        where.wrong(
            "%s has an entry already, in line %d; a name can have one, so remove or join them"
                .formatted(Problems.quoted(name), earlier.where().line()));
        return;
      }
    }
  }

  /** All of it; a name that leads to a name with another fate is wrong. */
  Aliases aliases() {
    Map<EntityType, Map<String, Fate>> fates = new EnumMap<>(EntityType.class);
    List<Value> told = new ArrayList<>();
    stated.forEach(
        (type, of) -> {
          Map<String, Fate> plain = new HashMap<>();
          of.forEach(
              (name, entry) -> {
                plain.put(name, entry.fate());
                if (!told.contains(entry.where()) && leadsOn(of, entry)) {
                  told.add(entry.where());
                }
              });
          fates.put(type, plain);
        });
    return new Aliases(fates, entries);
  }

  private static boolean leadsOn(Map<String, Stated> of, Stated entry) {
    if (!(entry.fate() instanceof Fate.Renamed(String to))) {
      return false;
    }
    Stated next = of.get(Aliases.key(to));
    if (next == null || next.fate().equals(entry.fate())) {
      return false;
    }
    entry
        .where()
        .wrong(
            "%s is itself renamed, merged or ignored in line %d; name the last name of the chain here"
                .formatted(Problems.quoted(to), next.where().line()));
    return true;
  }
}
