package news.dateline.index.watch;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came of trying a watch.
 *
 * @param matched how many stories of the last day it finds that may be seen now
 * @param newest the newest of them
 * @param sent whether the test delivery arrived; absent for a feed, which nobody is sent
 * @param problem why it did not
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record WatchTrial(
    long matched, List<Found> newest, @Nullable Boolean sent, @Nullable String problem) {
  /** Stories are copied. */
  public WatchTrial {
    newest = newest == null ? List.of() : List.copyOf(newest);
  }

  /** A story. */
  public record Found(String id, String source, String headline) {}
}
