package news.dateline.e2e;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import news.dateline.article.ArticleCodec;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Puts the readable files of {@code ops/kibana} into the form that Kibana imports: a line an
 * object, with JSON within strings within JSON.
 */
final class KibanaObjects {
  static final Path FOLDER = ScaledSettings.OPS.resolve("kibana");

  /** Where readers look, and what its objects are called. */
  static final String READERS = "articles-live";

  // A dashboard's width is 48; two panels beside each other.
  private static final int PANEL_WIDTH = 24;
  private static final int PANEL_HEIGHT = 14;

  private final List<ObjectNode> objects = new ArrayList<>();

  private KibanaObjects() {}

  static JsonNode read(String file) {
    return ArticleCodec.mapper().readTree(FOLDER.resolve(file).toFile());
  }

  /** The panels, row by row. */
  static List<NewsPanel> panels() {
    return read("news.json")
        .path("rows")
        .valueStream()
        .flatMap(JsonNode::valueStream)
        .map(name -> NewsPanel.read(name.asString()))
        .toList();
  }

  /** All objects, a line each. */
  static String lines() {
    KibanaObjects all = new KibanaObjects();
    all.addDataView();
    read("searches.json").valueStream().forEach(all::addSearch);
    panels().forEach(all::addPanel);
    all.addDashboard(read("news.json"));
    return all.objects.stream().map(object -> object + "\n").collect(Collectors.joining());
  }

  // Forms and versions are those of exports by Kibana 8.9; a later one migrates what it imports.
  private ObjectNode add(String type, String id, String version) {
    ObjectNode object = ArticleCodec.mapper().createObjectNode();
    object.put("type", type).put("id", id);
    object.put("coreMigrationVersion", "8.8.0").put("typeMigrationVersion", version);
    objects.add(object);
    return object;
  }

  private void addDataView() {
    add("index-pattern", READERS, "8.0.0")
        .putObject("attributes")
        .put("title", READERS)
        .put("name", "Articles that may be read now")
        .put("timeFieldName", "published");
    objects.getLast().putArray("references");
  }

  private void addSearch(JsonNode search) {
    ObjectNode object = add("search", "dateline-" + search.path("id").asString(), "8.0.0");
    ObjectNode attributes = titled(object, search.path("title"), search.path("description"));
    attributes.set("columns", search.path("columns"));
    attributes.set("sort", search.path("sort"));
    ObjectNode source = source(search.path("query").asString());
    source.put("indexRefName", "kibanaSavedObjectMeta.searchSourceJSON.index");
    attributes.putObject("kibanaSavedObjectMeta").put("searchSourceJSON", source.toString());
    reference(
        object.putArray("references"),
        "kibanaSavedObjectMeta.searchSourceJSON.index",
        "index-pattern",
        READERS);
  }

  private void addPanel(NewsPanel panel) {
    ObjectNode object = add("visualization", "dateline-" + panel.name(), "8.5.0");
    ObjectNode attributes = object.putObject("attributes");
    attributes.put("title", panel.title()).put("description", panel.description());
    ObjectNode state = ArticleCodec.mapper().createObjectNode();
    state.put("title", panel.title()).put("type", "vega").putArray("aggs");
    state.putObject("params").put("spec", panel.spec().toPrettyString());
    attributes.put("visState", state.toString()).put("uiStateJSON", "{}");
    attributes.putObject("kibanaSavedObjectMeta").put("searchSourceJSON", source("").toString());
    object.putArray("references");
  }

  private void addDashboard(JsonNode news) {
    ObjectNode object = add("dashboard", "dateline-news", "8.9.0");
    ObjectNode attributes = titled(object, news.path("title"), news.path("description"));
    attributes.put("timeRestore", true);
    attributes.set("timeFrom", news.path("timeFrom"));
    attributes.set("timeTo", news.path("timeTo"));
    attributes.put("optionsJSON", "{\"useMargins\":true,\"hidePanelTitles\":false}");
    attributes.putObject("kibanaSavedObjectMeta").put("searchSourceJSON", source("").toString());
    ArrayNode references = object.putArray("references");
    ArrayNode panels = ArticleCodec.mapper().createArrayNode();
    for (NewsPanel panel : panels()) {
      int place = panels.size();
      ObjectNode shown = panels.addObject().put("type", "visualization");
      shown.put("panelIndex", panel.name()).put("panelRefName", "panel_" + panel.name());
      shown.putObject("embeddableConfig");
      shown
          .putObject("gridData")
          .put("x", place % 2 * PANEL_WIDTH)
          .put("y", place / 2 * PANEL_HEIGHT)
          .put("w", PANEL_WIDTH)
          .put("h", PANEL_HEIGHT)
          .put("i", panel.name());
      reference(
          references,
          panel.name() + ":panel_" + panel.name(),
          "visualization",
          "dateline-" + panel.name());
    }
    attributes.put("panelsJSON", panels.toString());
  }

  private static ObjectNode titled(ObjectNode object, JsonNode title, JsonNode description) {
    ObjectNode attributes = object.putObject("attributes");
    attributes.set("title", title);
    attributes.set("description", description);
    return attributes;
  }

  /** In Lucene's syntax, which the node itself reads. */
  private static ObjectNode source(String query) {
    ObjectNode source = ArticleCodec.mapper().createObjectNode();
    source.putObject("query").put("query", query).put("language", "lucene");
    source.putArray("filter");
    return source;
  }

  private static void reference(ArrayNode references, String name, String type, String id) {
    references.addObject().put("name", name).put("type", type).put("id", id);
  }
}
