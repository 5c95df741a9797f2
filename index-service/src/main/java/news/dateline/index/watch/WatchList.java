package news.dateline.index.watch;

import java.time.Instant;
import java.util.List;

/**
 * The watches, the eldest first.
 *
 * @param at the service's clock, by which ages are to be told
 */
public record WatchList(Instant at, List<WatchView> watches) {
  /** Watches are copied. */
  public WatchList {
    watches = watches == null ? List.of() : List.copyOf(watches);
  }
}
