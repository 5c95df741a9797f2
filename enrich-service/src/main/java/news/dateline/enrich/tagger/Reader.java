package news.dateline.enrich.tagger;

/** Makes documents of texts, with the lexica that ship in the class path. Thread-safe. */
final class Reader {
  private final NameTokenizer tokenizer;
  private final NameLists lists;
  private final Words words;

  Reader(WordClusters clusters, NameLists lists) {
    this.lists = lists;
    this.words = new Words(clusters, lists);
    this.tokenizer = new NameTokenizer(new Compounds(lists));
  }

  /** Loads the lexica; some hundred milliseconds. */
  static Reader load() {
    return new Reader(WordClusters.load(), NameLists.load());
  }

  Document read(String text) {
    return new Document(tokenizer.tokens(text), words, lists);
  }
}
