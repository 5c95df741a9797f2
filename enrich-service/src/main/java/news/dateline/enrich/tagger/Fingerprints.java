package news.dateline.enrich.tagger;

import java.util.Arrays;

/**
 * An open table from 64-bit hashes to small numbers, by 40 bits of each: with half a million
 * entries a stranger is taken for a known one about once in ten thousand look-ups, which a
 * statistical reader does not notice, and an entry costs 8 bytes where a map of strings takes 100.
 */
final class Fingerprints {
  static final int ABSENT = -1;

  /** Bits of a hash that are looked at, the upper ones. */
  static final int BITS = 40;

  // Fuller than this, probing grows long.
  private static final double LOAD = 0.5;

  // A slot holds the upper half of a hash and the value, so that a look-up touches one line of
  // cache.
  private final long[] slots;
  private final int mask;
  private final int most;
  private int size;

  Fingerprints(int expected) {
    int capacity = Integer.highestOneBit((int) Math.max(16, expected / LOAD)) << 1;
    slots = new long[capacity];
    Arrays.fill(slots, ABSENT);
    mask = capacity - 1;
    most = (int) (capacity * 0.9);
  }

  static long upper(long hash) {
    return hash >>> (64 - BITS) << (64 - BITS);
  }

  int get(long hash) {
    int key = (int) (hash >>> 32);
    int at = (int) (hash >>> (64 - BITS)) & mask;
    long slot = slots[at];
    while ((int) slot != ABSENT) {
      if ((int) (slot >>> 32) == key) {
        return (int) slot;
      }
      at = (at + 1) & mask;
      slot = slots[at];
    }
    return ABSENT;
  }

  void put(long hash, int value) {
    if (size > most) {
      throw new IllegalStateException("a table made for fewer entries is full");
    }
    int key = (int) (hash >>> 32);
    int at = (int) (hash >>> (64 - BITS)) & mask;
    while ((int) slots[at] != ABSENT && (int) (slots[at] >>> 32) != key) {
      at = (at + 1) & mask;
    }
    size += (int) slots[at] == ABSENT ? 1 : 0;
    slots[at] = ((long) key << 32) | (value & 0xFFFFFFFFL);
  }
}
