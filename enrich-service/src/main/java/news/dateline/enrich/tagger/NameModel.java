package news.dateline.enrich.tagger;

/**
 * Trained weights of both stages, rounded to 8 bits: a row of {@link #WIDTH} a feature, first those
 * of the first stage's labels, then the second's. Never changed once made.
 *
 * @param hashes of each row, the upper {@link Fingerprints#BITS} bits alone
 * @param scale what a weight of 1 stands for
 */
record NameModel(
    Fingerprints rows,
    long[] hashes,
    byte[] weights,
    float scale,
    float[] firstMoves,
    float[] secondMoves) {
  static final int WIDTH = 2 * Label.COUNT;

  // Smaller weights change no figure; without them the file is a third of its size.
  private static final float LEAST = 0.03f;

  /** Rounds weights; rows that have none left are dropped. */
  static NameModel of(long[] hashes, float[] weights, float[] firstMoves, float[] secondMoves) {
    float largest = 0;
    for (float weight : weights) {
      largest = Math.max(largest, Math.abs(weight));
    }
    float scale = Math.max(largest, 1e-3f) / Byte.MAX_VALUE;
    long[] kept = new long[hashes.length];
    byte[] rounded = new byte[weights.length];
    int rows = 0;
    for (int row = 0; row < hashes.length; row++) {
      boolean any = false;
      for (int i = 0; i < WIDTH; i++) {
        float weight = weights[row * WIDTH + i];
        byte value = Math.abs(weight) < LEAST ? 0 : (byte) Math.round(weight / scale);
        rounded[rows * WIDTH + i] = value;
        any |= value != 0;
      }
      if (any) {
        kept[rows++] = Fingerprints.upper(hashes[row]);
      }
    }
    return new NameModel(
        table(kept, rows),
        java.util.Arrays.copyOf(kept, rows),
        java.util.Arrays.copyOf(rounded, rows * WIDTH),
        scale,
        firstMoves,
        secondMoves);
  }

  static Fingerprints table(long[] hashes, int rows) {
    Fingerprints table = new Fingerprints(rows);
    for (int row = 0; row < rows; row++) {
      table.put(hashes[row], row);
    }
    return table;
  }
}
