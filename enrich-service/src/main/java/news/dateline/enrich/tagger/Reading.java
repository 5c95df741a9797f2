package news.dateline.enrich.tagger;

/**
 * Reads documents with a model: features are looked up once for both stages; the second adds what
 * the first found. Not thread-safe: it keeps its tables; one a thread.
 */
final class Reading {
  private final NameModel model;
  private final FeatureBuffer features = new FeatureBuffer();
  private final Decoder decoder = new Decoder();
  private final Probabilities probabilities = new Probabilities();
  private int[] first = new int[0];
  private int[] second = new int[0];

  Reading(NameModel model) {
    this.model = model;
    probabilities.moves(model.secondMoves());
  }

  /**
   * The label of each token.
   *
   * @param sure where the probability of each token's label is written, or of length 0
   */
  byte[] read(Document in, float[] sure) {
    byte[] labels = new byte[in.words.length];
    int tokens = tokens(in);
    if (first.length < tokens * Label.COUNT) {
      first = new int[tokens * Label.COUNT];
      second = new int[tokens * Label.COUNT];
    }
    java.util.Arrays.fill(first, 0, tokens * Label.COUNT, 0);
    java.util.Arrays.fill(second, 0, tokens * Label.COUNT, 0);
    int at = 0;
    float[] scores = new float[0];
    for (int chain = 0; chain < in.chains.count(); chain++) {
      int start = at;
      for (int token = in.chains.start(chain); token < in.chains.end(chain); token++) {
        features.clear();
        Features.of(in, token, chain, features);
        for (int i = 0; i < features.count(); i++) {
          int row = model.rows().get(features.hash(i));
          if (row != Fingerprints.ABSENT) {
            add(row * NameModel.WIDTH, first, at);
            add(row * NameModel.WIDTH + Label.COUNT, second, at);
          }
        }
        at += Label.COUNT;
      }
      scores = slice(first, start, at, scores);
      int length = (at - start) / Label.COUNT;
      decoder.decode(scores, length, model.firstMoves(), labels, in.chains.start(chain));
    }
    return second(in, labels, sure, scores);
  }

  private byte[] second(Document in, byte[] first, float[] sure, float[] table) {
    FirstReading reading = new FirstReading(in, first);
    byte[] labels = new byte[first.length];
    float[] scores = table;
    int at = 0;
    for (int chain = 0; chain < in.chains.count(); chain++) {
      int start = at;
      int from = in.chains.start(chain);
      for (int token = from; token < in.chains.end(chain); token++) {
        features.clear();
        reading.features(in, token, features);
        for (int i = 0; i < features.count(); i++) {
          int row = model.rows().get(features.hash(i));
          if (row != Fingerprints.ABSENT) {
            add(row * NameModel.WIDTH + Label.COUNT, second, at);
          }
        }
        at += Label.COUNT;
      }
      scores = slice(second, start, at, scores);
      int length = (at - start) / Label.COUNT;
      decoder.decode(scores, length, model.secondMoves(), labels, from);
      if (sure.length > 0) {
        probabilities.compute(scores, length);
        for (int i = 0; i < length; i++) {
          sure[from + i] = probabilities.marginals()[i * Label.COUNT + labels[from + i]];
        }
      }
    }
    return labels;
  }

  private void add(int weight, int[] scores, int at) {
    byte[] weights = model.weights();
    for (int label = 0; label < Label.COUNT; label++) {
      scores[at + label] += weights[weight + label];
    }
  }

  private float[] slice(int[] all, int from, int to, float[] reuse) {
    float[] part = reuse.length >= to - from ? reuse : new float[(to - from) * 2];
    for (int i = from; i < to; i++) {
      part[i - from] = all[i] * model.scale();
    }
    return part;
  }

  private static int tokens(Document in) {
    int tokens = 0;
    for (int chain = 0; chain < in.chains.count(); chain++) {
      tokens += in.chains.end(chain) - in.chains.start(chain);
    }
    return tokens;
  }
}
