package news.dateline.enrich.tagger;

/** Gives each feature seen often enough in training a row of weights. */
final class FeatureIndex {
  static final int NONE = -1;

  private long[] keys = new long[1 << 20];
  private int[] values = new int[1 << 20];
  private int size;
  private int rows;

  private int slot(long hash) {
    int mask = keys.length - 1;
    int at = (int) (hash >>> 16) & mask;
    while (keys[at] != 0 && keys[at] != hash) {
      at = (at + 1) & mask;
    }
    return at;
  }

  /** Counts one more occurrence. */
  void count(long hash) {
    int slot = slot(hash);
    if (keys[slot] == 0) {
      keys[slot] = hash;
      if (++size > keys.length / 2) {
        grow();
        slot = slot(hash);
      }
    }
    values[slot]++;
  }

  private void grow() {
    long[] oldKeys = keys;
    int[] oldValues = values;
    keys = new long[oldKeys.length * 2];
    values = new int[keys.length];
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldKeys[i] != 0) {
        int slot = slot(oldKeys[i]);
        keys[slot] = oldKeys[i];
        values[slot] = oldValues[i];
      }
    }
  }

  /** Ends counting: features seen {@code least} times get rows, the others none and no room. */
  void close(int least) {
    long[] countedKeys = keys;
    int[] counts = values;
    int kept = 0;
    for (int count : counts) {
      kept += count >= least ? 1 : 0;
    }
    keys = new long[Integer.highestOneBit(Math.max(16, kept)) << 2];
    values = new int[keys.length];
    for (int i = 0; i < countedKeys.length; i++) {
      if (counts[i] >= least) {
        int slot = slot(countedKeys[i]);
        keys[slot] = countedKeys[i];
        values[slot] = rows++;
      }
    }
  }

  int row(long hash) {
    int slot = slot(hash);
    return keys[slot] == 0 ? NONE : values[slot];
  }

  int rows() {
    return rows;
  }

  /** The hash of each row. */
  long[] hashes() {
    long[] hashes = new long[rows];
    for (int i = 0; i < keys.length; i++) {
      if (keys[i] != 0) {
        hashes[values[i]] = keys[i];
      }
    }
    return hashes;
  }
}
