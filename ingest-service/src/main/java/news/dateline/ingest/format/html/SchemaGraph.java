package news.dateline.ingest.format.html;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * The JSON-LD of a page: its articles in order, and its nodes by {@code @id}, since an author may
 * be a reference to a node that stands elsewhere.
 */
final class SchemaGraph {
  /** An article and where it stands, such as {@code JSON-LD script 1: /@graph/2}. */
  record Found(JsonNode node, String place) {}

  private final List<Found> articles = new ArrayList<>();
  private final Map<String, JsonNode> byId = new HashMap<>();
  private boolean broken;

  static SchemaGraph of(List<String> scripts) {
    SchemaGraph graph = new SchemaGraph();
    for (int i = 0; i < scripts.size(); i++) {
      String place = "JSON-LD script " + (i + 1) + ": ";
      LooseJson.read(scripts.get(i))
          .ifPresentOrElse(tree -> graph.walk(new Found(tree, place)), () -> graph.broken = true);
    }
    return graph;
  }

  List<Found> articles() {
    return articles;
  }

  /** Whether a script could not be read. */
  boolean isBroken() {
    return broken;
  }

  /** The node itself, or the one with more to say that it refers to. */
  JsonNode resolved(JsonNode node) {
    JsonNode id = node.get("@id");
    JsonNode full = id != null && id.isString() ? byId.get(id.asString()) : null;
    return full != null && full.size() > node.size() ? full : node;
  }

  /**
   * Articles stand at the top, in arrays and graphs, or are what a page is about; never in lists.
   */
  private void walk(Found top) {
    Deque<Found> open = new ArrayDeque<>();
    open.push(top);
    while (!open.isEmpty()) {
      Found at = open.pop();
      if (at.node().isArray()) {
        for (int i = at.node().size() - 1; i >= 0; i--) {
          open.push(new Found(at.node().get(i), at.place() + "/" + i));
        }
      } else if (at.node().isObject()) {
        note(at);
        push(open, at, "mainEntityOfPage");
        push(open, at, "mainEntity");
        push(open, at, "@graph");
      }
    }
  }

  private void note(Found at) {
    if (SchemaTypes.isArticle(at.node())) {
      articles.add(at);
    }
    at.node().properties().forEach(entry -> index(entry.getValue()));
    index(at.node());
  }

  private void index(@Nullable JsonNode node) {
    JsonNode id = node == null || !node.isObject() ? null : node.get("@id");
    if (node != null && id != null && id.isString()) {
      byId.merge(id.asString(), node, (old, other) -> other.size() > old.size() ? other : old);
    }
  }

  private static void push(Deque<Found> open, Found parent, String name) {
    JsonNode child = parent.node().get(name);
    if (child != null && child.isContainer()) {
      open.push(new Found(child, parent.place() + "/" + name));
    }
  }
}
