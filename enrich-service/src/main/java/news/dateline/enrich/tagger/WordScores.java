package news.dateline.enrich.tagger;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a model's features of one word add to the scores of a token, kept for the words that come
 * again and again: half of all look-ups are saved. Thread-safe without locks: an entry is immutable
 * and depends on the word alone, so at worst it is made twice.
 */
final class WordScores {
  // Slots a role; a word pushes out the one before it. 163,840 entries of some 130 bytes are 21 MB.
  private static final int KEPT = 1 << 15;
  private static final long EDGE = 0;

  private final NameModel model;
  private final Map<Role, @Nullable Entry[]> kept = new EnumMap<>(Role.class);

  private static final class Entry {
    private final long form;
    private final short[] scores;

    Entry(long form, short[] scores) {
      this.form = form;
      this.scores = scores;
    }
  }

  WordScores(NameModel model) {
    this.model = model;
    for (Role role : Role.values()) {
      kept.put(role, new Entry[KEPT]);
    }
  }

  NameModel model() {
    return model;
  }

  /**
   * Adds the scores of this word in this role; null is the edge of the line. What it is like counts
   * with what it is named.
   */
  void add(@Nullable Word word, Role role, FeatureBuffer features, int[] scores) {
    long form = word == null ? EDGE : word.form;
    @Nullable Entry[] table = Objects.requireNonNull(kept.get(role));
    int slot = (int) (form >>> 32) & (KEPT - 1);
    Entry entry = table[slot];
    if (entry == null || entry.form != form) {
      entry = entry(form, word, role, features);
      table[slot] = entry;
    }
    short[] known = entry.scores;
    for (int i = 0; i < NameModel.WIDTH; i++) {
      scores[i] += known[i];
    }
  }

  private Entry entry(long form, @Nullable Word word, Role role, FeatureBuffer features) {
    features.clear();
    role.features(word, features);
    if (role == Role.NAMED) {
      Role.LIKENED.features(word, features);
    }
    int[] sums = new int[NameModel.WIDTH];
    model.add(features, sums);
    short[] scores = new short[NameModel.WIDTH];
    // Some 25 features of at most 127 each: far from a short's end.
    for (int i = 0; i < sums.length; i++) {
      scores[i] = (short) sums[i];
    }
    return new Entry(form, scores);
  }
}
