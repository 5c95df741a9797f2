package news.dateline.ingest.feed;

import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

/**
 * Has large documents read few at a time. A document in reading takes some ten times its bytes, 40
 * MB at most, and an instance runs in a heap of 256 MB with other channels in it: as many at once
 * as there are pollers would end it. Ordinary feeds and pages are far smaller and never wait.
 */
final class LargeDocuments {
  private static final int LARGE_BYTES = 512 << 10; // 5 MB in reading, which every poller may take
  private static final int AT_A_TIME = 2; // 80 MB

  private final Semaphore turns = new Semaphore(AT_A_TIME);

  /**
   * Reads, after waiting for others where the document is large. Only for reading: who waited for
   * the network here would hold up all others.
   */
  <T> T read(byte[] bytes, Supplier<T> reading) {
    if (bytes.length <= LARGE_BYTES) {
      return reading.get();
    }
    // Readings take seconds and wait for nothing, so that an interruption need not end the wait:
    // it stays set, and whoever waits for the network next sees it.
    turns.acquireUninterruptibly();
    try {
      return reading.get();
    } finally {
      turns.release();
    }
  }
}
