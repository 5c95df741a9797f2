package news.dateline.index.fingerprint;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Bands of a MinHash signature: two sets of Jaccard similarity s share one of them with probability
 * 1 - (1 - s^ROWS)^BANDS. The numbers are part of what is indexed: other ones find nothing of what
 * was indexed before.
 */
final class MinHash {
  static final int BANDS = 32;
  static final int ROWS = 3;

  private static final long GOLDEN = 0x9e3779b97f4a7c15L; // SplitMix64's step
  private static final long[] SEEDS = new long[BANDS * ROWS];
  private static final int BAND_BITS =
      50; // ten characters; a chance hit among a billion bands is one in a million

  static {
    for (int i = 0; i < SEEDS.length; i++) {
      SEEDS[i] = Mix.of((i + 1) * GOLDEN);
    }
  }

  private MinHash() {}

  /** The bands of a set of hashes that is not empty. */
  static List<String> bands(long[] set) {
    long[] minima = new long[SEEDS.length];
    Arrays.fill(minima, Long.MAX_VALUE);
    for (long element : set) {
      for (int i = 0; i < SEEDS.length; i++) {
        minima[i] = Math.min(minima[i], (element ^ SEEDS[i]) * (SEEDS[i] | 1));
      }
    }
    List<String> bands = new ArrayList<>(BANDS);
    for (int band = 0; band < BANDS; band++) {
      long hash = band;
      for (int row = 0; row < ROWS; row++) {
        hash = Mix.of(hash ^ minima[band * ROWS + row]) + GOLDEN;
      }
      bands.add(Long.toString(Mix.of(hash) >>> (Long.SIZE - BAND_BITS), Character.MAX_RADIX));
    }
    return bands;
  }
}
