package news.dateline.enrich.tagger;

/** The weights of one stage while it is trained: rows of a weight a label, and moves. */
final class Stage {
  final float[] weights;
  final float[] moves = new float[Label.COUNT * Label.COUNT];

  Stage(int rows) {
    weights = new float[rows * Label.COUNT];
  }

  /** Adds the scores of a token's features. */
  void score(int[] features, float[] scores, int at) {
    for (int feature : features) {
      int row = feature * Label.COUNT;
      for (int label = 0; label < Label.COUNT; label++) {
        scores[at + label] += weights[row + label];
      }
    }
  }

  void add(Stage other) {
    add(other.weights, weights);
    add(other.moves, moves);
  }

  void scale(float by) {
    scale(weights, by);
    scale(moves, by);
  }

  private static void add(float[] from, float[] to) {
    for (int i = 0; i < from.length; i++) {
      to[i] += from[i];
    }
  }

  static void scale(float[] values, float by) {
    for (int i = 0; i < values.length; i++) {
      values[i] *= by;
    }
  }
}
