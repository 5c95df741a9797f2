package news.dateline.ingest.format.html;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import news.dateline.ingest.format.html.SchemaGraph.Found;
import news.dateline.ingest.format.text.HtmlText;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The articles that a page's elements describe, as the same tree that JSON-LD would make: so that
 * one reader reads both.
 */
final class ItemWalk implements NodeVisitor {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  /** The text of properties within a property's text is read anew; deeper than this it is not. */
  private static final int MAX_TEXT_IN_TEXT = 4;

  /** The text itself is found otherwise, and what others say of it is not ours. */
  private static final Set<String> NOT_READ = Set.of("articleBody", "comment", "text", "review");

  private record Item(Element element, ObjectNode node) {}

  private final ItemSyntax syntax;
  private final Deque<Item> open = new ArrayDeque<>();
  private final Deque<Element> texts = new ArrayDeque<>();
  private final List<Found> articles = new ArrayList<>();

  private ItemWalk(ItemSyntax syntax) {
    this.syntax = syntax;
  }

  static List<Found> articles(Element root, ItemSyntax syntax) {
    ItemWalk walk = new ItemWalk(syntax);
    NodeTraversor.traverse(walk, root);
    return walk.articles;
  }

  @Override
  public void head(Node node, int depth) {
    if (!(node instanceof Element element)) {
      return;
    }
    String properties = open.isEmpty() ? "" : syntax.properties(element);
    if (syntax.isItem(element)) {
      begin(element, properties);
    } else if (!properties.isEmpty()) {
      String value = value(element, properties);
      if (value != null) {
        add(properties, JSON.stringNode(value));
      }
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (!open.isEmpty() && open.element().element().equals(node)) {
      open.pop();
    }
    if (!texts.isEmpty() && texts.element().equals(node)) {
      texts.pop();
    }
  }

  private void begin(Element element, String properties) {
    ObjectNode node = JSON.objectNode();
    ArrayNode types = node.putArray("@type");
    for (String type : syntax.types(element).split(" ", -1)) {
      if (!type.isBlank()) {
        types.add(type);
      }
    }
    if (!properties.isEmpty()) {
      add(properties, node);
    } else if (SchemaTypes.isArticle(node)) {
      articles.add(new Found(node, syntax.label() + " item " + (articles.size() + 1) + ": "));
    }
    open.push(new Item(element, node));
  }

  private @Nullable String value(Element element, String properties) {
    String stated = ItemSyntax.value(element);
    if (!stated.isBlank()) {
      return stated;
    }
    if (NOT_READ.contains(ItemSyntax.localName(properties)) || texts.size() >= MAX_TEXT_IN_TEXT) {
      return null;
    }
    texts.push(element);
    return HtmlText.of(element);
  }

  private void add(String properties, JsonNode value) {
    ObjectNode parent = open.element().node();
    for (String property : properties.split(" ", -1)) {
      String name = ItemSyntax.localName(property);
      if (name.isEmpty() || NOT_READ.contains(name)) {
        continue;
      }
      JsonNode old = parent.get(name);
      switch (old) {
        case null -> parent.set(name, value);
        case ArrayNode list -> list.add(value);
        default -> parent.set(name, JSON.arrayNode().add(old).add(value));
      }
    }
  }
}
