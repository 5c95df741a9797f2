package news.dateline.index.watch;

import java.time.Instant;
import java.util.Optional;

/**
 * What a receiver is told.
 *
 * @param id of the delivery, the same at every try
 * @param kind of the change, or {@code test}
 * @param about empty in a test
 */
record Notice(String id, String kind, Instant at, Optional<About> about) {
  static final String TEST = "test";

  /**
   * The story.
   *
   * @param story its text; empty where it may not be seen
   */
  record About(String articleId, String uri, String source, Optional<Story> story) {}

  static Notice of(String id, Delivery delivery, Optional<Story> story) {
    return new Notice(
        id,
        delivery.kind(),
        delivery.changedAt(),
        Optional.of(new About(delivery.articleId(), delivery.uri(), delivery.source(), story)));
  }

  static Notice test(String id, Instant at) {
    return new Notice(id, TEST, at, Optional.empty());
  }
}
