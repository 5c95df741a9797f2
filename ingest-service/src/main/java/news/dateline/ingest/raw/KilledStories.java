package news.dateline.ingest.raw;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Ids of the stories that were killed last. Thread-safe. */
final class KilledStories {
  private static final int MOST = 100_000; // some 12 MB; a month of a busy newsroom has hundreds

  private final Set<String> ids =
      Collections.synchronizedSet(
          Collections.newSetFromMap(
              new LinkedHashMap<>() {
                @Override
                protected boolean removeEldestEntry(Map.Entry<String, Boolean> eldest) {
                  return size() > MOST;
                }
              }));

  void add(String articleId) {
    ids.add(articleId);
  }

  boolean contains(String articleId) {
    return ids.contains(articleId);
  }
}
