package news.dateline.enrich.tagger;

import org.jspecify.annotations.Nullable;

/** The features of a token that do not depend on any reading: the first stage's. */
final class Features {
  private static final long EDGE = 0x5EEDL;

  private Features() {}

  static void of(Document in, int at, int chain, FeatureBuffer out) {
    Word word = in.words[at];
    Word before = word(in, at, -1);
    Word after = word(in, at, 1);
    ofWord(word, before, after, out);
    ofNeighbours(in, at, word, before, after, out);
    ofShapes(in, at, word, before, after, out);
    ofClusters(in, at, word, before, after, out);
    ofLists(in, at, word, before, after, out);
    ofLine(in, at, word, out);
    ofSurroundings(in, at, word, out);
    ofRun(in, at, chain, out);
  }

  /** The word some tokens away in the same line, or null. */
  private static @Nullable Word word(Document in, int at, int distance) {
    int other = at + distance;
    boolean there =
        other >= 0 && other < in.words.length && in.tokens.line(other) == in.tokens.line(at);
    return there ? in.words[other] : null;
  }

  private static long lower(@Nullable Word word) {
    return word == null ? EDGE : word.hasDigit && !word.hasLetter ? word.shape : word.lower;
  }

  private static long shape(@Nullable Word word) {
    return word == null ? EDGE : word.shape;
  }

  private static void ofWord(
      Word word, @Nullable Word before, @Nullable Word after, FeatureBuffer out) {
    out.add(Template.WORD, word.lower);
    out.add(Template.FORM, word.form);
    out.add(Template.PAIR_BEFORE, lower(before), word.lower);
    out.add(Template.PAIR_AFTER, word.lower, lower(after));
    for (int i = 0; i < Word.AFFIXES; i++) {
      if (word.length > i) {
        out.add(Template.PREFIX, word.prefixes[i], i);
        out.add(Template.SUFFIX, word.suffixes[i], i);
      }
    }
  }

  private static void ofNeighbours(
      Document in,
      int at,
      Word word,
      @Nullable Word before,
      @Nullable Word after,
      FeatureBuffer out) {
    Word before2 = word(in, at, -2);
    Word after2 = word(in, at, 2);
    out.add(Template.BIAS, 0);
    out.add(Template.BEFORE, lower(before));
    out.add(Template.AFTER, lower(after));
    out.add(Template.BEFORE_2, lower(before2));
    out.add(Template.AFTER_2, lower(after2));
    out.add(Template.AROUND, lower(before), lower(after));
    out.add(Template.BEFORE_PAIR, lower(before2), lower(before));
    out.add(Template.AFTER_PAIR, lower(after), lower(after2));
    out.add(Template.SHAPE_BEFORE_2, shape(before2));
    out.add(Template.SHAPE_AFTER_2, shape(after2));
    clusters(Template.CLUSTER_BEFORE_2, before2, out);
    clusters(Template.CLUSTER_AFTER_2, after2, out);
  }

  private static void ofShapes(
      Document in,
      int at,
      Word word,
      @Nullable Word before,
      @Nullable Word after,
      FeatureBuffer out) {
    out.add(Template.SHAPE, word.shape);
    out.add(Template.SHAPE_BEFORE, shape(before));
    out.add(Template.SHAPE_AFTER, shape(after));
    out.add(Template.SHAPES_BEFORE, shape(before), word.shape);
    out.add(Template.SHAPES_AFTER, word.shape, shape(after));
    out.add(Template.SHAPES, Hash.pair(shape(before), word.shape), shape(after));
    if (before != null) {
      out.add(Template.ENDING_BEFORE, before.suffixes[2]);
    }
    if (after != null) {
      out.add(Template.ENDING_AFTER, after.suffixes[2]);
    }
  }

  private static void clusters(Template template, @Nullable Word word, FeatureBuffer out) {
    if (word == null) {
      return;
    }
    int[] clusters = word.clusters;
    if (clusters.length == 0) {
      out.add(template, -1, word.hasLetter ? 1 : 0);
    }
    for (int p = 0; p < clusters.length; p++) {
      out.add(template, clusters[p], p);
    }
  }

  /** Its finest class, or its shape where it has none. */
  private static long kind(@Nullable Word word, int partition) {
    if (word == null) {
      return EDGE;
    }
    return word.clusters.length == 0 ? word.shape : word.clusters[partition];
  }

  private static void ofClusters(
      Document in,
      int at,
      Word word,
      @Nullable Word before,
      @Nullable Word after,
      FeatureBuffer out) {
    clusters(Template.CLUSTER, word, out);
    clusters(Template.CLUSTER_BEFORE, before, out);
    clusters(Template.CLUSTER_AFTER, after, out);
    out.add(Template.CLUSTERS_BEFORE, kind(before, 1), kind(word, 1));
    out.add(Template.CLUSTERS_AFTER, kind(word, 1), kind(after, 1));
    out.add(Template.CLUSTER_SHAPE, kind(word, 1), word.shape);
  }

  private static void ofLists(
      Document in,
      int at,
      Word word,
      @Nullable Word before,
      @Nullable Word after,
      FeatureBuffer out) {
    int lists = in.lists[at];
    long place = in.listPlaces[at];
    out.add(Template.LIST, lists, place);
    bits(Template.LIST_ENTRY, lists, place, out);
    bits(Template.LIST_WORD, word.lists, 0, out);
    if (before != null) {
      bits(Template.LIST_BEFORE, before.lists, before.capitalised ? 1 : 0, out);
      out.add(Template.LIST_LAST, in.lists[at - 1], in.listPlaces[at - 1]);
    }
    if (after != null) {
      bits(Template.LIST_AFTER, after.lists, after.capitalised ? 1 : 0, out);
      out.add(Template.LIST_NEXT, in.lists[at + 1], in.listPlaces[at + 1]);
    }
  }

  private static void bits(Template template, int lists, long place, FeatureBuffer out) {
    for (int rest = lists; rest != 0; rest &= rest - 1) {
      out.add(template, Integer.numberOfTrailingZeros(rest), place);
    }
  }

  private static void ofLine(Document in, int at, Word word, FeatureBuffer out) {
    int line = in.tokens.line(at);
    byte style = in.sentences.style(line);
    out.add(Template.LINE, style, word.shape);
    out.add(Template.LINE_NUMBER, Math.min(line, 2), style);
    boolean first = at == in.sentences.lineStart(line);
    boolean last = at == in.sentences.lineEnd(line) - 1;
    out.add(Template.PLACE_IN_LINE, (first ? 1 : 0) + (last ? 2 : 0), style);
    out.add(Template.OPENS, in.sentences.opens(at) ? 1 : 0, word.shape);
  }

  private static void ofSurroundings(Document in, int at, Word word, FeatureBuffer out) {
    if (!word.hasLetter) {
      return;
    }
    Surroundings around = in.surroundings;
    int entry = around.entry(word);
    int opens = in.sentences.opens(at) ? 1 : 0;
    out.add(Template.LOWER_ELSEWHERE, Math.min(2, around.inLowerCase(entry)), opens);
    int own = opens == 0 && !word.allCapitals && word.capitalised ? 1 : 0;
    out.add(Template.INSIDE_ELSEWHERE, Math.min(2, around.inside(entry) - own), opens);
    for (int i = 0; i < Surroundings.PLACES; i++) {
      int place = around.place(entry, i);
      if (place < 0) {
        break;
      }
      if (place != at) {
        out.add(Template.BEFORE_ELSEWHERE, lower(word(in, place, -1)));
        out.add(Template.AFTER_ELSEWHERE, lower(word(in, place, 1)));
      }
    }
  }

  /** Of the capitalised words that stand together around the token. */
  private static void ofRun(Document in, int at, int chain, FeatureBuffer out) {
    int from = at;
    while (from > in.chains.start(chain) && in.words[from - 1].capitalised) {
      from--;
    }
    int to = at + 1;
    while (to < in.chains.end(chain) && in.words[to].capitalised) {
      to++;
    }
    int length = Math.min(6, to - from);
    out.add(Template.RUN_LENGTH, length, Math.min(5, at - from));
    // A line in capitals is one run from end to end and tells nothing.
    if (to - from > 6) {
      return;
    }
    out.add(Template.RUN_LAST, in.words[to - 1].lower, at == to - 1 ? 1 : 0);
    clusters(Template.RUN_LAST_CLUSTER, in.words[to - 1], out);
    for (int i = from; i < to; i++) {
      if (i != at) {
        out.add(Template.RUN_WORD, in.words[i].lower, i < at ? 0 : 1);
      }
    }
    Word before = word(in, from, -1);
    Word after = word(in, to - 1, 1);
    out.add(Template.RUN_BEFORE, lower(before), length);
    out.add(Template.RUN_AFTER, lower(after), length);
    out.add(Template.RUN_BEFORE_CLUSTER, kind(before, 1));
    out.add(Template.RUN_AFTER_CLUSTER, kind(after, 1));
  }
}
