package news.dateline.ingest.format.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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
  private final Map<String, Member> members = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
  private final List<JsonView> opened = new ArrayList<>();

  /** A name as written and its value, and what became of it. */
  private static final class Member {
    final String name;
    final JsonNode value;
    boolean twice;
    boolean read;

    Member(String name, JsonNode value) {
      this.name = name;
      this.value = value;
    }
  }

  private JsonView(JsonNode object, String pointer) {
    this.pointer = pointer;
    for (Map.Entry<String, JsonNode> entry : object.properties()) {
      Member member = new Member(entry.getKey(), entry.getValue());
      Member first = members.putIfAbsent(entry.getKey(), member);
      if (first != null) {
        first.twice = true;
      }
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
    JsonNode value = value(name);
    return value != null && !value.isNull();
  }

  /**
   * Whether the name stands there again in different case, so that readers disagree on its value;
   * ours is the first.
   */
  public boolean isWrittenTwice(String name) {
    Member member = members.get(name);
    return member != null && member.twice;
  }

  /** The names, as written. */
  public List<String> names() {
    return members.values().stream().map(member -> member.name).toList();
  }

  /** The value itself, or null where it is absent or null. */
  public @Nullable JsonNode node(String name) {
    JsonNode value = value(name);
    markRead(name);
    return value == null || value.isNull() ? null : value;
  }

  /** A string that is not blank, or a number as written; else null. */
  public @Nullable String text(String name) {
    return asText(scalar(name));
  }

  /** The strings of an array, or of a single string; entries of other types are passed over. */
  public List<String> texts(String name) {
    List<String> texts = new ArrayList<>();
    for (JsonNode entry : entries(value(name))) {
      String text = asText(entry);
      if (text != null) {
        markRead(name);
        texts.add(text);
      }
    }
    return texts;
  }

  /** The object under that name, or null. */
  public @Nullable JsonView object(String name) {
    JsonNode value = value(name);
    return value != null && value.isObject() ? open(value, name, "") : null;
  }

  /** The objects of an array, or of a single object; entries of other types are passed over. */
  public List<JsonView> objects(String name) {
    List<JsonView> objects = new ArrayList<>();
    JsonNode value = value(name);
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

  /** The place of that name's value, as a JSON pointer. */
  public Place at(String name) {
    Member member = members.get(name);
    return () -> pointer + "/" + escaped(member == null ? name : member.name);
  }

  /** The place of this object, as a JSON pointer. */
  public Place at() {
    return () -> pointer.isEmpty() ? "/" : pointer;
  }

  /** Pointers of every value, here and in the objects that were opened, that nobody asked for. */
  public List<String> unread() {
    List<String> unread = new ArrayList<>();
    for (Member member : members.values()) {
      if (!member.read && !member.value.isNull()) {
        unread.add(pointer + "/" + escaped(member.name));
      }
    }
    opened.forEach(object -> unread.addAll(object.unread()));
    return unread;
  }

  private JsonView open(JsonNode value, String name, String suffix) {
    markRead(name);
    JsonView view = new JsonView(value, at(name).describe() + suffix);
    opened.add(view);
    return view;
  }

  private @Nullable JsonNode scalar(String name) {
    JsonNode value = value(name);
    if (value != null && value.isValueNode()) {
      markRead(name);
    }
    return value;
  }

  private @Nullable JsonNode value(String name) {
    Member member = members.get(name);
    return member == null ? null : member.value;
  }

  private void markRead(String name) {
    Member member = members.get(name);
    if (member != null) {
      member.read = true;
    }
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
