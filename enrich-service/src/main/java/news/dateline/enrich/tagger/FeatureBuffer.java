package news.dateline.enrich.tagger;

import java.util.Arrays;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/** The features of one token, as hashes, in the order they were added. */
final class FeatureBuffer {
  private long[] hashes = new long[128];
  private Template[] templates = new Template[128];
  private int[] rows = new int[128];
  private int count;

  void clear() {
    count = 0;
  }

  void add(Template template, long value) {
    if (count == hashes.length) {
      hashes = Arrays.copyOf(hashes, count * 2);
      templates = Arrays.copyOf(templates, count * 2);
    }
    templates[count] = template;
    hashes[count++] = Hash.pair(template.seed(), value);
  }

  void add(Template template, long a, long b) {
    add(template, Hash.pair(a, b));
  }

  /** Its class in each partition. */
  void addClusters(Template template, @Nullable Word word) {
    if (word == null) {
      return;
    }
    if (word.clusters.length == 0) {
      add(template, -1, word.hasLetter ? 1 : 0);
    }
    for (int p = 0; p < word.clusters.length; p++) {
      add(template, word.clusters[p], p);
    }
  }

  /** Each list that holds the word, and whether it is capitalised. */
  void addLists(Template template, @Nullable Word word) {
    if (word != null) {
      addEach(template, word.lists, word.capitalised ? 1 : 0);
    }
  }

  /** Each of a set of lists, with where in the entry the word stands. */
  void addEach(Template template, int lists, int place) {
    for (int rest = lists; rest != 0; rest &= rest - 1) {
      add(template, Integer.numberOfTrailingZeros(rest), place);
    }
  }

  int count() {
    return count;
  }

  /**
   * The row of each feature in the table, or {@link Fingerprints#ABSENT}; good until the next call.
   */
  int[] rows(Fingerprints table) {
    if (rows.length < count) {
      rows = new int[hashes.length];
    }
    for (int i = 0; i < count; i++) {
      rows[i] = table.get(hashes[i]);
    }
    return rows;
  }

  void each(LongConsumer use) {
    for (int i = 0; i < count; i++) {
      use.accept(hashes[i]);
    }
  }

  long hash(int i) {
    return hashes[i];
  }

  Template template(int i) {
    return templates[i];
  }
}
