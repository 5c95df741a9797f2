package news.dateline.enrich.tagger;

import org.jspecify.annotations.Nullable;

/** A text ready to be read: its tokens, what is known of them, and the chains that may be names. */
final class Document {
  final Tokens tokens;
  final Word[] words;

  /** Per token the {@link NameLists} of the longest entry over it, and its place in the entry. */
  final int[] lists;

  final byte[] listPlaces;

  final Sentences sentences;
  final Surroundings surroundings;
  final Chains chains;

  Document(Tokens tokens, Words known, NameLists nameLists) {
    this.tokens = tokens;
    int count = tokens.count();
    this.words = new Word[count];
    for (int i = 0; i < count; i++) {
      words[i] = known.of(tokens.text(), tokens.start(i), tokens.end(i));
    }
    this.lists = new int[count];
    this.listPlaces = new byte[count];
    nameLists.mark(words, lists, listPlaces);
    this.sentences = new Sentences(tokens, words);
    this.chains = new Chains(tokens, words, sentences);
    this.surroundings = new Surroundings(words, sentences);
  }

  /** The word some tokens away in the same line, or null. */
  @Nullable Word word(int at, int distance) {
    int other = at + distance;
    boolean there = other >= 0 && other < words.length && tokens.line(other) == tokens.line(at);
    return there ? words[other] : null;
  }
}
