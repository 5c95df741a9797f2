package news.dateline.ingest.feedserver;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A request as the server saw it.
 *
 * @param target path and query
 * @param headers by name in lower case
 * @param atNanos when its head was read, by {@link System#nanoTime}
 */
public record Asked(String method, String target, Map<String, String> headers, long atNanos) {

  /** A header's value; null where it was not sent. */
  public @Nullable String header(String name) {
    return headers.get(name);
  }
}
