package news.dateline.ingest.raw;

import java.time.LocalDate;
import java.util.Arrays;

/**
 * Remembers which bytes were kept today, so that a repeat costs nothing. It forgets: where two
 * hashes meet in a slot the later one stays, and after a start it knows none; then bytes are kept
 * twice. It never takes one for another: that would need two hashes with 128 equal bits.
 */
final class KeptToday {
  private static final int SLOTS = 1 << 16; // 1 MB, and the last hundred thousand or so hashes

  private final long[] high = new long[SLOTS];
  private final long[] low = new long[SLOTS];
  private LocalDate day = LocalDate.EPOCH;

  synchronized boolean has(String sha256, LocalDate today) {
    int slot = slot(sha256);
    return today.equals(day) && high[slot] == high(sha256) && low[slot] == low(sha256);
  }

  synchronized void add(String sha256, LocalDate today) {
    if (!today.equals(day)) {
      Arrays.fill(high, 0);
      Arrays.fill(low, 0);
      day = today;
    }
    int slot = slot(sha256);
    high[slot] = high(sha256);
    low[slot] = low(sha256);
  }

  /** The bytes are no longer kept: when they come again they are again. */
  synchronized void forget(String sha256) {
    if (has(sha256, day)) {
      high[slot(sha256)] = 0;
      low[slot(sha256)] = 0;
    }
  }

  private static int slot(String sha256) {
    return Integer.parseUnsignedInt(sha256, 32, 40, 16) & (SLOTS - 1);
  }

  private static long high(String sha256) {
    return Long.parseUnsignedLong(sha256, 0, 16, 16);
  }

  private static long low(String sha256) {
    return Long.parseUnsignedLong(sha256, 16, 32, 16);
  }
}
