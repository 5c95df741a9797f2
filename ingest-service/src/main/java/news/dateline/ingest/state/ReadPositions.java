package news.dateline.ingest.state;

import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import org.apache.kafka.common.TopicPartition;

/** How far each partition was read, for those who wait for it. */
final class ReadPositions {
  private long[] next = new long[0];
  private boolean complete;

  /** As many partitions as there are, of which nothing was read; 0 while that is not known. */
  synchronized int partitions() {
    return next.length;
  }

  synchronized void begin(int partitions) {
    if (next.length != partitions) {
      next = new long[partitions];
    } else {
      Arrays.fill(next, 0);
    }
  }

  synchronized void reached(Map<TopicPartition, Long> positions) {
    positions.forEach((partition, offset) -> next[partition.partition()] = offset);
    notifyAll();
  }

  /** What was there at the start has been read once. */
  synchronized boolean isComplete() {
    return complete;
  }

  synchronized void complete() {
    complete = true;
  }

  /** Whether the partition was read up to the offset, which is the first not to be read. */
  synchronized boolean await(int partition, long offset, Duration atMost)
      throws InterruptedException {
    long until = System.nanoTime() + atMost.toNanos();
    while (partition >= next.length || next[partition] < offset) {
      long leftMillis = (until - System.nanoTime()) / 1_000_000;
      if (leftMillis <= 0) {
        return false;
      }
      wait(leftMillis);
    }
    return true;
  }
}
