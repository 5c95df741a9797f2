package news.dateline.benchmarks.index;

import java.time.Duration;

/**
 * What one turn took.
 *
 * @param articles that were counted: those of the first batch only start the clock
 * @param node processor time of the search node meanwhile
 * @param client processor time of who wrote
 */
record Turn(long articles, Duration time, Duration node, Duration client) {
  double perSecond() {
    return articles * 1e9 / time.toNanos();
  }

  @Override
  public String toString() {
    return "%,6d articles in %.1f s: %,.0f a second; processor time an article: node %.2f ms, client %.2f ms"
        .formatted(articles, time.toMillis() / 1e3, perSecond(), each(node), each(client));
  }

  private double each(Duration all) {
    return (double) all.toMillis() / articles;
  }
}
