package news.dateline.enrich.tagger;

import org.jspecify.annotations.Nullable;

/**
 * Where a word stands to the token that is read, and the features that then depend on it alone:
 * their scores can be kept from text to text.
 */
enum Role {
  /** The word itself, by its letters. */
  NAMED(0) {
    @Override
    void features(@Nullable Word word, FeatureBuffer out) {
      if (word == null) {
        return;
      }
      out.add(Template.WORD, word.lower);
      out.add(Template.FORM, word.form);
      for (int i = 0; i < Word.AFFIXES && i < word.length; i++) {
        out.add(Template.PREFIX, word.prefixes[i], i);
        out.add(Template.SUFFIX, word.suffixes[i], i);
      }
    }
  },

  /** The word itself, by what it is like. */
  LIKENED(0) {
    @Override
    void features(@Nullable Word word, FeatureBuffer out) {
      out.add(Template.BIAS, 0);
      out.add(Template.SHAPE, Word.shape(word));
      out.addClusters(Template.CLUSTER, word);
      out.add(Template.CLUSTER_SHAPE, Word.kind(word), Word.shape(word));
      out.addLists(Template.LIST_WORD, word);
    }
  },

  BEFORE(-1) {
    @Override
    void features(@Nullable Word word, FeatureBuffer out) {
      beside(word, Template.BEFORE, Template.SHAPE_BEFORE, Template.CLUSTER_BEFORE, out);
      if (word != null) {
        out.add(Template.ENDING_BEFORE, word.suffixes[ENDING]);
        out.addLists(Template.LIST_BEFORE, word);
      }
    }
  },

  AFTER(1) {
    @Override
    void features(@Nullable Word word, FeatureBuffer out) {
      beside(word, Template.AFTER, Template.SHAPE_AFTER, Template.CLUSTER_AFTER, out);
      if (word != null) {
        out.add(Template.ENDING_AFTER, word.suffixes[ENDING]);
        out.addLists(Template.LIST_AFTER, word);
      }
    }
  },

  BEFORE_2(-2) {
    @Override
    void features(@Nullable Word word, FeatureBuffer out) {
      beside(word, Template.BEFORE_2, Template.SHAPE_BEFORE_2, Template.CLUSTER_BEFORE_2, out);
    }
  },

  AFTER_2(2) {
    @Override
    void features(@Nullable Word word, FeatureBuffer out) {
      beside(word, Template.AFTER_2, Template.SHAPE_AFTER_2, Template.CLUSTER_AFTER_2, out);
    }
  };

  /** Those of other words than the token that is read. */
  static final Role[] NEIGHBOURS = {BEFORE, AFTER, BEFORE_2, AFTER_2};

  // The last three letters: "-ing", "-ese", "-man".
  private static final int ENDING = 2;

  private final int distance;

  Role(int distance) {
    this.distance = distance;
  }

  /** In tokens from the one that is read. */
  int distance() {
    return distance;
  }

  /** Adds the features of this word; null is the edge of the line. */
  abstract void features(@Nullable Word word, FeatureBuffer out);

  private static void beside(
      @Nullable Word word, Template lower, Template shape, Template cluster, FeatureBuffer out) {
    out.add(lower, Word.lower(word));
    out.add(shape, Word.shape(word));
    out.addClusters(cluster, word);
  }
}
