package news.dateline.index.document;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import news.dateline.article.GeoPoint;
import org.jspecify.annotations.Nullable;

/** Keeps derived values within what Elasticsearch takes: none of them may ever cost the article. */
final class Clamp {
  private static final Instant EARLIEST =
      Instant.parse("0001-01-01T00:00:00Z"); // years of four digits
  private static final Instant LATEST = Instant.parse("9999-12-31T23:59:59Z");
  private static final int MOST_VALUES =
      1_000; // nested documents count against a limit of 10,000 an article

  private Clamp() {}

  static @Nullable Instant instant(@Nullable Instant instant) {
    return instant == null || instant.isBefore(EARLIEST) || instant.isAfter(LATEST)
        ? null
        : instant;
  }

  static @Nullable GeoPoint point(@Nullable GeoPoint point) {
    return point == null || Math.abs(point.lat()) > 90 || Math.abs(point.lon()) > 180
        ? null
        : point;
  }

  static <T> List<T> list(Stream<T> values) {
    return values.limit(MOST_VALUES).toList();
  }
}
