package news.dateline.enrich.tagger;

import java.util.Arrays;

/**
 * Trained weights of both stages, rounded to 8 bits: a row of {@link #WIDTH} a feature, first those
 * of the first stage's labels, then the second's. Never changed once made.
 */
final class NameModel {
  static final int WIDTH = 2 * Label.COUNT;

  // Smaller weights change no figure; without them the file is a third of its size.
  private static final float LEAST = 0.03f;

  final Fingerprints rows;

  /** Of each row, the upper {@link Fingerprints#BITS} bits alone. */
  final long[] hashes;

  final byte[] weights;

  /** What a weight of 1 stands for. */
  final float scale;

  final float[] firstMoves;
  final float[] secondMoves;

  NameModel(long[] hashes, byte[] weights, float scale, float[] firstMoves, float[] secondMoves) {
    this.rows = table(hashes);
    this.hashes = hashes;
    this.weights = weights;
    this.scale = scale;
    this.firstMoves = firstMoves;
    this.secondMoves = secondMoves;
  }

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
        Arrays.copyOf(kept, rows),
        Arrays.copyOf(rounded, rows * WIDTH),
        scale,
        firstMoves,
        secondMoves);
  }

  /**
   * Adds the weights of features to {@link #WIDTH} sums. All rows are looked up before any is
   * added: the processor then waits for several of these far-off places at once.
   */
  void add(FeatureBuffer features, int[] sums) {
    int[] found = features.rows(rows);
    int count = features.count();
    for (int i = 0; i < count; i++) {
      int from = found[i] * WIDTH;
      if (from >= 0) {
        for (int label = 0; label < WIDTH; label++) {
          sums[label] += weights[from + label];
        }
      }
    }
  }

  private static Fingerprints table(long[] hashes) {
    Fingerprints table = new Fingerprints(hashes.length);
    for (int row = 0; row < hashes.length; row++) {
      table.put(hashes[row], row);
    }
    return table;
  }
}
