package news.dateline.ingest.format.newsmlg2;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import news.dateline.article.ArticleLimits;
import news.dateline.ingest.format.Refusal;
import news.dateline.ingest.format.RefusedException;
import news.dateline.ingest.format.xml.WireElement;

/**
 * The items of a document in its order, whatever they are wrapped in.
 *
 * @param items of every kind
 * @param catalogs those that stand outside the items and serve them all, such as in a message's
 *     header
 */
record G2Items(List<WireElement> items, List<WireElement> catalogs) {
  /** IPTC's News Architecture, of every version of NewsML-G2. */
  static final String NAMESPACE = "http://iptc.org/std/nar/2006-10-01/";

  static final String NEWS_ITEM = "newsItem";
  static final String PACKAGE_ITEM = "packageItem";

  private static final Set<String> KINDS =
      Set.of(
          NEWS_ITEM, PACKAGE_ITEM, "conceptItem", "knowledgeItem", "planningItem", "catalogItem");

  /** Whether a document with that root is NewsML-G2, even without its namespace. */
  static boolean isRoot(String localName) {
    return localName.equals("newsMessage") || KINDS.contains(localName);
  }

  /** Where an item begins. A path would cost a look at every sibling, for each refused item. */
  static String place(WireElement item) {
    return "%s (line %d)".formatted(item.getName(), item.line());
  }

  static G2Items of(WireElement root) throws RefusedException {
    G2Items found = new G2Items(new ArrayList<>(), new ArrayList<>());
    Deque<WireElement> open = new ArrayDeque<>(List.of(root));
    while (!open.isEmpty()) {
      WireElement element = open.pop();
      if (KINDS.contains(element.getName())) {
        found.items.add(element);
      } else if (element.getName().equals("catalog")) {
        found.catalogs.add(element);
      } else {
        element.elements().reversed().forEach(open::push);
      }
    }
    requireSome(found.items, root);
    return found;
  }

  private static void requireSome(List<WireElement> items, WireElement root)
      throws RefusedException {
    if (items.isEmpty()) {
      throw new RefusedException(
          new Refusal(
              "no-item",
              root.describe(),
              "the document holds no NewsML-G2 item: send a newsItem, or a newsMessage with some"));
    }
    if (items.size() > ArticleLimits.ITEMS_PER_DELIVERY) {
      throw new RefusedException(
          new Refusal(
              "too-many-items",
              root.describe(),
              "the message holds %d items; at most %d are taken: send several messages"
                  .formatted(items.size(), ArticleLimits.ITEMS_PER_DELIVERY)));
    }
  }
}
