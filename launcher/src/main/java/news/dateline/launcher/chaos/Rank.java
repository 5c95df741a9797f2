package news.dateline.launcher.chaos;

import java.util.Comparator;

/**
 * Where a version stands among its story's others, by the rules of the architecture and not by the
 * code under test.
 *
 * @param primary what its source orders by first
 * @param secondary what decides between equals of that
 * @param turn its place among those that are delivered one after the other: the later receipt is
 *     the newer
 */
record Rank(long primary, long secondary, int turn) implements Comparable<Rank> {
  private static final Comparator<Rank> TOTAL =
      Comparator.comparingLong(Rank::primary)
          .thenComparingLong(Rank::secondary)
          .thenComparingInt(Rank::turn);

  @Override
  public int compareTo(Rank other) {
    return TOTAL.compare(this, other);
  }
}
