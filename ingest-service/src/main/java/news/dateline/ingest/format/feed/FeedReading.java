package news.dateline.ingest.format.feed;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import news.dateline.article.ArticleLimits;
import news.dateline.ingest.format.ParsedItem;
import news.dateline.ingest.format.Refusal;
import news.dateline.ingest.format.RefusedException;
import news.dateline.ingest.format.Wire;
import news.dateline.ingest.source.SourceProfile;

/** The story of reading a feed, the same for RSS and Atom, whose elements publishers mix. */
final class FeedReading {
  private FeedReading() {}

  /** Whether the document element is one of these, in whatever prefix and case. */
  static boolean hasRoot(Wire wire, String... roots) {
    return !wire.head().isJson()
        && List.of(roots).contains(FeedProlog.of(wire.head().text()).root());
  }

  static List<ParsedItem> parse(Wire wire, SourceProfile source) throws RefusedException {
    FeedTree tree = FeedTree.read(wire);
    List<FeedItem> items = FeedItem.of(tree.roots());
    if (items.isEmpty()) {
      throw new RefusedException(noItems(tree));
    }
    RepeatedIds repeated = new RepeatedIds();
    List<ParsedItem> parsed = new ArrayList<>();
    for (FeedItem item :
        items.subList(0, Math.min(items.size(), ArticleLimits.ITEMS_PER_DELIVERY))) {
      parsed.add(new FeedArticle(item).read(wire, source, tree, repeated));
    }
    if (items.size() > ArticleLimits.ITEMS_PER_DELIVERY) {
      parsed.add(tooMany(items.size()));
    }
    return parsed;
  }

  private static Refusal noItems(FeedTree tree) {
    String root = tree.roots().getFirst().getName();
    String detail =
        FeedProlog.isFeedRoot(root.toLowerCase(Locale.ROOT))
            ? "the feed holds no items"
            : "<%s> is no feed: send RSS or Atom".formatted(root);
    return new Refusal("no-items", "/" + root, detail);
  }

  private static ParsedItem tooMany(int items) {
    int most = ArticleLimits.ITEMS_PER_DELIVERY;
    return new ParsedItem.NotUnderstood(
        new Refusal(
            "too-many-items",
            null,
            "the feed has %d items; only the first %d were read: send the others apart"
                .formatted(items, most)));
  }
}
