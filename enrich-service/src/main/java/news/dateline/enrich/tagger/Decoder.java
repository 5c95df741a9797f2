package news.dateline.enrich.tagger;

import java.util.Arrays;

/**
 * The best labels of one chain, by Viterbi's algorithm over the pairs of labels that may follow
 * each other, and the probability of each, by the forward-backward algorithm. Not thread-safe: it
 * keeps its tables from chain to chain.
 */
final class Decoder {
  private static final int[] FROM;
  private static final int[] TO;

  static {
    int[] from = new int[Label.COUNT * Label.COUNT];
    int[] to = new int[Label.COUNT * Label.COUNT];
    int pairs = 0;
    for (int a = 0; a < Label.COUNT; a++) {
      for (int b = 0; b < Label.COUNT; b++) {
        if (Label.follows(a, b)) {
          from[pairs] = a;
          to[pairs++] = b;
        }
      }
    }
    FROM = Arrays.copyOf(from, pairs);
    TO = Arrays.copyOf(to, pairs);
  }

  private float[] best = new float[0];
  private byte[] back = new byte[0];

  /**
   * Writes the best labels of a chain.
   *
   * @param scores for each token the score of each label
   * @param moves the score of each label after each
   * @param labels where they are written, from {@code at}
   */
  void decode(float[] scores, int length, float[] moves, byte[] labels, int at) {
    int size = length * Label.COUNT;
    if (best.length < size) {
      best = new float[size * 2];
      back = new byte[size * 2];
    }
    Arrays.fill(best, 0, size, Float.NEGATIVE_INFINITY);
    for (int label = 0; label < Label.COUNT; label++) {
      if (Label.follows(Label.OUTSIDE, label)) {
        best[label] = scores[label] + moves[label];
      }
    }
    for (int i = 1; i < length; i++) {
      int row = i * Label.COUNT;
      int before = row - Label.COUNT;
      for (int pair = 0; pair < FROM.length; pair++) {
        int from = FROM[pair];
        int to = TO[pair];
        float score = best[before + from] + moves[from * Label.COUNT + to];
        if (score > best[row + to]) {
          best[row + to] = score;
          back[row + to] = (byte) from;
        }
      }
      for (int label = 0; label < Label.COUNT; label++) {
        best[row + label] += scores[row + label];
      }
    }
    int last = (length - 1) * Label.COUNT;
    int label = Label.OUTSIDE;
    for (int other = 1; other < Label.COUNT; other++) {
      if (Label.mayEnd(other) && best[last + other] > best[last + label]) {
        label = other;
      }
    }
    for (int i = length - 1; i >= 0; i--) {
      labels[at + i] = (byte) label;
      label = back[i * Label.COUNT + label];
    }
  }

  static int pairs() {
    return FROM.length;
  }

  static int from(int pair) {
    return FROM[pair];
  }

  static int to(int pair) {
    return TO[pair];
  }
}
