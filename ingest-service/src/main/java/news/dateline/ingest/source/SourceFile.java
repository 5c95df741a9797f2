package news.dateline.ingest.source;

import java.io.IOException;
import java.io.InputStream;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import news.dateline.article.DateOrder;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * Reads {@code sources.yaml}; anything wrong stops the start with a sentence that names the source
 * and the key.
 */
public final class SourceFile {
  private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9-]{0,39}");
  private static final Set<String> KEYS =
      Set.of("name", "zone", "dateOrder", "language", "orderBy", "formats");
  private static final YAMLMapper YAML = YAMLMapper.builder().build();

  private SourceFile() {}

  /** The registry that ships with the product. */
  public static SourceRegistry bundled() {
    try (InputStream file = SourceFile.class.getResourceAsStream("/sources.yaml")) {
      if (file == null) {
        throw new IllegalStateException("sources.yaml is missing from the ingest-service's jar");
      }
      return read(file, "the bundled sources.yaml");
    } catch (IOException e) {
      throw new IllegalStateException("the bundled sources.yaml cannot be read", e);
    }
  }

  /**
   * Reads a registry.
   *
   * @param name what to call the file in an error
   * @throws IllegalArgumentException with one sentence that says where and what to do
   */
  public static SourceRegistry read(InputStream file, String name) throws IOException {
    JsonNode root = tree(file, name);
    List<SourceProfile> sources = new ArrayList<>();
    for (Map.Entry<String, JsonNode> entry : root.path("sources").properties()) {
      try {
        sources.add(profile(entry.getKey(), entry.getValue()));
      } catch (IllegalArgumentException e) {
        throw new IllegalArgumentException(
            "%s: source '%s': %s".formatted(name, entry.getKey(), e.getMessage()), e);
      }
    }
    if (sources.isEmpty()) {
      throw new IllegalArgumentException(name + ": no source is listed under the key 'sources'");
    }
    return new SourceRegistry(sources);
  }

  private static JsonNode tree(InputStream file, String name) throws IOException {
    try {
      return YAML.readTree(file.readAllBytes());
    } catch (JacksonException e) {
      TokenStreamLocation place = e.getLocation();
      String where = place == null ? name : "%s, line %d".formatted(name, place.getLineNr());
      throw new IllegalArgumentException(
          "%s: not readable as YAML: %s".formatted(where, e.getOriginalMessage()), e);
    }
  }

  private static SourceProfile profile(String id, JsonNode node) {
    if (!ID.matcher(id).matches()) {
      throw new IllegalArgumentException(
          "an id has up to 40 lower-case letters, digits and hyphens");
    }
    Set<String> unknown = new TreeSet<>(node.propertyNames());
    unknown.removeAll(KEYS);
    if (!unknown.isEmpty()) {
      throw new IllegalArgumentException(
          "unknown key %s; known are %s".formatted(unknown, new TreeSet<>(KEYS)));
    }
    String name = text(node, "name");
    return new SourceProfile(
        id,
        name == null ? id : name,
        zone(text(node, "zone")),
        oneOf("dateOrder", text(node, "dateOrder"), DateOrder.DMY, DateOrder.values()),
        text(node, "language"),
        oneOf("orderBy", text(node, "orderBy"), OrderBy.TIME, OrderBy.values()),
        node.path("formats").valueStream().map(JsonNode::asString).toList());
  }

  private static ZoneId zone(@Nullable String zone) {
    if (zone == null) {
      throw new IllegalArgumentException(
          "the key 'zone' is missing; for example zone: Europe/Istanbul");
    }
    try {
      return ZoneId.of(zone);
    } catch (DateTimeException e) {
      throw new IllegalArgumentException(
          "zone '%s' is no IANA time zone, such as Europe/Istanbul".formatted(zone), e);
    }
  }

  private static <E extends Enum<E>> E oneOf(
      String key, @Nullable String text, E absent, E[] values) {
    if (text == null) {
      return absent;
    }
    for (E value : values) {
      if (value.name().toLowerCase(Locale.ROOT).equals(text)) {
        return value;
      }
    }
    throw new IllegalArgumentException(
        "%s is one of %s, not '%s'"
            .formatted(key, List.of(values).toString().toLowerCase(Locale.ROOT), text));
  }

  private static @Nullable String text(JsonNode node, String key) {
    JsonNode value = node.path(key);
    return value.isMissingNode() || value.isNull() ? null : value.asString();
  }
}
