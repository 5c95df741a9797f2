package news.dateline.enrich.tagger;

/** One chain to learn from. */
final class Example {
  /** Per token, the rows of its features; those that name the word first. */
  final int[][] features;

  /** Per token, how many of them name the word. */
  final byte[] ofWord;

  /** Per token, what a reader said. */
  final byte[] labels;

  Example(int[][] features, byte[] ofWord, byte[] labels) {
    this.features = features;
    this.ofWord = ofWord;
    this.labels = labels;
  }
}
