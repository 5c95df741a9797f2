package news.dateline.enrich.tagger;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the first stage found in a document, as the second stage asks: how a word, a name and the
 * longer names that hold the word were read elsewhere (Krishnan and Manning 2006).
 */
final class FirstReading {
  private static final int KINDS = Label.TYPES.length + 1;
  private static final int NONE = Label.TYPES.length;

  private final byte[] labels;
  private final Map<Long, int[]> words = new HashMap<>();
  private final Map<Long, int[]> names = new HashMap<>();

  /** By word: the types of longer names that hold it, by whether it ends them. */
  private final Map<Long, int[]> longer = new HashMap<>();

  private final long[] nameOf;

  FirstReading(Document in, byte[] labels) {
    this.labels = labels;
    this.nameOf = new long[labels.length];
    for (int i = 0; i < labels.length; i++) {
      if (labels[i] == Label.OUTSIDE && in.words[i].capitalised) {
        count(words, in.words[i].lower, NONE, KINDS);
      }
    }
    Spans.each(labels, (from, to) -> name(in, from, to, Label.type(labels[from])));
  }

  private void name(Document in, int start, int end, int type) {
    long name = in.words[start].lower;
    for (int i = start + 1; i < end; i++) {
      name = Hash.pair(name, in.words[i].lower);
    }
    count(names, name, type, KINDS);
    for (int i = start; i < end; i++) {
      nameOf[i] = name;
      if (in.words[i].hasLetter) {
        count(words, in.words[i].lower, type, KINDS);
        if (end - start > 1) {
          int place = i == end - 1 ? 1 : 0;
          count(longer, in.words[i].lower, type * 2 + place, KINDS * 2);
        }
      }
    }
  }

  private static void count(Map<Long, int[]> counts, long key, int kind, int kinds) {
    counts.computeIfAbsent(key, k -> new int[kinds])[kind]++;
  }

  /** Adds what the first reading says of a token. */
  void features(Document in, int at, FeatureBuffer out) {
    int label = labels[at];
    int before = sameLine(in, at, at - 1) ? labels[at - 1] : Label.OUTSIDE;
    int after = sameLine(in, at, at + 1) ? labels[at + 1] : Label.OUTSIDE;
    out.add(Template.FIRST_LABEL, label);
    out.add(Template.FIRST_BEFORE, before);
    out.add(Template.FIRST_AFTER, after);
    out.add(Template.FIRST_LABELS, before * 32 + label, after);
    out.add(Template.FIRST_WORD, label, in.words[at].shape);
    Word word = in.words[at];
    int own = label == Label.OUTSIDE ? NONE : Label.type(label);
    majority(Template.SAME_WORD, words.get(word.lower), own, label, out);
    if (label != Label.OUTSIDE) {
      majority(Template.SAME_NAME, names.get(nameOf[at]), own, Label.place(label), out);
    }
    int[] in2 = longer.get(word.lower);
    if (in2 != null) {
      int inLonger = label != Label.OUTSIDE && Label.place(label) != Label.UNIT ? 1 : 0;
      int best = best(in2);
      out.add(Template.LONGER_NAME, best / 2, label);
      out.add(Template.LONGER_NAME_PLACE, best, inLonger);
    } else {
      out.add(Template.LONGER_NAME, -1, label);
    }
  }

  private static boolean sameLine(Document in, int at, int other) {
    return other >= 0 && other < in.words.length && in.tokens.line(other) == in.tokens.line(at);
  }

  private static void majority(
      Template template, int @Nullable [] counts, int own, int extra, FeatureBuffer out) {
    if (counts == null) {
      return;
    }
    int total = 0;
    for (int kind = 0; kind < KINDS; kind++) {
      total += kind == own ? counts[kind] - 1 : counts[kind];
    }
    if (total <= 0) {
      out.add(template, -1, extra);
      return;
    }
    int best = 0;
    int most = -1;
    for (int kind = 0; kind < KINDS; kind++) {
      int count = kind == own ? counts[kind] - 1 : counts[kind];
      if (count > most) {
        most = count;
        best = kind;
      }
    }
    int share = most * 4 / total;
    out.add(template, best, extra);
    if (template == Template.SAME_WORD) {
      out.add(Template.SAME_WORD_SHARE, best * 8 + share, Math.min(total, 3));
    }
  }

  private static int best(int[] counts) {
    int best = 0;
    for (int i = 1; i < counts.length; i++) {
      if (counts[i] > counts[best]) {
        best = i;
      }
    }
    return best;
  }
}
