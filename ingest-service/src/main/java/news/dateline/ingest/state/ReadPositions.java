package news.dateline.ingest.state;

import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import org.apache.kafka.common.TopicPartition;

/** How far each partition was read, for those who wait for it. */
final class ReadPositions {
  private long[] next = new long[0];
  private boolean complete;

  /** As many partitions as there are; 0 while that is not known. */
  synchronized int partitions() {
    return next.length;
  }

  /** There are as many partitions; what was read of them stays read. */
  synchronized void begin(int partitions) {
    next = Arrays.copyOf(next, partitions);
  }

  /**
   * Where to go on: at the first offset that was not read; at the beginning, if there is no such
   * offset, since the topic was made anew or has lost what was to be read.
   */
  synchronized long resume(int partition, long beginning, long end) {
    if (next[partition] < beginning || next[partition] > end) {
      next[partition] = beginning;
    }
    return next[partition];
  }

  /** The record before that offset was taken. */
  synchronized void took(int partition, long nextOffset) {
    next[partition] = nextOffset;
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
