package news.dateline.ingest.format.json;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import news.dateline.ingest.format.Place;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * One JSON object as agencies write them: names match without case, a value of the wrong type
 * counts as absent, and what was asked for is remembered, so that the rest can be reported as
 * unread.
 */
public final class JsonView {
  private final String pointer;
  private final Map<String, JsonNode> byName = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
  private final Map<String, String> asWritten = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
  private final Set<String> read = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
  private final Set<String> twice = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
  private final List<JsonView> opened = new ArrayList<>();

  private JsonView(JsonNode object, String pointer) {
    this.pointer = pointer;
    for (Map.Entry<String, JsonNode> entry : object.properties()) {
      if (byName.putIfAbsent(entry.getKey(), entry.getValue()) != null) {
        twice.add(entry.getKey());
      }
      asWritten.putIfAbsent(entry.getKey(), entry.getKey());
    }
  }

  /**
   * A view of an object.
   *
   * @param pointer where it stands (RFC 6901); empty for the whole
   */
  public static JsonView of(JsonNode object, String pointer) {
    return new JsonView(object, pointer);
  }

  /** Whether that name has a value other than null. */
  public boolean has(String name) {
    JsonNode value = byName.get(name);
    return value != null && !value.isNull();
  }

  /**
   * Whether the name stands there again in different case, so that readers disagree on its value;
   * ours is the first.
   */
  public boolean isWrittenTwice(String name) {
    return twice.contains(name);
  }

  /** The names, as written. */
  public Collection<String> names() {
    return asWritten.values();
  }

  /** The value itself, or null where it is absent or null. */
  public @Nullable JsonNode node(String name) {
    JsonNode value = byName.get(name);
    read.add(name);
    return value == null || value.isNull() ? null : value;
  }

  /** A string that is not blank, or a number as written; else null. */
  public @Nullable String text(String name) {
    return asText(scalar(name));
  }

  /** The strings of an array, or of a single string; entries of other types are passed over. */
  public List<String> texts(String name) {
    List<String> texts = new ArrayList<>();
    for (JsonNode entry : entries(byName.get(name))) {
      String text = asText(entry);
      if (text != null) {
        read.add(name);
        texts.add(text);
      }
    }
    return texts;
  }

  /** The object under that name, or null. */
  public @Nullable JsonView object(String name) {
    JsonNode value = byName.get(name);
    return value != null && value.isObject() ? open(value, name, "") : null;
  }

  /** The objects of an array, or of a single object; entries of other types are passed over. */
  public List<JsonView> objects(String name) {
    List<JsonView> objects = new ArrayList<>();
    JsonNode value = byName.get(name);
    boolean several = value != null && value.isArray();
    int i = 0;
    for (JsonNode entry : entries(value)) {
      if (entry.isObject()) {
        objects.add(open(entry, name, several ? "/" + i : ""));
      }
      i++;
    }
    return objects;
  }

  /**
   * The objects that are the values of the object under that name, such as ninjs 1 associations.
   */
  public Map<String, JsonView> objectsByName(String name) {
    Map<String, JsonView> objects = new TreeMap<>();
    JsonView parent = object(name);
    if (parent != null) {
      for (String key : parent.names()) {
        JsonView child = parent.object(key);
        if (child != null) {
          objects.put(key, child);
        }
      }
    }
    return objects;
  }

  /** The place of that name's value, as a JSON pointer. */
  public Place at(String name) {
    return () -> pointer + "/" + escaped(asWritten.getOrDefault(name, name));
  }

  /** The place of this object, as a JSON pointer. */
  public Place at() {
    return () -> pointer.isEmpty() ? "/" : pointer;
  }

  /** Pointers of every value, here and in the objects that were opened, that nobody asked for. */
  public List<String> unread() {
    List<String> unread = new ArrayList<>();
    for (String name : names()) {
      if (!read.contains(name) && has(name)) {
        unread.add(at(name).describe());
      }
    }
    opened.forEach(object -> unread.addAll(object.unread()));
    return unread;
  }

  private JsonView open(JsonNode value, String name, String suffix) {
    read.add(name);
    JsonView view = new JsonView(value, at(name).describe() + suffix);
    opened.add(view);
    return view;
  }

  private @Nullable JsonNode scalar(String name) {
    JsonNode value = byName.get(name);
    if (value != null && value.isValueNode()) {
      read.add(name);
    }
    return value;
  }

  private static Iterable<JsonNode> entries(@Nullable JsonNode value) {
    if (value == null || value.isNull()) {
      return List.of();
    }
    return value.isArray() ? value : List.of(value);
  }

  private static @Nullable String asText(@Nullable JsonNode value) {
    if (value == null || !(value.isString() || value.isNumber())) {
      return null;
    }
    String text = value.asString().strip();
    return text.isEmpty() ? null : text;
  }

  private static String escaped(String name) {
    return name.replace("~", "~0").replace("/", "~1");
  }
}
