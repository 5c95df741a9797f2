package news.dateline.enrich.tagger;

import org.jspecify.annotations.Nullable;

/**
 * The features of tokens that do not depend on any reading: the first stage's. Those of one word
 * are made by {@link Role}, those of what is around by {@link ContextFeatures}, and those of
 * neighbours together here.
 */
final class Features {
  private final Document in;
  private final FeatureBuffer out;
  private final ContextFeatures context;

  Features(Document in, FeatureBuffer out) {
    this.in = in;
    this.out = out;
    this.context = new ContextFeatures(in, out);
  }

  /** Writes all features of a token of a chain, those that name the word first. */
  void of(int at, int chain) {
    out.clear();
    Role.NAMED.features(in.words[at], out);
    naming(at);
    Role.LIKENED.features(in.words[at], out);
    for (Role role : Role.NEIGHBOURS) {
      role.features(in.word(at, role.distance()), out);
    }
    together(at, chain);
  }

  /** Writes those that are not of one word alone. */
  void ofSeveral(int at, int chain) {
    out.clear();
    naming(at);
    together(at, chain);
  }

  private void naming(int at) {
    Word word = in.words[at];
    out.add(Template.PAIR_BEFORE, Word.lower(in.word(at, -1)), word.lower);
    out.add(Template.PAIR_AFTER, word.lower, Word.lower(in.word(at, 1)));
  }

  private void together(int at, int chain) {
    Word word = in.words[at];
    Word before = in.word(at, -1);
    Word after = in.word(at, 1);
    pairs(before, after, in.word(at, -2), in.word(at, 2));
    out.add(Template.SHAPES_BEFORE, Word.shape(before), word.shape);
    out.add(Template.SHAPES_AFTER, word.shape, Word.shape(after));
    out.add(Template.SHAPES, Hash.pair(Word.shape(before), word.shape), Word.shape(after));
    out.add(Template.CLUSTERS_BEFORE, Word.kind(before), Word.kind(word));
    out.add(Template.CLUSTERS_AFTER, Word.kind(word), Word.kind(after));
    context.of(at, chain);
  }

  private void pairs(
      @Nullable Word before, @Nullable Word after, @Nullable Word before2, @Nullable Word after2) {
    out.add(Template.AROUND, Word.lower(before), Word.lower(after));
    out.add(Template.BEFORE_PAIR, Word.lower(before2), Word.lower(before));
    out.add(Template.AFTER_PAIR, Word.lower(after), Word.lower(after2));
  }
}
