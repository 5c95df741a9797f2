package news.dateline.enrich.tagger;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.IntConsumer;

/**
 * Trains a linear-chain CRF (Lafferty and others 2001) by stochastic gradient with AdaGrad's rates
 * (Duchi and others 2011). Features are dropped at random, and now and then all that name the word
 * itself, so that the context learns to do without it. The last rounds' weights are averaged.
 */
final class CrfTrainer {
  // Gradients smaller than this change nothing that matters; most tokens are soon certain.
  private static final float STILL = 1e-3f;

  private final Settings settings;
  private final SplittableRandom random;
  private final Probabilities probabilities = new Probabilities();

  /**
   * @param rounds over all examples
   * @param averaged how many of the last are averaged
   * @param featureDropout share of features dropped
   * @param wordDropout share of tokens that lose all features that name the word
   */
  record Settings(
      int rounds,
      int averaged,
      double firstRate,
      double lastRate,
      double featureDropout,
      double wordDropout,
      long seed) {
    Settings withSeed(long other) {
      return new Settings(
          rounds, averaged, firstRate, lastRate, featureDropout, wordDropout, other);
    }
  }

  CrfTrainer(Settings settings) {
    this.settings = settings;
    this.random = new SplittableRandom(settings.seed());
  }

  Stage train(List<Example> examples, int rows, IntConsumer afterRound) {
    Stage stage = new Stage(rows);
    float[] squares = new float[stage.weights.length];
    float[] moveSquares = new float[stage.moves.length];
    Stage averaged = new Stage(rows);
    int[] order = new int[examples.size()];
    Arrays.setAll(order, i -> i);
    for (int round = 0; round < settings.rounds(); round++) {
      shuffle(order);
      double progress = round / Math.max(1.0, settings.rounds() - 1);
      float rate =
          (float)
              (settings.firstRate()
                  * Math.pow(settings.lastRate() / settings.firstRate(), progress));
      for (int i = 0; i < order.length; i++) {
        if (i % 16 == 0) {
          probabilities.moves(stage.moves);
        }
        learn(examples.get(order[i]), stage, squares, moveSquares, rate);
      }
      if (round >= settings.rounds() - settings.averaged()) {
        averaged.add(stage);
      }
      afterRound.accept(round + 1);
    }
    averaged.scale(1f / settings.averaged());
    // At reading time every feature is there; in training a share was missing.
    Stage.scale(averaged.weights, (float) (1 - settings.featureDropout()));
    return averaged;
  }

  private void shuffle(int[] order) {
    for (int i = order.length - 1; i > 0; i--) {
      int j = random.nextInt(i + 1);
      int kept = order[i];
      order[i] = order[j];
      order[j] = kept;
    }
  }

  private void learn(
      Example example, Stage stage, float[] squares, float[] moveSquares, float rate) {
    int length = example.labels.length;
    int[][] active = new int[length][];
    float[] scores = new float[length * Label.COUNT];
    for (int i = 0; i < length; i++) {
      active[i] = keep(example.features[i], example.ofWord[i]);
      stage.score(active[i], scores, i * Label.COUNT);
    }
    probabilities.compute(scores, length);
    float[] marginals = probabilities.marginals();
    for (int i = 0; i < length; i++) {
      int row = i * Label.COUNT;
      float largest = 0;
      for (int label = 0; label < Label.COUNT; label++) {
        float gradient = (label == example.labels[i] ? 1 : 0) - marginals[row + label];
        scores[row + label] = gradient;
        largest = Math.max(largest, Math.abs(gradient));
      }
      if (largest > STILL) {
        for (int feature : active[i]) {
          update(stage.weights, squares, feature * Label.COUNT, scores, row, rate);
        }
      }
    }
    moves(example, stage, moveSquares, rate);
  }

  private static void update(
      float[] weights, float[] squares, int at, float[] gradients, int row, float rate) {
    for (int label = 0; label < Label.COUNT; label++) {
      float gradient = gradients[row + label];
      float square = squares[at + label] + gradient * gradient;
      squares[at + label] = square;
      weights[at + label] += rate * gradient / (float) Math.sqrt(square + 1e-6f);
    }
  }

  private void moves(Example example, Stage stage, float[] squares, float rate) {
    int length = example.labels.length;
    float[] gradients = new float[stage.moves.length];
    probabilities.expectedMoves(length, gradients);
    for (int i = 0; i < gradients.length; i++) {
      gradients[i] = -gradients[i];
    }
    for (int i = 1; i < length; i++) {
      gradients[example.labels[i - 1] * Label.COUNT + example.labels[i]] += 1;
    }
    // A chain begins after a token outside.
    for (int label = 0; label < Label.COUNT; label++) {
      gradients[label] += (example.labels[0] == label ? 1 : 0) - probabilities.marginals()[label];
    }
    for (int pair = 0; pair < Decoder.pairs(); pair++) {
      int i = Decoder.from(pair) * Label.COUNT + Decoder.to(pair);
      if (gradients[i] != 0) {
        squares[i] += gradients[i] * gradients[i];
        stage.moves[i] += rate * gradients[i] / (float) Math.sqrt(squares[i] + 1e-6f);
      }
    }
  }

  private int[] keep(int[] features, int ofWord) {
    boolean wordless = random.nextDouble() < settings.wordDropout();
    int from = wordless ? ofWord : 0;
    int[] kept = new int[features.length - from];
    int count = 0;
    int threshold = (int) (settings.featureDropout() * (1 << 24));
    for (int i = from; i < features.length; i++) {
      if (random.nextInt(1 << 24) >= threshold) {
        kept[count++] = features[i];
      }
    }
    return Arrays.copyOf(kept, count);
  }
}
