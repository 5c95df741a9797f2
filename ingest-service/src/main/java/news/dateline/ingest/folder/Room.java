package news.dateline.ingest.folder;

import java.util.concurrent.Semaphore;
import news.dateline.article.ArticleLimits;

/**
 * Bounds the bytes in hand: a delivery takes about ten times its bytes until it is acknowledged.
 */
final class Room {
  private static final int UNIT_BYTES = 64 << 10; // what the smallest delivery takes in all
  static final int BYTES = ArticleLimits.WIRE_BYTES; // one of the largest, or 64 ordinary ones

  private final Semaphore units = new Semaphore(BYTES / UNIT_BYTES, true);

  /** Waits for room for so many bytes; give back what it returns. */
  int take(long bytes) {
    int wanted = units(bytes);
    units.acquireUninterruptibly(wanted);
    return wanted;
  }

  /** Takes room where there is some now; zero where there is none. */
  int tryTake(long bytes) {
    int wanted = units(bytes);
    return units.tryAcquire(wanted) ? wanted : 0;
  }

  void give(int taken) {
    units.release(taken);
  }

  /** The largest fits alone. */
  private static int units(long bytes) {
    return (int) Math.min(bytes / UNIT_BYTES + 1, BYTES / UNIT_BYTES);
  }
}
