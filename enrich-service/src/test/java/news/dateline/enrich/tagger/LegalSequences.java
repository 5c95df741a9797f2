package news.dateline.enrich.tagger;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/** Every sequence of labels that a chain may have, with its score: slow, and surely right. */
final class LegalSequences {
  static final class Scored {
    final int[] labels;
    final double score;

    Scored(int[] labels, double score) {
      this.labels = labels;
      this.score = score;
    }
  }

  private final float[] scores;
  private final float[] moves;
  private final int length;
  private final List<Scored> all = new ArrayList<>();

  private LegalSequences(float[] scores, float[] moves, int length) {
    this.scores = scores;
    this.moves = moves;
    this.length = length;
    extend(new int[length], 0, Label.OUTSIDE, 0);
  }

  static List<Scored> of(float[] scores, float[] moves, int length) {
    return new LegalSequences(scores, moves, length).all;
  }

  static float[] random(SplittableRandom random, int count) {
    float[] values = new float[count];
    for (int i = 0; i < count; i++) {
      values[i] = (float) random.nextDouble(-4, 4);
    }
    return values;
  }

  private void extend(int[] labels, int at, int before, double score) {
    if (at == length) {
      if (Label.mayEnd(before)) {
        all.add(new Scored(Arrays.copyOf(labels, length), score));
      }
      return;
    }
    for (int label = 0; label < Label.COUNT; label++) {
      if (Label.follows(before, label)) {
        labels[at] = label;
        double own = scores[at * Label.COUNT + label] + moves[before * Label.COUNT + label];
        extend(labels, at + 1, label, score + own);
      }
    }
  }
}
