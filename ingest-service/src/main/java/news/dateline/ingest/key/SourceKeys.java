package news.dateline.ingest.key;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/**
 * The keys of one source, oldest first, as the state topic keeps them.
 *
 * @param keys at most {@value #MOST}
 */
record SourceKeys(List<Key> keys) {
  static final SourceKeys NONE = new SourceKeys(List.of());

  private static final int MOST = 2; // the one in use, and the next one while senders change over

  SourceKeys {
    keys = List.copyOf(keys);
  }

  /** One key, without its secret. */
  record Key(String id, String sha256, Instant createdAt) {}

  /** With one more; a third retires the oldest. */
  SourceKeys plus(Key key) {
    return new SourceKeys(
        Stream.concat(keys.stream().skip(Math.max(0, keys.size() - MOST + 1)), Stream.of(key))
            .toList());
  }

  SourceKeys without(String id) {
    return new SourceKeys(keys.stream().filter(key -> !key.id.equals(id)).toList());
  }

  boolean has(String sha256) {
    boolean found = false;
    for (Key key : keys) {
      found |= Secret.equal(key.sha256, sha256); // all are compared: the time tells nothing
    }
    return found;
  }
}
