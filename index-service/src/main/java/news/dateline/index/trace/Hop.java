package news.dateline.index.trace;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where a message stands. */
record Hop(String topic, int partition, long offset) {
  private static final Pattern PLACE = Pattern.compile("(.+)-(\\d{1,9})@(\\d{1,18})");

  /** Reads {@code topic-partition@offset}; empty where it is no place. */
  static Optional<Hop> of(@Nullable String place) {
    Matcher parts = PLACE.matcher(place == null ? "" : place);
    return parts.matches()
        ? Optional.of(
            new Hop(
                parts.group(1), Integer.parseInt(parts.group(2)), Long.parseLong(parts.group(3))))
        : Optional.empty();
  }
}
