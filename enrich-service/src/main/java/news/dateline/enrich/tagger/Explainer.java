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
      words.add(word(at));
    }
    return words;
  }

  private Explanation.OfWord word(int at) {
    List<Spoken> spoken = new ArrayList<>();
    new Features(in, features).of(at, in.chains.of(at));
    add(at, spoken);
    features.clear();
    new FirstReading(in, first).features(in, at, features);
    add(at, spoken);
    int rival = rival(labels[at], spoken);
    List<Explanation.Reason> reasons =
        spoken.stream()
            .map(one -> one.reason(labels[at], rival, model))
            .filter(reason -> reason.weight() != 0)
            .sorted(
                Comparator.comparingDouble((Explanation.Reason reason) -> Math.abs(reason.weight()))
                    .reversed())
            .limit(MOST_REASONS)
            .toList();
    return new Explanation.OfWord(
        in.tokens.text(at),
        NameLists.told(in.lists[at] | in.words[at].lists),
        told(first[at]),
        told(rival),
        reasons);
  }

  /** A feature and where its weights of the second stage begin. */
  private record Spoken(String told, int weights) {
    Explanation.Reason reason(int label, int rival, NameModel model) {
      int margin = model.weights[weights + label] - model.weights[weights + rival];
      return new Explanation.Reason(told, margin * (double) model.scale);
    }
  }

  private void add(int at, List<Spoken> spoken) {
    int[] rows = features.rows(model.rows);
    for (int i = 0; i < features.count(); i++) {
      if (rows[i] != Fingerprints.ABSENT) {
        spoken.add(
            new Spoken(features.template(i).told(in, at), rows[i] * NameModel.WIDTH + Label.COUNT));
      }
    }
  }

  /** The label of another type, or none, that scores highest besides the one taken. */
  private int rival(int label, List<Spoken> spoken) {
    int best = Label.OUTSIDE;
    int highest = Integer.MIN_VALUE;
    for (int other = 0; other < Label.COUNT; other++) {
      if (other != Label.OUTSIDE && Label.type(other) == Label.type(label)) {
        continue;
      }
      int score = 0;
      for (Spoken one : spoken) {
        score += model.weights[one.weights() + other];
      }
      if (score > highest) {
        highest = score;
        best = other;
      }
    }
    return best;
  }

  private static String told(int label) {
    return label == Label.OUTSIDE
        ? "no name"
        : GoldLabels.type(label).name().toLowerCase(Locale.ROOT);
  }
}
