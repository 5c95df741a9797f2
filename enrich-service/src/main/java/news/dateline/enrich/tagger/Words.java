package news.dateline.enrich.tagger;

/**
 * What is known of words, kept for the words of a language that come again and again. Thread-safe
 * without locks: a {@link Word} is immutable and depends on its letters alone, so at worst it is
 * made twice.
 */
final class Words {
  // Slots; a word pushes out the one before it. 32,768 words of some 250 bytes are 8 MB.
  private static final int KEPT = 1 << 15;
  // UTF-16 units; longer words are not kept, so that hostile text cannot fill the memory.
  private static final int LONGEST = 40;

  private final WordClusters clusters;
  private final NameLists lists;
  private final Word[] kept = new Word[KEPT];

  Words(WordClusters clusters, NameLists lists) {
    this.clusters = clusters;
    this.lists = lists;
  }

  Word of(String text, int start, int end) {
    if (end - start > LONGEST) {
      return new Word(text.substring(start, end), clusters, lists);
    }
    long hash = Hash.start();
    for (int i = start; i < end; i++) {
      hash = Hash.step(hash, text.charAt(i));
    }
    long form = Hash.spread(hash);
    int slot = (int) form & (KEPT - 1);
    Word known = kept[slot];
    if (known != null && known.form == form) {
      return known;
    }
    Word word = new Word(text.substring(start, end), clusters, lists);
    kept[slot] = word;
    return word;
  }
}
