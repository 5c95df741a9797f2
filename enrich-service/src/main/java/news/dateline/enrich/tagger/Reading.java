package news.dateline.enrich.tagger;

import java.util.Arrays;

/**
 * Reads one document with a model: features are looked up once for both stages; the second adds
 * what the first found.
 */
final class Reading {
  private static final int WIDTH = NameModel.WIDTH;

  private final WordScores words;
  private final NameModel model;
  private final FeatureBuffer features = new FeatureBuffer();
  private final Decoder decoder = new Decoder();

  Reading(WordScores words) {
    this.words = words;
    this.model = words.model();
  }

  /**
   * The label of each token.
   *
   * @param sure where the probability of each token's label is written, or of length 0
   */
  byte[] read(Document in, float[] sure) {
    return read(in, new byte[in.words.length], sure);
  }

  /** As above, writing also what the first stage read. */
  byte[] read(Document in, byte[] first, float[] sure) {
    float[] second = new float[in.chains.tokens() * Label.COUNT];
    int at = 0;
    float[] scores = new float[0];
    Features of = new Features(in, features);
    int[] sums = new int[WIDTH];
    for (int chain = 0; chain < in.chains.count(); chain++) {
      int start = in.chains.start(chain);
      int length = in.chains.end(chain) - start;
      scores = room(scores, length);
      for (int i = 0; i < length; i++) {
        score(in, start + i, chain, of, sums);
        for (int label = 0; label < Label.COUNT; label++) {
          scores[i * Label.COUNT + label] = sums[label] * model.scale;
          second[at++] = sums[Label.COUNT + label] * model.scale;
        }
      }
      decoder.decode(scores, length, model.firstMoves, first, start);
    }
    return second(in, first, second, sure);
  }

  private void score(Document in, int token, int chain, Features of, int[] sums) {
    Arrays.fill(sums, 0);
    words.add(in.words[token], Role.NAMED, features, sums);
    for (Role role : Role.NEIGHBOURS) {
      words.add(in.word(token, role.distance()), role, features, sums);
    }
    of.ofSeveral(token, chain);
    model.add(features, sums);
  }

  private byte[] second(Document in, byte[] first, float[] known, float[] sure) {
    FirstReading reading = new FirstReading(in, first);
    Probabilities probabilities = new Probabilities();
    probabilities.moves(model.secondMoves);
    byte[] labels = new byte[first.length];
    float[] scores = new float[0];
    int[] sums = new int[WIDTH];
    int at = 0;
    for (int chain = 0; chain < in.chains.count(); chain++) {
      int start = in.chains.start(chain);
      int length = in.chains.end(chain) - start;
      scores = room(scores, length);
      for (int i = 0; i < length; i++) {
        Arrays.fill(sums, 0);
        features.clear();
        reading.features(in, start + i, features);
        model.add(features, sums);
        for (int label = 0; label < Label.COUNT; label++) {
          scores[i * Label.COUNT + label] = known[at++] + sums[Label.COUNT + label] * model.scale;
        }
      }
      decoder.decode(scores, length, model.secondMoves, labels, start);
      if (sure.length > 0 && isNamed(labels, start, length)) {
        probabilities.compute(scores, length);
        for (int i = 0; i < length; i++) {
          sure[start + i] = probabilities.marginals()[i * Label.COUNT + labels[start + i]];
        }
      }
    }
    return labels;
  }

  /** The same table if a chain of this length has room in it, else a larger one. */
  private static float[] room(float[] scores, int length) {
    int size = length * Label.COUNT;
    return scores.length < size ? new float[size * 2] : scores;
  }

  private static boolean isNamed(byte[] labels, int start, int length) {
    for (int i = start; i < start + length; i++) {
      if (labels[i] != Label.OUTSIDE) {
        return true;
      }
    }
    return false;
  }
}
