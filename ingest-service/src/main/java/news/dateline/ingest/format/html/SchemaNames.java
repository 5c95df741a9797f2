package news.dateline.ingest.format.html;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import news.dateline.ingest.format.text.HtmlText;
import news.dateline.ingest.format.text.PlainText;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Names and addresses of schema.org values, which are texts, things, lists of them or references.
 */
final class SchemaNames {
  private static final int MAX = 50; // authors of one article, tags of one page

  private final SchemaGraph graph;

  SchemaNames(SchemaGraph graph) {
    this.graph = graph;
  }

  /** The things or texts of a value, references resolved. */
  List<JsonNode> entries(@Nullable JsonNode value) {
    if (value == null || value.isNull()) {
      return List.of();
    }
    if (value.isObject() && value.has("@list")) {
      return entries(value.get("@list"));
    }
    if (!value.isArray()) {
      return List.of(value.isObject() ? graph.resolved(value) : value);
    }
    List<JsonNode> entries = new ArrayList<>();
    for (JsonNode entry : value) {
      if (entries.size() < MAX) {
        entries.add(entry.isObject() ? graph.resolved(entry) : entry);
      }
    }
    return entries;
  }

  /** The names of a value. */
  Set<String> names(@Nullable JsonNode value) {
    Set<String> names = new LinkedHashSet<>();
    for (JsonNode entry : entries(value)) {
      String name = name(entry);
      if (!name.isEmpty()) {
        names.add(name);
      }
    }
    return names;
  }

  /** A text or a thing's name; empty where it has none or only an address. */
  String name(JsonNode entry) {
    if (entry.isString()) {
      String text = clean(entry.asString());
      return PageUrl.isAbsolute(text) ? "" : text;
    }
    JsonNode name = entry.get("name");
    if (name == null) {
      return (part(entry, "givenName") + " " + part(entry, "familyName")).strip();
    }
    JsonNode first = name.isArray() && !name.isEmpty() ? name.get(0) : name;
    return first.isString() ? clean(first.asString()) : "";
  }

  /** Addresses of pictures and the like: texts, or url, contentUrl or @id of things. */
  List<String> addresses(@Nullable JsonNode value) {
    List<String> addresses = new ArrayList<>();
    for (JsonNode entry : entries(value)) {
      JsonNode url = entry;
      for (String property : List.of("contentUrl", "url", "embedUrl", "@id")) {
        if (url.isObject() && entry.path(property).isString()) {
          url = entry.get(property);
        }
      }
      if (url.isString()) {
        addresses.add(url.asString().replace("&amp;", "&"));
      }
    }
    return addresses;
  }

  /** Texts in JSON are not HTML, but sites write entities and tags into them all the same. */
  static String clean(String text) {
    return PlainText.clean(HtmlText.looksLikeHtml(text) ? HtmlText.of(text) : text);
  }

  private static String part(JsonNode entry, String name) {
    return entry.path(name).isString() ? clean(entry.get(name).asString()) : "";
  }
}
