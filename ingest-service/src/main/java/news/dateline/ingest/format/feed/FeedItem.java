package news.dateline.ingest.format.feed;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import news.dateline.ingest.format.xml.WireElement;

/**
 * An item with the channel that it belongs to, whose language and rights hold for it too.
 *
 * @param item an {@code item}, an {@code entry} or the notice of a deleted one (RFC 6721)
 */
record FeedItem(FeedElement item, FeedChannel channel) {

  /**
   * The items below these elements, in order. They may stand in their channel (RSS 2.0, Atom),
   * beside it (RSS 1.0), or anywhere else where end tags were missing.
   */
  static List<FeedItem> of(List<WireElement> roots) {
    List<FeedItem> items = new ArrayList<>();
    for (WireElement root : roots) {
      if (FeedProlog.isFeedRoot(root.getName().toLowerCase(Locale.ROOT))) {
        FeedChannel channel = FeedChannel.of(channel(root));
        items(root).forEach(item -> items.add(new FeedItem(new FeedElement(item), channel)));
      }
    }
    return items;
  }

  private static WireElement channel(WireElement root) {
    for (WireElement child : root.elements()) {
      if (child.getName().equalsIgnoreCase("channel")) {
        return child;
      }
    }
    return root;
  }

  private static List<WireElement> items(WireElement root) {
    List<WireElement> items = new ArrayList<>();
    Deque<WireElement> open = new ArrayDeque<>(List.of(root));
    while (!open.isEmpty()) {
      WireElement element = open.pop();
      if (isItem(element, root)) {
        items.add(element);
      } else {
        element.elements().reversed().forEach(open::push);
      }
    }
    return items;
  }

  private static boolean isItem(WireElement element, WireElement root) {
    return switch (element.getName().toLowerCase(Locale.ROOT)) {
      case "item", "entry" -> FeedNames.isCore(element, root);
      case "deleted-entry" -> true;
      default -> false;
    };
  }
}
