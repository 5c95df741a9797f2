package news.dateline.enrich.tagger;

/**
 * 64-bit hashes of words and features. Features are known by these alone, so a change here makes
 * every model file unreadable: raise {@link ModelFile#VERSION} with it.
 */
final class Hash {
  private static final long SEED = 0x9E3779B97F4A7C15L;

  private Hash() {}

  /** Of characters, each given one by one; start with {@link #start()}. */
  static long step(long hash, char c) {
    return (hash ^ c) * 0x100000001B3L + 0x5BD1;
  }

  static long start() {
    return 0xCBF29CE484222325L;
  }

  /** Spreads what {@link #step} gathered over all 64 bits (the finaliser of MurmurHash3). */
  static long spread(long hash) {
    long h = hash;
    h = (h ^ (h >>> 33)) * 0xFF51AFD7ED558CCDL;
    h = (h ^ (h >>> 33)) * 0xC4CEB9FE1A85EC53L;
    return h ^ (h >>> 33);
  }

  static long of(CharSequence text) {
    long hash = start();
    for (int i = 0; i < text.length(); i++) {
      hash = step(hash, text.charAt(i));
    }
    return spread(hash);
  }

  /** Of two things in this order; one multiplication and a rotation are enough for a table. */
  static long pair(long a, long b) {
    long h = (a + SEED) * 0xBF58476D1CE4E5B9L ^ Long.rotateLeft(b, 29);
    h = (h ^ (h >>> 31)) * 0x94D049BB133111EBL;
    return h ^ (h >>> 29);
  }
}
