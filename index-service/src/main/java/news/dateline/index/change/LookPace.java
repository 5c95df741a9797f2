package news.dateline.index.change;

import java.time.Duration;
import java.time.Instant;
import news.dateline.index.store.WriteOrder;

/**
 * When to look at what was written. A look makes the index visible first, which is work for the
 * node while others write: then it is done once a second, as the node does by itself. Once nobody
 * writes any more it is done at once.
 */
final class LookPace {
  private static final Duration WHILE_OTHERS_WRITE = Duration.ofSeconds(1);

  private long lastWrite = -1;
  private Instant lastLook = Instant.MIN;

  /** Whether to look now, at an index that was followed up to {@code from}. */
  boolean isDue(WriteOrder.End end, Position from, Instant now) {
    boolean isQuiet = end.lastWrite() == lastWrite;
    lastWrite = end.lastWrite();
    if (from.hasReached(end) || !(isQuiet || lastLook.isBefore(now.minus(WHILE_OTHERS_WRITE)))) {
      return false;
    }
    lastLook = now;
    return true;
  }
}
