package news.dateline.enrich.tagger;

import java.util.Arrays;

/**
 * An open table from 64-bit hashes to small numbers, by 32 bits of each: with half a million
 * entries a stranger is taken for a known one once in ten thousand look-ups at most, which a
 * statistical reader does not notice, and an entry costs 8 bytes where a map of strings takes 100.
 */
final class Fingerprints {
  static final int ABSENT = -1;

  /** Bits of a hash that are looked at, the upper ones. */
  static final int BITS = 40;

  // Fuller than this, probing grows long.
  private static final double LOAD = 0.6;

  private int[] keys;
  private int[] values;
  private int mask;
  private int size;

  Fingerprints(int expected) {
    int capacity = Integer.highestOneBit((int) Math.max(16, expected / LOAD)) << 1;
    keys = new int[capacity];
    values = new int[capacity];
    Arrays.fill(values, ABSENT);
    mask = capacity - 1;
  }

  static long upper(long hash) {
    return hash >>> (64 - BITS) << (64 - BITS);
  }

  int get(long hash) {
    int key = (int) (hash >>> 32);
    int at = (int) (hash >>> (64 - BITS)) & mask;
    while (values[at] != ABSENT) {
      if (keys[at] == key) {
        return values[at];
      }
      at = (at + 1) & mask;
    }
    return ABSENT;
  }

  void put(long hash, int value) {
    if (size > LOAD * keys.length) {
      throw new IllegalStateException("a table made for fewer entries is full");
    }
    int key = (int) (hash >>> 32);
    int at = (int) (hash >>> (64 - BITS)) & mask;
    while (values[at] != ABSENT && keys[at] != key) {
      at = (at + 1) & mask;
    }
    size += values[at] == ABSENT ? 1 : 0;
    keys[at] = key;
    values[at] = value;
  }
}
