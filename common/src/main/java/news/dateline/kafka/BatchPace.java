package news.dateline.kafka;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/**
 * How soon after a small batch the next may begin. A batch costs its requests however few records
 * are in it, and where each record is taken as it comes there are as many batches as records. What
 * comes while nobody asks is one batch; a lone record waits for nobody.
 *
 * <p>The client fetches ahead once: of what is fetched at the end of one rest, the next batch is
 * made after another.
 *
 * @param between from one beginning to the next; a record may wait twice as long
 * @param enough as many records need no company
 */
public record BatchPace(Duration between, int enough) {
  /** Each batch as soon as there is one. */
  public static final BatchPace NONE = new BatchPace(Duration.ZERO, 0);

  /**
   * Lets the calling thread rest after a batch of {@code records} that began at this time of {@link
   * System#nanoTime}, unless it is interrupted.
   */
  void rest(int records, long beganNanos) {
    if (records >= enough) {
      return;
    }
    long left = between.toNanos() - (System.nanoTime() - beganNanos);
    while (left > 0 && !Thread.currentThread().isInterrupted()) {
      LockSupport.parkNanos(left);
      left = between.toNanos() - (System.nanoTime() - beganNanos);
    }
  }
}
