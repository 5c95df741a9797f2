package news.dateline.enrich.tagger;

import java.util.Arrays;

/**
 * The probability of each label of each token of a chain, by the forward-backward algorithm in
 * scaled numbers. Not thread-safe: it keeps its tables from chain to chain.
 */
final class Probabilities {
  private float[] forward = new float[0];
  private float[] backward = new float[0];
  private float[] emissions = new float[0];
  private final float[] moves = new float[Label.COUNT * Label.COUNT];

  /** Of labels, after {@link #compute}: token times {@link Label#COUNT} plus label. */
  private float[] marginals = new float[0];

  void moves(float[] scores) {
    for (int pair = 0; pair < Decoder.pairs(); pair++) {
      int at = Decoder.from(pair) * Label.COUNT + Decoder.to(pair);
      moves[at] = (float) Math.exp(scores[at]);
    }
  }

  float[] marginals() {
    return marginals;
  }

  /** For the moves last given. */
  void compute(float[] scores, int length) {
    int size = length * Label.COUNT;
    if (forward.length < size) {
      forward = new float[size * 2];
      backward = new float[size * 2];
      emissions = new float[size * 2];
      marginals = new float[size * 2];
    }
    for (int i = 0; i < length; i++) {
      int row = i * Label.COUNT;
      float highest = Float.NEGATIVE_INFINITY;
      for (int label = 0; label < Label.COUNT; label++) {
        highest = Math.max(highest, scores[row + label]);
      }
      for (int label = 0; label < Label.COUNT; label++) {
        emissions[row + label] = (float) Math.exp(Math.max(-60, scores[row + label] - highest));
      }
    }
    forward(length);
    backward(length);
    for (int i = 0; i < length; i++) {
      int row = i * Label.COUNT;
      float sum = 0;
      for (int label = 0; label < Label.COUNT; label++) {
        marginals[row + label] = forward[row + label] * backward[row + label];
        sum += marginals[row + label];
      }
      float scale = inverse(sum);
      for (int label = 0; label < Label.COUNT; label++) {
        marginals[row + label] *= scale;
      }
    }
  }

  private void forward(int length) {
    for (int label = 0; label < Label.COUNT; label++) {
      forward[label] = Label.follows(Label.OUTSIDE, label) ? emissions[label] * moves[label] : 0;
    }
    scale(forward, 0);
    for (int i = 1; i < length; i++) {
      int row = i * Label.COUNT;
      int before = row - Label.COUNT;
      Arrays.fill(forward, row, row + Label.COUNT, 0);
      for (int pair = 0; pair < Decoder.pairs(); pair++) {
        int from = Decoder.from(pair);
        int to = Decoder.to(pair);
        forward[row + to] += forward[before + from] * moves[from * Label.COUNT + to];
      }
      for (int label = 0; label < Label.COUNT; label++) {
        forward[row + label] *= emissions[row + label];
      }
      scale(forward, row);
    }
  }

  private void backward(int length) {
    int last = (length - 1) * Label.COUNT;
    for (int label = 0; label < Label.COUNT; label++) {
      backward[last + label] = Label.mayEnd(label) ? 1 : 0;
    }
    for (int i = length - 2; i >= 0; i--) {
      int row = i * Label.COUNT;
      int after = row + Label.COUNT;
      Arrays.fill(backward, row, row + Label.COUNT, 0);
      for (int pair = 0; pair < Decoder.pairs(); pair++) {
        int from = Decoder.from(pair);
        int to = Decoder.to(pair);
        backward[row + from] +=
            moves[from * Label.COUNT + to] * emissions[after + to] * backward[after + to];
      }
      scale(backward, row);
    }
  }

  private static void scale(float[] values, int row) {
    float sum = 0;
    for (int label = 0; label < Label.COUNT; label++) {
      sum += values[row + label];
    }
    float scale = inverse(sum);
    for (int label = 0; label < Label.COUNT; label++) {
      values[row + label] *= scale;
    }
  }

  /**
   * Of sums too small for a float, none: the inverse would be infinite, and infinity times 0 NaN.
   */
  private static float inverse(float sum) {
    return sum >= Float.MIN_NORMAL ? 1 / sum : 0;
  }

  /** The probability of one label after another between two tokens; for training. */
  void expectedMoves(int length, float[] sums) {
    float[] here = new float[Label.COUNT * Label.COUNT];
    for (int i = 1; i < length; i++) {
      int row = i * Label.COUNT;
      int before = row - Label.COUNT;
      float total = 0;
      for (int pair = 0; pair < Decoder.pairs(); pair++) {
        int from = Decoder.from(pair);
        int to = Decoder.to(pair);
        int move = from * Label.COUNT + to;
        here[move] =
            forward[before + from] * moves[move] * emissions[row + to] * backward[row + to];
        total += here[move];
      }
      float scale = inverse(total);
      for (int pair = 0; pair < Decoder.pairs(); pair++) {
        int move = Decoder.from(pair) * Label.COUNT + Decoder.to(pair);
        sums[move] += here[move] * scale;
      }
    }
  }
}
