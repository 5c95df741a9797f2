package news.dateline.enrich.tagger;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Tells why the tokens of one document got their labels. */
final class Explainer {
  // More reasons than these are noise to a reader.
  private static final int MOST_REASONS = 6;

  private final NameModel model;
  private final Document in;
  private final byte[] first;
  private final byte[] labels;
  private final FeatureBuffer features = new FeatureBuffer();

  Explainer(NameModel model, Document in, byte[] first, byte[] labels) {
    this.model = model;
    this.in = in;
    this.first = first;
    this.labels = labels;
  }

  /** The tokens of the name from {@code from} to {@code to}. */
  List<Explanation.OfWord> words(int from, int to) {
    List<Explanation.OfWord> words = new ArrayList<>();
    for (int at = from; at < to; at++) {
      words.add(
          new Explanation.OfWord(
              in.tokens.text(at),
              NameLists.told(in.lists[at] | in.words[at].lists),
              told(first[at]),
              reasons(at)));
    }
    return words;
  }

  private static String told(int label) {
    return label == Label.OUTSIDE
        ? "no name"
        : GoldLabels.type(label).name().toLowerCase(Locale.ROOT);
  }

  private List<Explanation.Reason> reasons(int at) {
    List<Explanation.Reason> reasons = new ArrayList<>();
    new Features(in, features).of(at, in.chains.of(at));
    add(at, reasons);
    features.clear();
    new FirstReading(in, first).features(in, at, features);
    add(at, reasons);
    reasons.sort(
        Comparator.comparingDouble((Explanation.Reason reason) -> Math.abs(reason.weight()))
            .reversed());
    return reasons.subList(0, Math.min(MOST_REASONS, reasons.size()));
  }

  private void add(int at, List<Explanation.Reason> reasons) {
    int[] rows = features.rows(model.rows);
    for (int i = 0; i < features.count(); i++) {
      if (rows[i] == Fingerprints.ABSENT) {
        continue;
      }
      int weight = model.weights[rows[i] * NameModel.WIDTH + Label.COUNT + labels[at]];
      if (weight != 0) {
        reasons.add(
            new Explanation.Reason(
                features.template(i).told(in, at), weight * (double) model.scale));
      }
    }
  }
}
