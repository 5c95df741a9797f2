package news.dateline.enrich.tagger;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes the chains of marked texts into examples to learn from. */
final class Examples {
  private Examples() {}

  /** For the first stage. */
  static List<Example> of(Document in, byte[] gold, FeatureIndex index, FeatureBuffer features) {
    return make(in, gold, index, features, null, index);
  }

  /** For the second stage, whose own features' rows follow those of the first's. */
  static List<Example> of(
      Document in,
      byte[] gold,
      FeatureIndex index,
      FeatureBuffer features,
      FirstReading reading,
      FeatureIndex more) {
    return make(in, gold, index, features, reading, more);
  }

  private static List<Example> make(
      Document in,
      byte[] gold,
      FeatureIndex index,
      FeatureBuffer features,
      @Nullable FirstReading reading,
      FeatureIndex more) {
    Features of = new Features(in, features);
    List<Example> examples = new ArrayList<>();
    for (int chain = 0; chain < in.chains.count(); chain++) {
      int start = in.chains.start(chain);
      int length = in.chains.end(chain) - start;
      int[][] rows = new int[length][];
      byte[] ofWord = new byte[length];
      for (int i = 0; i < length; i++) {
        of.of(start + i, chain);
        int firstStage = features.count();
        if (reading != null) {
          reading.features(in, start + i, features);
        }
        int[] found = new int[features.count()];
        int count = 0;
        for (int f = 0; f < features.count(); f++) {
          boolean own = f >= firstStage;
          int row = (own ? more : index).row(features.hash(f));
          if (row != FeatureIndex.NONE) {
            found[count++] = own ? index.rows() + row : row;
            if (!own && features.template(f).namesWord()) {
              ofWord[i] = (byte) count;
            }
          }
        }
        rows[i] = Arrays.copyOf(found, count);
      }
      byte[] labels = legal(Arrays.copyOfRange(gold, start, start + length));
      examples.add(new Example(rows, ofWord, labels));
    }
    return examples;
  }

  /** A name the gate cut in two, or lost a part of, is no name in training. */
  private static byte[] legal(byte[] labels) {
    byte[] legal = labels.clone();
    int before = Label.OUTSIDE;
    int open = 0;
    for (int i = 0; i <= legal.length; i++) {
      int label = i < legal.length ? legal[i] : Label.OUTSIDE;
      if (!Label.follows(before, label)) {
        if (before != Label.OUTSIDE && Label.place(before) <= Label.INSIDE) {
          Arrays.fill(legal, open, i, (byte) Label.OUTSIDE);
        }
        if (label != Label.OUTSIDE && !opens(label)) {
          legal[i] = Label.OUTSIDE;
          label = Label.OUTSIDE;
        }
      }
      if (label != Label.OUTSIDE && Label.place(label) == Label.BEGIN) {
        open = i;
      }
      before = label;
    }
    return legal;
  }

  private static boolean opens(int label) {
    return Label.place(label) == Label.BEGIN || Label.place(label) == Label.UNIT;
  }
}
