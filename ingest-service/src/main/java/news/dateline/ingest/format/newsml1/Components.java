package news.dateline.ingest.format.newsml1;

import java.util.ArrayList;
import java.util.List;
import news.dateline.ingest.format.Refusal;
import news.dateline.ingest.format.RefusedException;
import news.dateline.ingest.format.xml.WireElement;

/**
 * The tree of an item's components, without those of items within it, and which of them tells the
 * story: of those that hold text the first whose role is main, else the first that is no caption.
 */
final class Components {
  private static final String COMPONENT = "NewsComponent";

  /**
   * A component and its role, or the nearest one of those around it; empty where none is stated.
   */
  private record Component(WireElement element, String role) {
    List<Component> within() {
      List<Component> within = new ArrayList<>();
      for (WireElement child : element.children(COMPONENT)) {
        within.add(of(child, role));
      }
      return within;
    }

    static Component of(WireElement element, String around) {
      String role = ContentItem.lower(element.child("Role"), "FormalName");
      return new Component(element, role.isEmpty() ? around : role);
    }
  }

  private final List<Component> all = new ArrayList<>();
  private boolean hasItems;
  private boolean hasReferences;
  private boolean hasContent;
  private boolean hasTopics;

  private Components() {}

  static Components of(WireElement item) {
    Components components = new Components();
    components.hasTopics = item.child("TopicSet") != null;
    List<Component> open = new ArrayList<>();
    for (WireElement component : item.children(COMPONENT).reversed()) {
      open.add(Component.of(component, ""));
    }
    while (!open.isEmpty()) {
      Component component = open.removeLast();
      WireElement element = component.element();
      components.all.add(component);
      components.hasItems |= element.child("NewsItem") != null;
      components.hasReferences |= element.child("NewsItemRef") != null;
      components.hasContent |= element.child("ContentItem") != null;
      open.addAll(component.within().reversed());
    }
    return components;
  }

  /** Whether it is a package that brings its members along. */
  boolean hasMembers() {
    return hasItems && !hasContent;
  }

  void requireArticle(WireElement item) throws RefusedException {
    boolean topics = hasTopics && all.isEmpty();
    if (topics || (hasReferences && !hasContent)) {
      throw new RefusedException(
          new Refusal(
              "no-article",
              item.describe(),
              "the NewsItem is %s, not an article; it needs no delivery here"
                  .formatted(topics ? "a set of topics" : "a package of references")));
    }
  }

  /** The component that tells the story, then those around it; the outermost where none does. */
  List<WireElement> mainPath() {
    WireElement main = null;
    int best = Integer.MAX_VALUE;
    for (Component component : all) {
      int rank = rank(component);
      if (rank < best) {
        best = rank;
        main = component.element();
      }
    }
    List<WireElement> path = new ArrayList<>();
    for (WireElement at = main; at != null; ) {
      path.add(at);
      at =
          at.getParent() instanceof WireElement parent && parent.getName().equals(COMPONENT)
              ? parent
              : null;
    }
    return path;
  }

  /** 0 for a main text, 1 for a text, 3 for what has none, 4 for a caption. */
  private static int rank(Component component) {
    if (component.element().children("ContentItem").stream().noneMatch(ContentItem::isText)) {
      return 3;
    }
    if (component.role().startsWith("main")) {
      return 0;
    }
    return component.role().contains("caption") ? 4 : 1; // the words of a picture are no story
  }
}
