package news.dateline.ingest.source;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A source's profile as a JSON object with the keys of {@code sources.yaml}. */
public final class ProfileJson {
  private static final JsonMapper JSON = JsonMapper.shared();

  private ProfileJson() {}

  /**
   * Reads what {@link #write} wrote, or a person.
   *
   * @param id of the source
   * @param json which is YAML as well
   * @param name what to call it in an error
   * @param formats ids of the formats there are
   * @throws SourceFileException with all that is wrong
   */
  public static SourceProfile read(String id, byte[] json, String name, List<String> formats) {
    String file =
        "{\"sources\": {%s: %s}}"
            .formatted(JSON.writeValueAsString(id), new String(json, StandardCharsets.UTF_8));
    try {
      return SourceFile.read(
              new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)), name, formats)
          .find(id)
          .orElseThrow(
              () -> new SourceFileException(List.of(name + ": write one object with its keys")));
    } catch (IOException e) {
      throw new UncheckedIOException("bytes in memory can be read", e);
    }
  }

  /** UTF-8; what has its default is left out. */
  public static byte[] write(SourceProfile source) {
    ObjectNode json = JSON.createObjectNode();
    json.put("name", source.name());
    json.put("zone", source.zone().getId());
    json.put("dateOrder", word(source.dateOrder()));
    put(json, "language", source.language());
    json.put("orderBy", word(source.orderBy()));
    putAll(json, "formats", source.formats().stream());
    putAll(json, "channels", source.channels().stream().map(Channel::id));
    if (!source.rights().equals(Rights.NONE)) {
      ObjectNode rights = json.putObject("rights");
      put(rights, "copyrightHolder", source.rights().copyrightHolder());
      put(rights, "usageTerms", source.rights().usageTerms());
    }
    json.put("emptyEmbargo", word(source.emptyEmbargo()));
    json.put("longestGap", span(source.longestGap()));
    if (source.pushesPerSecond() != null) {
      json.put("pushesPerSecond", source.pushesPerSecond());
    }
    if (source.feed() != null) {
      put(json.putObject("feed"), source.feed());
    }
    return JSON.writeValueAsBytes(json);
  }

  private static void put(ObjectNode json, FeedProfile feed) {
    json.put("url", feed.url().toString());
    json.put("pages", word(feed.pages()));
    json.put("shortestInterval", span(feed.shortestInterval()));
    json.put("longestInterval", span(feed.longestInterval()));
    json.put("privateAddresses", feed.privateAddresses());
  }

  private static void put(ObjectNode json, String key, @Nullable String text) {
    if (text != null) {
      json.put(key, text);
    }
  }

  private static void putAll(ObjectNode json, String key, Stream<String> texts) {
    List<String> all = texts.toList();
    if (!all.isEmpty()) {
      ArrayNode list = json.putArray(key);
      all.forEach(list::add);
    }
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  private static String span(Duration length) {
    return SpanOfTime.text(length);
  }
}
