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

  private final List<WireElement> all = new ArrayList<>();
  private boolean hasItems;
  private boolean hasReferences;
  private boolean hasContent;
  private boolean hasTopics;

  private Components() {}

  static Components of(WireElement item) {
    Components components = new Components();
    components.hasTopics = item.child("TopicSet") != null;
    List<WireElement> open = new ArrayList<>(item.children(COMPONENT).reversed());
    while (!open.isEmpty()) {
      WireElement component = open.removeLast();
      components.all.add(component);
      components.hasItems |= component.child("NewsItem") != null;
      components.hasReferences |= component.child("NewsItemRef") != null;
      components.hasContent |= component.child("ContentItem") != null;
      open.addAll(component.children(COMPONENT).reversed());
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
    for (WireElement component : all) {
      int rank = rank(component);
      if (rank < best) {
        best = rank;
        main = component;
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

  /** 0 for a main text, 1 for a text, 3 for what has none. */
  private static int rank(WireElement component) {
    if (component.children("ContentItem").stream().noneMatch(ContentItem::isText)) {
      return 3;
    }
    String role = role(component);
    if (role.startsWith("main")) {
      return 0;
    }
    return role.contains("caption") ? 4 : 1; // the words of a picture are no story
  }

  /** The nearest role that is stated, of the component or of one around it. */
  private static String role(WireElement component) {
    WireElement at = component;
    while (at.getName().equals(COMPONENT)) {
      String role = ContentItem.lower(at.child("Role"), "FormalName");
      if (!role.isEmpty()) {
        return role;
      }
      if (!(at.getParent() instanceof WireElement parent)) {
        break;
      }
      at = parent;
    }
    return "";
  }
}
