package news.dateline.index.watch;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import news.dateline.index.store.StoredDocument;
import news.dateline.index.watch.Watch.Channel;

/** The feeds of watches: the latest stories, each as it is now, and none that may not be seen. */
final class Feed {
  private static final int ITEMS = 50; // readers look every few minutes, and news is news
  private static final int LOOKED_AT = 200; // changes; stories change, and some end

  private final Watches watches;
  private final Deliveries deliveries;
  private final Stories stories;
  private final Links links;

  Feed(Watches watches, Deliveries deliveries, Stories stories, Links links) {
    this.watches = watches;
    this.deliveries = deliveries;
    this.stories = stories;
    this.links = links;
  }

  /** The feed as RSS 2.0; empty where no watch of this id fills one. */
  Optional<byte[]> rss(String watchId, Instant now) {
    return watches
        .active(watchId)
        .filter(watch -> watch.channel() == Channel.RSS)
        .map(watch -> RssWriter.write(watch, items(watchId, now), links, now));
  }

  private List<RssWriter.Item> items(String watchId, Instant now) {
    List<StoredDocument<Delivery>> newest = deliveries.newest(watchId, LOOKED_AT);
    Map<String, Story> visible =
        stories.visible(
            newest.stream().map(delivery -> delivery.content().articleId()).distinct().toList(),
            now);
    Set<String> seen = new HashSet<>();
    List<RssWriter.Item> items = new ArrayList<>();
    for (StoredDocument<Delivery> delivery : newest) {
      String articleId = delivery.content().articleId();
      Story story = visible.get(articleId);
      if (story != null && seen.add(articleId) && items.size() < ITEMS) {
        items.add(new RssWriter.Item(delivery.id(), delivery.content(), story));
      }
    }
    return items;
  }
}
