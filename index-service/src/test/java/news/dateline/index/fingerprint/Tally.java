package news.dateline.index.fingerprint;

/**
 * Pairs that were compared.
 *
 * @param found share a band and are near duplicates
 */
record Tally(int pairs, int found) {
  static final Tally NONE = new Tally(0, 0);

  Tally with(boolean oneMoreFound) {
    return new Tally(pairs + 1, oneMoreFound ? found + 1 : found);
  }

  Tally plus(Tally other) {
    return new Tally(pairs + other.pairs, found + other.found);
  }

  double share() {
    return (double) found / pairs;
  }

  /** In percent, one digit, rounded down: what is not all is never shown as all. */
  String percent() {
    return "%.1f".formatted(Math.floor(1_000.0 * found / pairs) / 10);
  }
}
